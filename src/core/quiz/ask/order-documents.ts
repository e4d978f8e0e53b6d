import { arrangeExplanations, arrangePrompts, arrangeSteps } from '../../../strings/quiz-arrange.ts';
import type { CampaignData } from '../../campaign/schema.ts';
import { issueDateWords, shortName } from '../../document/name.ts';
import { formatDate, type PlainDate } from '../../document/plain-date.ts';
import type { Library, OfficialDocument } from '../../library/library.ts';
import type { Draft } from '../draft.ts';
import { followersOf, sameNumber } from '../kin.ts';
import { isTrusted, type Pools } from '../pools.ts';
import type { QuestionSource } from '../schema.ts';
import { topicOf } from '../topic.ts';
import { type Asked, recordSource } from './asked.ts';
import { type DatedStep, strictSequence } from './sequence.ts';

/** The course of a campaign by day: the event, its documents, the national conference, what carried them out. */
export function askCampaignOrder(campaign: CampaignData, pools: Pools): Draft[] {
  const { documentById } = pools.library;
  const own = campaign.documents.flatMap((id) => documentById.get(id) ?? []);
  const followers = own
    .flatMap(({ id }) => followersOf(pools.library, id))
    .filter(({ id, data }) => {
      const isBound = data.relations.some(
        ({ type, target }) =>
          (type === 'implements' || type === 'guides') && campaign.documents.includes(target),
      );
      return isBound && !campaign.documents.includes(id);
    });
  const issued = Map.groupBy(
    [...new Set([...own, ...followers])].filter((doc) => isTellable(doc) && !isLocal(doc, pools)),
    ({ data }) => data.issuedOn as PlainDate,
  );
  const conference = campaign.nationalConference;
  const steps = strictSequence([
    period(arrangeSteps.held(eventName(campaign)), campaign.eventFrom, campaign.eventTo),
    ...[...issued].map(([day, docs]) =>
      period(arrangeSteps.issued(docs.map(({ data }) => shortName(data))), day, day),
    ),
    ...(conference ? [period(arrangeSteps.studied, conference.from, conference.to)] : []),
  ]);
  const source = sourceOf(campaign, own);
  if (steps.length === 0 || !source) return [];
  return [
    {
      key: 'order',
      type: 'ordering',
      prompt: arrangePrompts.campaignDays(campaign.shortName),
      sequence: steps.map(({ text }) => text),
      explanation: arrangeExplanations.order(steps),
      source,
    },
  ];
}

/** The documents on one matter by day: what a document builds on, itself, and what came of it; local ones left out. */
export function askMatterOrder({ doc, pools }: Asked): Draft[] {
  const { library } = pools;
  const topic = topicOf(doc);
  const before = doc.data.relations
    .filter(({ type }) => type !== 'mentions')
    .flatMap(({ target }) => library.documentById.get(target) ?? []);
  const related = [...before, doc, ...followersOf(library, doc.id)].filter(
    (other) => isTrusted(other) && !isLocal(other, pools),
  );
  const steps = strictSequence([...new Set(related)].flatMap((other) => stepOf(other, library) ?? []));
  const at = steps.findIndex((step) => step.doc === doc);
  // A document at either end is asked by the one in the middle.
  if (!topic || at < 1 || at === steps.length - 1 || !doc.data.symbol) return [];
  return [
    {
      key: 'order',
      type: 'ordering',
      prompt: arrangePrompts.matterDays(topic),
      sequence: steps.map(({ text }) => text),
      explanation: arrangeExplanations.order(steps),
      source: recordSource(doc, 'so-hieu', doc.data.symbol),
    },
  ];
}

/** A document as a step: its number, with its matter where others bear the number; null when its day is not known. */
function stepOf(doc: OfficialDocument, library: Library): (DatedStep & { doc: OfficialDocument }) | null {
  const { data } = doc;
  const from = data.issuedOn ?? data.issuedWithin?.from;
  const to = data.issuedOn ?? data.issuedWithin?.to;
  if (!from || !to || !data.symbol || hasYear(data.symbol)) return null;
  const isTwin = sameNumber(library, doc).length > 1;
  const topic = isTwin ? topicOf(doc) : '';
  if (topic === null) return null;
  const text = topic ? `${shortName(data)} về ${topic}` : shortName(data);
  return { doc, text, from, to, when: issueDateWords(data) };
}

/** True for a sure document of a known day whose number does not tell the year. */
function isTellable(doc: OfficialDocument): boolean {
  return (
    isTrusted(doc) && doc.data.issuedOn !== null && doc.data.symbol !== null && !hasYear(doc.data.symbol)
  );
}

/** True for a paper of a province or below: it carries the matter out in one place only. */
function isLocal({ data }: OfficialDocument, { library }: Pools): boolean {
  const level = library.bodies.get(data.issuer)?.level;
  return level !== 'central' && level !== 'state';
}

/** «81/2023/QH15» tells its year. */
function hasYear(symbol: string): boolean {
  return /\/\d{4}\//.test(symbol);
}

function sourceOf(
  { id, nationalConference }: CampaignData,
  own: readonly OfficialDocument[],
): QuestionSource | null {
  const [anchor, quote] = nationalConference
    ? ['hoi-nghi-toan-quoc', formatDate(nationalConference.from)]
    : ['van-ban', own.find(isTrusted)?.data.symbol];
  return quote ? { doc: id, anchor, quote, href: `/dot-hoc/${id}/#${anchor}` } : null;
}

function period(text: string, from: PlainDate, to: PlainDate): DatedStep {
  const when = from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;
  return { text, from, to, when };
}

function eventName({ shortName: name }: CampaignData): string {
  return name.startsWith('Trung ương') ? `Hội nghị ${name}` : name;
}
