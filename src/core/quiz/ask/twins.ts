import { explanations, twinPrompts } from '../../../strings/quiz-questions.ts';
import { kindOf } from '../../document/kind.ts';
import { formatDate } from '../../document/plain-date.ts';
import type { OfficialDocument } from '../../library/library.ts';
import { learners } from '../audience.ts';
import { otherIssueDays } from '../distract/days.ts';
import { sameSeriesFirst } from '../distract/documents.ts';
import type { Draft, SingleChoiceDraft } from '../draft.ts';
import { aboutSubject, capitalize } from '../names.ts';
import { type Asked, factsNamed, recordSource } from './asked.ts';
import { askTruth } from './truth.ts';

/**
 * Questions that tell documents of one number apart. Numbers restart in every term, so «18-NQ/TW» is a
 * resolution on the machinery of 2017 and one on land of 2022: what the one of a day is about, and the reverse.
 * Nothing for a document whose number no other document bears, or that the library cannot date.
 */
export function askTwins({ doc, pools }: Asked): Draft[] {
  const { symbol, issuedOn, subject, kind } = doc.data;
  const twins = pools.twins(doc).filter((twin) => !pools.haveSameSubject(twin, doc));
  if (!symbol || !issuedOn || twins.length === 0) return [];
  const { label } = kindOf(kind);
  const day = formatDate(issuedOn);
  const about: SingleChoiceDraft = {
    key: 'twin--subject',
    type: 'single-choice',
    prompt: twinPrompts.subject(label, symbol, day),
    right: capitalize(subject),
    wrong: subjectsOf([...twins, ...sameSeriesFirst(pools.near(doc), symbol)], doc),
    explanation: explanations.twins(label, symbol, twinLines([doc, ...twins])),
    source: recordSource(doc, 'trich-yeu', subject),
    facts: factsNamed(doc, ['trich-yeu', 'ngay-ban-hanh']),
    audiences: learners,
  };
  const when: SingleChoiceDraft = {
    ...about,
    key: 'twin--issued-on',
    prompt: twinPrompts.issuedOn(label, symbol, aboutSubject(subject)),
    right: day,
    wrong: [
      ...twins.flatMap((twin) => (twin.data.issuedOn ? [formatDate(twin.data.issuedOn)] : [])),
      ...otherIssueDays(pools, doc, issuedOn),
    ],
    source: recordSource(doc, 'ngay-ban-hanh', day),
  };
  const claims = askTruth(about, (answer) => twinPrompts.claim(label, symbol, day, aboutSubject(answer)));
  return [when, ...(claims.length > 0 && twins.length === 1 ? claims : [about])];
}

function subjectsOf(docs: readonly OfficialDocument[], doc: OfficialDocument): string[] {
  const others = docs.filter(({ id, data }) => id !== doc.id && data.subject !== doc.data.subject);
  return [...new Set(others.map(({ data }) => capitalize(data.subject)))];
}

/** «ngày 25/10/2017 về …; ngày 16/6/2022 về …», in the order of time. */
function twinLines(docs: readonly OfficialDocument[]): string {
  return docs
    .flatMap(({ data: { issuedOn, subject } }) => (issuedOn ? [{ issuedOn, subject }] : []))
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1))
    .map(({ issuedOn, subject }) => `ngày ${formatDate(issuedOn)} ${aboutSubject(subject)}`)
    .join('; ');
}
