import type { BodyData } from '../core/body/schema.ts';
import type { CampaignData } from '../core/campaign/schema.ts';
import { formatClause } from '../core/document/clause.ts';
import { shortName } from '../core/document/name.ts';
import { formatDate, type PlainDate } from '../core/document/plain-date.ts';
import {
  documentPath,
  isPlan,
  type Library,
  type OfficialDocument,
  type PlanDocument,
} from '../core/library/library.ts';
import { deadlines } from '../core/plan/duties.ts';
import { formatWhen, lastDay } from '../core/plan/when.ts';
import { browse } from '../strings/browse.ts';
import { href } from './address.ts';

/** One mark of a campaign's timeline; `day` orders it, `words` tell the time as its source does. */
export interface Milestone {
  day: PlainDate;
  words: string;
  what: string;
  /** Address of what says it, and its name; absent for the event itself. */
  source?: { href: string; label: string };
}

/** A plan with the plans below it, as each carries out the one above. */
export interface PlanNode {
  doc: OfficialDocument;
  below: PlanNode[];
}

const levels: readonly BodyData['level'][] = ['state', 'central', 'province', 'city', 'block', 'grassroots'];

/** The documents of a campaign in the order in which it studies them. */
export function campaignDocuments(campaign: CampaignData, library: Library): OfficialDocument[] {
  return campaign.documents.flatMap((id) => library.documentById.get(id) ?? []);
}

/** The plans whose orders the library knows, of one campaign, in id order. */
export function campaignPlans(campaign: CampaignData, library: Library): PlanDocument[] {
  return library.documents.filter(isPlan).filter(({ data }) => data.campaign === campaign.id);
}

/**
 * Plans and guidelines of a campaign from the centre down: each stands under the one that it implements or has as
 * its basis; what names none stands at the top, by level of its issuer.
 */
export function planCascade(campaign: CampaignData, library: Library): PlanNode[] {
  const inCampaign = library.documents.filter(
    ({ id, data }) =>
      data.campaign === campaign.id &&
      !campaign.documents.includes(id) &&
      /^(plan|guideline)$/.test(data.kind),
  );
  const ids = new Set(inCampaign.map(({ id }) => id));
  const upperOf = ({ id, data }: OfficialDocument) =>
    data.relations.find(
      ({ type, target }) => /^(basis|implements|concretizes)$/.test(type) && ids.has(target) && target !== id,
    )?.target;
  const rank = ({ data }: OfficialDocument) =>
    levels.indexOf(library.bodies.get(data.issuer)?.level ?? 'grassroots');
  const under = (upper: string | undefined, path: readonly string[]): PlanNode[] =>
    inCampaign
      .filter((doc) => upperOf(doc) === upper && !path.includes(doc.id))
      .sort((a, b) => rank(a) - rank(b))
      .map((doc) => ({ doc, below: under(doc.id, [...path, doc.id]) }));
  return under(undefined, []);
}

/** The days of a campaign in order: the event, its documents, the national conference, and the times in its plans. */
export function campaignMilestones(campaign: CampaignData, library: Library): Milestone[] {
  const { eventFrom, eventTo, nationalConference } = campaign;
  const day = (date: PlainDate, what: string): Milestone => ({ day: date, words: formatDate(date), what });
  const issued = campaignDocuments(campaign, library).flatMap(({ id, data }) =>
    data.issuedOn
      ? [
          {
            ...day(data.issuedOn, `${browse.issued} ${shortName(data)}`),
            source: { href: href(documentPath(id)), label: shortName(data) },
          },
        ]
      : [],
  );
  const ordered = campaignPlans(campaign, library).flatMap((plan) =>
    deadlines(plan).flatMap(({ when, what, clause }) => {
      const last = lastDay(when);
      const label = `${shortName(plan.data)}, ${formatClause(clause)}`;
      const source = { href: href(`${documentPath(plan.id)}#${clause}`), label };
      return last ? [{ day: last, words: formatWhen(when), what, source }] : [];
    }),
  );
  const milestones = [
    day(eventFrom, browse.eventOpens),
    day(eventTo, browse.eventCloses),
    ...issued,
    ...(nationalConference ? [day(nationalConference.from, nationalConference.name)] : []),
    ...ordered,
  ];
  return milestones.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
