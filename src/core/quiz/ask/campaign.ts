import { explanations, prompts } from '../../../strings/quiz-questions.ts';
import type { CampaignData } from '../../campaign/schema.ts';
import { factAnchor } from '../../document/fact-anchor.ts';
import { addDays, formatDate, parseVietnameseDate } from '../../document/plain-date.ts';
import type { Fact } from '../../document/schema.ts';
import { learners } from '../audience.ts';
import type { Draft } from '../draft.ts';
import { isAskable, isTrusted, type Pools } from '../pools.ts';
import type { QuestionSource } from '../schema.ts';
import type { SecrecyGuard } from '../secrecy.ts';
import { shuffleBySeed } from '../seed.ts';
import { explain } from './explain.ts';
import { askFigure } from './figures.ts';

interface AskedCampaign {
  campaign: CampaignData;
  pools: Pools;
  isSecret: SecrecyGuard;
}

/** Questions on the event itself: its days, its documents, and the national conference that studied them. */
export function askCampaign(asked: AskedCampaign): Draft[] {
  const { campaign } = asked;
  const event = eventName(campaign);
  const facts = campaign.facts.flatMap((fact) => {
    const source = sourceAt(campaign, factAnchor(fact.id), fact.value);
    return isAskable(fact) ? askFact(asked, event, fact, source) : [];
  });
  return [...facts, ...documents(asked), ...nationalConference(asked)];
}

function askFact(asked: AskedCampaign, event: string, fact: Fact, source: QuestionSource): Draft[] {
  const day = parseVietnameseDate(fact.value);
  const prompt = { 'ngày khai mạc': prompts.opened, 'ngày bế mạc': prompts.closed }[fact.label];
  if (!day || !prompt) return figure(asked, event, fact, source);
  return [
    {
      key: `fact--${fact.id}`,
      type: 'single-choice',
      prompt: prompt(event),
      right: formatDate(day),
      wrong: [-4, 3, 7, -9].map((days) => formatDate(addDays(day, days))),
      explanation: explain(fact),
      source,
      ...learnt(asked, fact),
    },
  ];
}

function figure({ campaign, pools }: AskedCampaign, event: string, fact: Fact, source: QuestionSource) {
  const siblings = campaign.facts;
  return askFigure({
    ...{ owner: campaign.id, name: event, isEvent: true, fact, siblings, source },
    figures: pools.figures,
  });
}

function learnt({ campaign }: AskedCampaign, fact: Fact) {
  return { facts: [`${campaign.id}/${fact.id}`], audiences: learners };
}

function documents({ campaign, pools, isSecret }: AskedCampaign): Draft[] {
  const { documentById, campaigns } = pools.library;
  const trusted = (ids: readonly string[]) =>
    ids.flatMap((id) => documentById.get(id) ?? []).filter((doc) => isTrusted(doc) && doc.data.symbol);
  const own = trusted(campaign.documents).slice(0, 3);
  const others = [...campaigns.values()]
    .filter((other) => other.id !== campaign.id)
    .flatMap((other) => trusted(other.documents).slice(0, 1));
  const [first] = own;
  if (!first || own.length < 2) return [];
  const listed = campaign.facts.find(
    (fact) =>
      isAskable(fact) &&
      !isSecret(fact.value) &&
      own.every((doc) => fact.value.includes(numberOf(doc.data.symbol))),
  );
  const source =
    listed === undefined
      ? sourceAt(campaign, 'van-ban', first.data.symbol as string)
      : sourceAt(campaign, factAnchor(listed.id), listed.value);
  const right = own.flatMap((doc) => pools.names.full(doc) ?? []);
  return [
    {
      key: 'documents',
      type: 'multiple-choice',
      prompt: prompts.inCampaign(campaign.shortName),
      right,
      wrong: others
        .filter((doc) => !campaign.documents.includes(doc.id))
        .flatMap((doc) => pools.names.full(doc) ?? []),
      explanation: explanations.fact(campaign.name, right.join('; ')),
      source,
      facts: listed ? [`${campaign.id}/${listed.id}`] : [],
      audiences: learners,
    },
  ];
}

function nationalConference(asked: AskedCampaign): Draft[] {
  const { campaign, pools } = asked;
  const conference = campaign.nationalConference;
  if (!conference) return [];
  const period = (days: number) => printPeriod(addDays(conference.from, days), addDays(conference.to, days));
  const held: Draft = {
    key: 'national-conference--held-on',
    type: 'single-choice',
    prompt: prompts.heldOn(conference.name),
    right: period(0),
    wrong: [-7, 7, 14, -14].map(period),
    explanation: explanations.fact(conference.name, period(0)),
    source: sourceAt(campaign, 'hoi-nghi-toan-quoc', formatDate(conference.from)),
    audiences: learners,
  };
  const facts = conference.facts.flatMap((fact): Draft[] => {
    if (!isAskable(fact)) return [];
    const place = sourceAt(campaign, factAnchor(fact.id), fact.value);
    const questions = isSpeaker(fact)
      ? [{ ...speaker(fact, conference.name, pools, place), ...learnt(asked, fact) }]
      : figure(asked, conference.name, fact, place);
    return questions.map((question) => ({ ...question, key: `national-conference--${question.key}` }));
  });
  return [held, ...facts];
}

function speaker(fact: Fact, event: string, pools: Pools, source: QuestionSource): Draft {
  const all = [...pools.library.campaigns.values()].flatMap(
    (campaign) => campaign.nationalConference?.facts ?? [],
  );
  const others = all
    .filter((other) => isSpeaker(other) && isAskable(other))
    .map((other) => bare(other.value));
  const right = bare(fact.value);
  return {
    key: `fact--${fact.id}`,
    type: 'single-choice',
    prompt: prompts.speaker(event, fact.label),
    right,
    // The same person under another office would be right as well, and twice among the wrong ones gives them away.
    wrong: shuffleBySeed(
      [...new Map(others.map((other) => [person(other), other])).values()],
      fact.id,
    ).filter((other) => person(other) !== person(right)),
    explanation: explain(fact),
    source,
  };
}

/** «Hội nghị Trung ương 5 khóa XIII», «Đại hội XIII». */
function eventName({ shortName }: CampaignData): string {
  return shortName.startsWith('Trung ương') ? `Hội nghị ${shortName}` : shortName;
}

function sourceAt({ id }: CampaignData, anchor: string, quote: string): QuestionSource {
  return { doc: id, anchor, quote, href: `/dot-hoc/${id}/#${anchor}` };
}

/** True when the fact says who spoke and nothing else: its value ends in a name. */
function isSpeaker(fact: Fact): boolean {
  return fact.label.startsWith('người trình bày') && /(?:\s\p{Lu}\p{Ll}+){2,4}$/u.test(bare(fact.value));
}

function printPeriod(from: string, to: string): string {
  return from === to ? `Ngày ${formatDate(from)}` : `Từ ${formatDate(from)} đến ${formatDate(to)}`;
}

function numberOf(symbol: string | null): string {
  return symbol?.split('-')[0] ?? '';
}

function bare(value: string): string {
  return value.replace(/\s*\([^()]*\)$/, '');
}

/** The last three words of «Thủ tướng Phạm Minh Chính»: the name without the office. */
function person(value: string): string {
  return value.split(' ').slice(-3).join(' ');
}
