import { describe, expect, it } from 'vitest';
import { readBuiltFiles } from '../../src/site/audit/built-files.ts';
import { distFolder, readBuilt } from '../support/built-site.ts';

/** A question as programs outside read it; written down here, not taken from the schema, so that a change is seen. */
interface PublishedQuestion {
  id: string;
  type: string;
  [field: string]: unknown;
}

const { files } = await readBuiltFiles(distFolder);
const banks = [...files].filter((file) => /^on-tap\/(?!muc-luc|thay-doi).*\.json$/.test(file));
const read = async (bank: string) =>
  (JSON.parse(await readBuilt(bank)) as { questions: PublishedQuestion[] }).questions;
const questions = (await Promise.all(banks.map(read))).flat();

const text = expect.stringMatching(/\S/);
const isOption = (option: unknown) =>
  Object.keys(option as object)
    .sort()
    .join() === 'id,text';
const options = expect.toSatisfy(
  (value) => Array.isArray(value) && value.length > 1 && value.every(isOption),
  'options',
);
const whole = (value: unknown, low: number, high: number) =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

/** Fields of the first shape of the bank, and the two that came with difficulty and facts. */
const common = {
  id: text,
  prompt: text,
  explanation: text,
  source: expect.objectContaining({ doc: text, anchor: text, quote: text }),
};
const byType: Record<string, Record<string, unknown>> = {
  'single-choice': { options, answer: text },
  'multiple-choice': { options, answer: expect.arrayContaining([text]) },
  'true-false': { options, answer: expect.stringMatching(/^(?:dung|sai)$/) },
  cloze: { options, answer: text, passage: { before: expect.any(String), after: expect.any(String) } },
  matching: { options, answer: expect.arrayContaining([text]), items: options },
  ordering: { options, answer: expect.arrayContaining([text]) },
  'short-answer': { options: [], answer: text, accepted: expect.any(Array), expects: text },
  'flash-card': { options: [], answer: text },
};

describe('the published files of questions', () => {
  it.each(Object.keys(byType))('keep the shape of the first bank: %s', (type) => {
    const own = questions.filter((question) => question.type === type);
    expect(own.length).toBeGreaterThan(0);
    for (const question of own) expect(question).toMatchObject({ ...common, ...byType[type] });
  });

  it('state revision, difficulty, facts and audiences of every question, and no type unknown to readers', () => {
    for (const { id, type, revision, difficulty, facts, audiences } of questions) {
      expect(Object.keys(byType), id).toContain(type);
      expect(whole(revision, 0, 2 ** 24 - 1), id).toBe(true);
      expect(whole(difficulty, 1, 3), id).toBe(true);
      expect(facts, id).toEqual(
        (facts as unknown[]).filter((fact) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(String(fact))),
      );
      expect((audiences as unknown[]).length, id).toBeGreaterThan(0);
    }
  });

  it('name only fields that are described', () => {
    const known = new Set([
      ...Object.keys(common),
      ...['type', 'revision', 'difficulty', 'facts', 'audiences', 'options', 'answer'],
      ...['passage', 'items', 'accepted', 'expects', 'correction'],
    ]);
    const fields = new Set(questions.flatMap((question) => Object.keys(question)));
    expect([...fields].filter((field) => !known.has(field))).toEqual([]);
  });
});

describe('the list of changed questions', () => {
  it('is published beside the banks', async () => {
    const changes = JSON.parse(await readBuilt('on-tap/thay-doi.json')) as Record<string, unknown>;
    expect(changes).toEqual({
      added: expect.any(Array),
      removed: expect.any(Array),
      changed: expect.any(Array),
    });
  });
});
