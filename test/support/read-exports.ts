import { DOMParser, type Element } from '@xmldom/xmldom';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import type { Question } from '../../src/core/quiz/schema.ts';

/** What a learning platform understands of a question: its kind and what is right. */
export type ReadQuestion = { id: string; prompt: string; feedback: string } & (
  | { kind: 'choice'; options: [text: string, isRight: boolean][] }
  | { kind: 'truth'; isTrue: boolean }
  | { kind: 'pairs'; pairs: [left: string, right: string][] }
  | { kind: 'typed'; answers: string[] }
  | { kind: 'essay' }
);

/** What a platform must have understood, told from the question itself; `prompt` and `feedback` are left out. */
export function meaningOf(question: Question) {
  const { id, options } = question;
  const textOf = (option: string | undefined) => words(options.find((one) => one.id === option)?.text ?? '');
  switch (question.type) {
    case 'single-choice':
    case 'cloze':
    case 'multiple-choice': {
      const right = [question.answer].flat();
      return { id, kind: 'choice', options: options.map((one) => [words(one.text), right.includes(one.id)]) };
    }
    case 'true-false':
      return { id, kind: 'truth', isTrue: question.answer === 'dung' };
    case 'matching': {
      const pairs = question.items.map(({ text }, index) => [words(text), textOf(question.answer[index])]);
      const extra = options
        .filter((one) => !question.answer.includes(one.id))
        .map((one) => ['', words(one.text)]);
      return { id, kind: 'pairs', pairs: [...pairs, ...extra] };
    }
    case 'ordering':
      return {
        ...{ id, kind: 'pairs' },
        pairs: options.map((one) => [words(one.text), String(question.answer.indexOf(one.id) + 1)]),
      };
    case 'short-answer':
      return { id, kind: 'typed' };
    case 'flash-card':
      return { id, kind: 'essay' };
  }
}

/** A text as a reader of a file must give it back: one space for any, arrows as GIFT can hold them. */
export function words(text: string): string {
  return text.replaceAll('->', '→').replace(/\s+/g, ' ').trim();
}

/** Reads a GIFT file with an independent parser. */
export function readGift(text: string): ReadQuestion[] {
  return parse(text).flatMap((item) => readGiftQuestion(item) ?? []);
}

function readGiftQuestion(item: GIFTQuestion): ReadQuestion | null {
  if (item.type === 'Category' || item.type === 'Description') return null;
  const clean = (read: string | undefined) => words(read ?? '');
  const base = {
    id: item.title ?? '',
    prompt: clean(item.stem.text),
    feedback: clean(item.globalFeedback?.text),
  };
  switch (item.type) {
    case 'MC': {
      const isRight = (choice: (typeof item.choices)[number]) => choice.isCorrect || (choice.weight ?? 0) > 0;
      return {
        ...base,
        kind: 'choice',
        options: item.choices.map((choice) => [clean(choice.text.text), isRight(choice)]),
      };
    }
    case 'TF':
      return { ...base, kind: 'truth', isTrue: item.isTrue };
    case 'Matching': {
      // the parser leaves its own codes of escaped signs in plain answers
      const decode = (plain: string) =>
        plain.replace(/&&(010|\d{3};)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 10)));
      return {
        ...base,
        kind: 'pairs',
        pairs: item.matchPairs.map((pair) => [clean(pair.subquestion.text), clean(decode(pair.subanswer))]),
      };
    }
    case 'Short':
      return { ...base, kind: 'typed', answers: item.choices.map((choice) => clean(choice.text.text)) };
    case 'Numerical':
      return {
        ...base,
        kind: 'typed',
        answers: [item.choices]
          .flat()
          .map((choice) => String('text' in choice ? choice.text.number : choice.number)),
      };
    case 'Essay':
      return { ...base, kind: 'essay' };
  }
}

/** Reads a Moodle XML file; anything that is not well-formed throws. */
export function readMoodle(xml: string): ReadQuestion[] {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const page = new DOMParser({ onError }).parseFromString(xml, 'text/xml');
  return children(page.documentElement as Element, 'question')
    .filter((node) => node.getAttribute('type') !== 'category')
    .map(readMoodleQuestion);
}

function readMoodleQuestion(node: Element): ReadQuestion {
  const base = {
    id: textIn(child(node, 'name')),
    prompt: fromHtml(textIn(child(node, 'questiontext'))),
    feedback: fromHtml(textIn(child(node, 'generalfeedback'))),
  };
  const answers = children(node, 'answer');
  const share = (answer: Element) => Number(answer.getAttribute('fraction'));
  switch (node.getAttribute('type')) {
    case 'multichoice': {
      const sum = answers.map(share).reduce((total, part) => total + Math.max(0, part), 0);
      if (Math.abs(sum - 100) > 0.01) throw new Error(`${base.id}: right answers add up to ${sum}`);
      return {
        ...base,
        kind: 'choice',
        options: answers.map((answer) => [fromHtml(textIn(answer)), share(answer) > 0]),
      };
    }
    case 'truefalse': {
      const right = answers.find((answer) => share(answer) === 100);
      return { ...base, kind: 'truth', isTrue: textIn(right) === 'true' };
    }
    case 'matching':
      return {
        ...base,
        kind: 'pairs',
        pairs: children(node, 'subquestion').map((pair) => [
          fromHtml(textIn(pair)),
          words(textIn(child(pair, 'answer'))),
        ]),
      };
    case 'shortanswer':
    case 'numerical':
      return { ...base, kind: 'typed', answers: answers.map((answer) => words(textIn(answer))) };
    case 'essay':
      return { ...base, kind: 'essay' };
    default:
      throw new Error(`${base.id}: unknown type`);
  }
}

/** The children of an element that have this name. */
function children(node: Element, name: string): Element[] {
  return [...node.childNodes].filter((one): one is Element => one.nodeName === name);
}

function child(node: Element, name: string): Element | undefined {
  return children(node, name)[0];
}

function textIn(node: Element | undefined): string {
  return (node && child(node, 'text')?.textContent) ?? '';
}

/** The words of a small piece of HTML. */
export function fromHtml(markup: string): string {
  const plain = markup.replace(/<br>|<\/p>|<\/?(?:ol|li)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '');
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return words(plain.replace(/&(lt|gt|quot|amp);/g, (_, name) => signs[name] as string));
}
