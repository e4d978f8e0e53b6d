import { documentPath, isClassified, type Library, type PlanDocument } from '../../core/library/library.ts';
import { type Deadline, orders } from '../../core/plan/duties.ts';
import { formatWhen, lastDay } from '../../core/plan/when.ts';
import { tokensOf } from '../../core/search/tokens.ts';
import { plan as words } from '../../strings/plan.ts';
import { recordText } from '../../strings/search-records.ts';
import { capitalize } from '../capitalize.ts';
import { documentTitle } from './document-records.ts';
import type { SearchRecord } from './record.ts';
import { documentFacets, sortDate } from './record-facets.ts';

/**
 * A record for each thing that a plan orders (conference, duty, programme, report): what, who, until when, and the
 * clause that says it. One thing with several times is one record.
 */
export function dutyRecords(doc: PlanDocument, library: Library): SearchRecord[] {
  if (isClassified(doc)) return [];
  const facets = documentFacets(doc, 'viec-va-han', library);
  const title = documentTitle(doc);
  const path = documentPath(doc.id);
  const things = Map.groupBy(orders(doc), ({ kind, clause, who, what }) =>
    [kind, clause, who, what].join('\n'),
  );
  const common = { facets, date: sortDate(doc), within: doc.id };
  const duties = [...things.values()].map((times, at): SearchRecord => {
    const texts = [...dutyTexts(times), ...conferenceTexts(doc, times[0] as Deadline)];
    const day = lastDay((times[0] as Deadline).when);
    return {
      ...common,
      url: `${path}#${times[0]?.clause}.viec-${at + 1}`,
      title: `${title} › ${texts[0]}`,
      lines: texts.map((text, line) => ({ tag: line === 0 ? ('h2' as const) : ('p' as const), text })),
      tokens: tokensOf([...texts, ...times.flatMap(({ when }) => when.printed ?? [])].join(' \n ')),
      date: day?.replaceAll('-', '') ?? common.date,
    };
  });
  const learners = doc.data.plan.audience.map(({ clause, text }, at): SearchRecord => {
    const head = recordText.learners(text);
    return {
      ...common,
      url: `${path}#${clause}.ai-${at + 1}`,
      title: `${title} › ${head}`,
      lines: [{ tag: 'h2', text: head }],
      tokens: tokensOf(head),
    };
  });
  return [...duties, ...learners];
}

/** Where and how a conference is held and who comes, as the plan says. */
function conferenceTexts({ data }: PlanDocument, { kind, clause, what }: Deadline): string[] {
  const conference = data.plan.conferences.find((held) => held.clause === clause && held.name === what);
  if (kind !== 'conference' || !conference) return [];
  const { place, address, participants, exclusions, chair, duration, makeUp } = conference;
  const terms: [string, string | undefined][] = [
    [words.place, [place, address].filter(Boolean).join(', ')],
    [words.participants, participants],
    [words.exclusions, exclusions],
    [words.chair, chair],
    [words.duration, duration],
    [words.makeUp, makeUp],
  ];
  return terms.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
}

function dutyTexts(times: readonly Deadline[]): string[] {
  const [{ kind, what, who, addressee, channel } = {} as Deadline] = times;
  const when = times.map((time) => formatWhen(time.when)).join('; ');
  return [
    recordText.duty(recordText.duties[kind], what, when),
    ...(who ? [recordText.who(capitalize(who))] : []),
    recordText.deadline(when),
    ...(addressee ? [recordText.addressee(addressee)] : []),
    ...(channel ? [recordText.channel(channel)] : []),
  ];
}
