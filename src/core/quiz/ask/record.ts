import { explanations, prompts, recordLabels } from '../../../strings/quiz-questions.ts';
import { type KindId, kindOf } from '../../document/kind.ts';
import { formatDate } from '../../document/plain-date.ts';
import type { OfficialDocument } from '../../library/library.ts';
import { learners } from '../audience.ts';
import { likelyIssuers } from '../distract/bodies.ts';
import { otherIssueDays } from '../distract/days.ts';
import { sameSeriesFirst } from '../distract/documents.ts';
import type { Draft } from '../draft.ts';
import { aboutSubject, capitalize } from '../names.ts';
import { shuffleBySeed } from '../seed.ts';
import { type Asked, factsNamed, recordSource } from './asked.ts';
import { chance } from './truth.ts';

/** Questions on the record of any document: day, number, subject, issuer, signer, campaign. */
export function askRecord(asked: Asked): Draft[] {
  return [
    issuedOn(asked),
    symbol(asked),
    typedSymbol(asked),
    subject(asked),
    issuer(asked),
    signer(asked),
    campaign(asked),
  ].filter((draft) => draft !== null);
}

function issuedOn(asked: Asked): Draft | null {
  const { doc, pools } = asked;
  const day = doc.data.issuedOn;
  const name = pools.names.undated(doc);
  if (!day || !name || isRepeated(asked, (data) => data.issuedOn)) return null;
  const right = formatDate(day);
  return {
    key: 'issued-on',
    type: 'single-choice',
    prompt: prompts.issuedOn(name),
    right,
    wrong: otherIssueDays(pools, doc, day),
    explanation: explanations.record(recordLabels.issuedOn, right),
    source: recordSource(doc, 'ngay-ban-hanh', right),
    facts: factsNamed(doc, ['ngay-ban-hanh']),
    audiences: learners,
  };
}

/**
 * True when the campaign studies an earlier document with the same answer: documents of one plenum share their day and
 * their issuer, and the first of them is asked for it.
 */
function isRepeated(
  { pools: { library }, doc: { id, data } }: Asked,
  answer: (data: OfficialDocument['data']) => string | null,
): boolean {
  const studied = library.campaigns.get(data.campaign ?? '')?.documents ?? [];
  const before = studied.includes(id) ? studied.slice(0, studied.indexOf(id)) : [];
  return before.some((other) => {
    const earlier = library.documentById.get(other);
    return earlier !== undefined && answer(earlier.data) === answer(data);
  });
}

function symbol({ doc, pools }: Asked): Draft | null {
  const { data } = doc;
  if (!data.symbol || !data.issuedOn) return null;
  const kind = capitalize(kindOf(data.kind).label);
  const others = pools.near(doc).filter((other) => !pools.haveSameSubject(other, doc));
  return {
    key: 'symbol',
    type: 'single-choice',
    prompt: prompts.symbol(`${kind} ${aboutSubject(data.subject)}`, formatDate(data.issuedOn)),
    right: data.symbol,
    wrong: sameSeriesFirst(others, data.symbol).flatMap((other) => other.data.symbol ?? []),
    explanation: explanations.record(recordLabels.symbol, data.symbol),
    source: recordSource(doc, 'so-hieu', data.symbol),
    facts: factsNamed(doc, ['so-ky-hieu']),
    audiences: learners,
  };
}

// Documents that members call by their number; that of a guideline or a plan is looked up.
const learntByNumber: readonly KindId[] = ['resolution', 'conclusion', 'regulation', 'directive'];

/** The number to write from memory, of every other document that a campaign studies. */
function typedSymbol({ doc, pools }: Asked): Draft | null {
  const { symbol: right, kind, subject: about, campaign: id } = doc.data;
  const own = pools.library.campaigns.get(id ?? '');
  const isLearnt = learntByNumber.includes(kind) && own?.documents.includes(doc.id);
  if (!right || !own || !isLearnt || chance(doc.id, 'symbol', 2) === 0) return null;
  return {
    key: 'typed--symbol',
    type: 'short-answer',
    expects: 'symbol',
    prompt: prompts.typedSymbol(kindOf(kind).label, aboutSubject(about), own.shortName),
    right,
    explanation: explanations.record(recordLabels.symbol, right),
    source: recordSource(doc, 'so-hieu', right),
    facts: factsNamed(doc, ['so-ky-hieu']),
    audiences: learners,
  };
}

function subject({ doc, name, pools }: Asked): Draft | null {
  const { data } = doc;
  if (!data.symbol) return null;
  // A document of the same number is left out: beside the day in the prompt it would only confuse.
  const others = pools
    .near(doc)
    .filter(
      (other) => other.data.symbol && other.data.symbol !== data.symbol && !pools.haveSameSubject(other, doc),
    );
  return {
    key: 'subject',
    type: 'single-choice',
    prompt: prompts.subject(name),
    right: data.subject,
    wrong: sameSeriesFirst(others, data.symbol).map((other) => other.data.subject),
    explanation: explanations.record(recordLabels.subject, data.subject),
    source: recordSource(doc, 'trich-yeu', data.subject),
    facts: factsNamed(doc, ['trich-yeu']),
    audiences: learners,
  };
}

function issuer(asked: Asked): Draft | null {
  const { doc, name, pools } = asked;
  const body = pools.library.bodies.get(doc.data.issuer);
  // Names of local documents say their issuer; at the centre «TW» alone hides three bodies.
  if (body?.level !== 'central' || isRepeated(asked, (data) => data.issuer)) return null;
  return {
    key: 'issuer',
    type: 'single-choice',
    prompt: prompts.issuer(name),
    right: body.name,
    wrong: likelyIssuers(pools, body, doc.data.issuedOn),
    explanation: explanations.record(recordLabels.issuer, body.name),
    source: recordSource(doc, 'co-quan', body.name),
    facts: factsNamed(doc, ['co-quan-ban-hanh']),
    audiences: learners,
  };
}

/** Only of the first document of each campaign: one leader signs them all, and clerks who sign plans teach nothing. */
function signer({ doc, name, pools }: Asked): Draft | null {
  const right = doc.data.signatureBlock?.signer;
  const studied = pools.library.campaigns.get(doc.data.campaign ?? '')?.documents ?? [];
  if (!right || studied[0] !== doc.id) return null;
  return {
    key: 'signer',
    type: 'single-choice',
    prompt: prompts.signer(name),
    right,
    wrong: shuffleBySeed(pools.signers(doc), doc.id),
    explanation: explanations.record(recordLabels.signer, right),
    source: recordSource(doc, 'nguoi-ky', right),
    facts: factsNamed(doc, ['nguoi-ky']),
    audiences: learners,
  };
}

function campaign({ doc, name, pools }: Asked): Draft | null {
  const { campaigns } = pools.library;
  const own = campaigns.get(doc.data.campaign ?? '');
  if (!own?.documents.includes(doc.id)) return null;
  return {
    key: 'campaign',
    type: 'single-choice',
    prompt: prompts.campaign(name),
    right: own.shortName,
    wrong: shuffleBySeed(
      [...campaigns.values()].map((other) => other.shortName),
      doc.id,
    ),
    explanation: explanations.record(recordLabels.campaign, own.shortName),
    source: recordSource(doc, 'dot-hoc', own.shortName),
    audiences: learners,
  };
}
