import { documentPath, isClassified, type Library, type PlanDocument } from '../../core/library/library.ts';
import { type Deadline, orders } from '../../core/plan/duties.ts';
import { formatWhen } from '../../core/plan/when.ts';
import { tokensOf } from '../../core/search/tokens.ts';
import { plan as words } from '../../strings/plan.ts';
import { recordText } from '../../strings/search-records.ts';
import { capitalize } from '../capitalize.ts';
import { documentTitle } from './document-records.ts';
import { countWords, type RecordLine, type SearchRecord } from './record.ts';
import { documentFacets, sortDate } from './record-facets.ts';

/** Most words of one record, as of clause groups: a plan with many duties has several records of them. */
const mostWords = 400;

/** One thing that a plan orders, at all of its times. */
interface Order {
  clause: string;
  kind: Deadline['kind'];
  /** «Báo cáo: Kết quả học tập, trước ngày 21/8/2022». */
  name: string;
  isTimed: boolean;
  texts: string[];
  /** Its times as the plan prints them. */
  printed: string[];
}

/**
 * Records of what a plan orders: one for each kind (conferences, duties, programmes, reports), in the order of the
 * plan, more where the kind has many; and one for those who must study. Each clause has its own anchor in them.
 */
export function dutyRecords(doc: PlanDocument, library: Library): SearchRecord[] {
  if (isClassified(doc)) return [];
  const common = {
    facets: documentFacets(doc, 'viec-va-han', library),
    date: sortDate(doc),
    within: doc.id,
  };
  const title = documentTitle(doc);
  const path = documentPath(doc.id);
  const duties = groupsOf(doc).map((group, at): SearchRecord => {
    const [first] = group as [Order, ...Order[]];
    const { name } = group.find(({ isTimed }) => isTimed) ?? first;
    return {
      ...common,
      url: `${path}#${first.clause}.viec-${at + 1}`,
      title: `${title} › ${recordText.andOthers(name, group.length - 1)}`,
      ...contentOf(
        group.flatMap(({ clause, texts }) => texts.map((text) => ({ clause, text }))),
        group.flatMap(({ printed }) => printed),
      ),
    };
  });
  const { audience } = doc.data.plan;
  const [first] = audience;
  if (!first) return duties;
  const learners: SearchRecord = {
    ...common,
    url: `${path}#${first.clause}.ai`,
    title: `${title} › ${recordText.learners(first.text)}`,
    ...contentOf(audience.map(({ clause, text }) => ({ clause, text: recordText.learners(text) }))),
  };
  return [...duties, learners];
}

/** Orders of one kind together, clauses as they follow in the plan, cut where they grow too long. */
function groupsOf(doc: PlanDocument): Order[][] {
  const places = new Map(doc.body?.blocks.map(({ anchor }, at) => [anchor, at]));
  const things = Map.groupBy(orders(doc), ({ kind, clause, who, what }) =>
    [kind, clause, who, what].join('\n'),
  );
  const all = [...things.values()].map((times): Order => {
    const [first] = times as [Deadline, ...Deadline[]];
    const isTimed = first.when.kind !== 'unclear';
    const kind = recordText.duties[first.kind];
    const what = first.what.replace(/\.$/, '');
    const head = recordText.duty(kind, what);
    return {
      kind: first.kind,
      clause: first.clause,
      name: isTimed ? recordText.duty(kind, what, formatWhen(first.when)) : head,
      isTimed,
      texts: [head, ...dutyTexts(times), ...conferenceTexts(doc, first)],
      printed: times.flatMap(({ when }) => when.printed ?? []),
    };
  });
  const place = ({ clause }: Order) => places.get(clause) ?? 0;
  return [...Map.groupBy(all, ({ kind }) => kind).values()].flatMap((ofKind) =>
    cut(ofKind.sort((a, b) => place(a) - place(b))),
  );
}

function cut(ofKind: readonly Order[]): Order[][] {
  const groups: Order[][] = [];
  let words = 0;
  for (const order of ofKind) {
    const own = countWords(order.texts.join(' '));
    const last = groups.at(-1);
    if (last && words + own <= mostWords) last.push(order);
    else groups.push([order]);
    words = groups.at(-1) === last ? words + own : own;
  }
  return groups;
}

/** Lines and tokens of texts; the first line of a clause bears its anchor, which stands once. */
function contentOf(
  texts: readonly { clause: string; text: string }[],
  printed: readonly string[] = [],
): Pick<SearchRecord, 'lines' | 'tokens'> {
  const lines = texts.map(({ clause, text }, at): RecordLine => {
    const isNew = clause !== texts[at - 1]?.clause;
    return { tag: at === 0 ? 'h2' : 'p', ...(isNew ? { id: clause } : {}), text };
  });
  return { lines, tokens: tokensOf([...texts.map(({ text }) => text), ...printed].join(' \n ')) };
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

/** Who does it, when, and where the result goes, as far as the plan says so. */
function dutyTexts(times: readonly Deadline[]): string[] {
  const [{ who, addressee, channel } = {} as Deadline] = times;
  const known = times.filter(({ when }) => when.kind !== 'unclear');
  const when = known.map((time) => formatWhen(time.when)).join('; ');
  return [
    ...(who ? [recordText.who(capitalize(who))] : []),
    ...(when ? [recordText.deadline(when)] : []),
    ...(addressee ? [recordText.addressee(addressee)] : []),
    ...(channel ? [recordText.channel(channel)] : []),
  ];
}
