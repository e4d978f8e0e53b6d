import { shortName } from '../core/document/name.ts';
import { documentPath, type Library, type PlanDocument } from '../core/library/library.ts';
import { type Deadline, deadlines, dutiesByBody } from '../core/plan/duties.ts';
import { formatWhen, type When, weekendNote } from '../core/plan/when.ts';
import { classWords } from '../strings/classes.ts';
import { audienceWords, formatWords, levelWords, plan as words } from '../strings/plan.ts';
import { href } from './address.ts';
import { capitalize } from './capitalize.ts';
import { classPath } from './classes.ts';
import { escapeHtml, linkHtml } from './html.ts';
import { materialsByAudience } from './materials.ts';
import type { NavigationLink } from './navigation.ts';

/** One thing that a plan orders, as the page tells it. */
export interface OrderRow {
  /** Time, in words; it opens the row. */
  time?: string;
  who?: string;
  text: string;
  /** Small lines below, HTML. */
  lines: string[];
  /** The clause that says it. */
  clause: string;
}

/** Rows under one heading; a folded group shows its heading until it is opened. */
export interface OrderGroup {
  title?: string;
  folded?: boolean;
  rows: OrderRow[];
}

/** A part of a document page that is made from the plan's data; `id` is its anchor. */
export interface OrderSection {
  id: string;
  title: string;
  /** Path and name of the page that does more with this part. */
  more?: NavigationLink;
  groups: OrderGroup[];
}

type Plan = PlanDocument['data']['plan'];

/** The parts of a plan's page, in the order in which people ask: when, who does what, with what, where. Empty parts are left out. */
export function orderSections(doc: PlanDocument, library: Library): OrderSection[] {
  const { plan } = doc.data;
  const names = (ids: readonly string[]) => ids.map((id) => documentLink(id, library)).join(', ');
  const notes = (items: readonly { text: string; clause: string }[]) =>
    items.map(({ text, clause }) => ({ text: capitalize(text), lines: [], clause }));
  const sections: OrderSection[] = [
    { id: 'lich', title: words.timetable, groups: [{ rows: deadlines(doc).map(dutyRow) }] },
    { id: 'viec', title: words.duties, groups: dutyGroups(doc) },
    {
      id: 'noi-dung-hoc',
      title: words.contents,
      groups: [
        {
          rows: plan.contents.map(({ name, document: id, clause }) => ({
            text: capitalize(name),
            lines: id ? [names([id])] : [],
            clause,
          })),
        },
      ],
    },
    { id: 'doi-tuong', title: words.audience, groups: [{ rows: notes(plan.audience) }] },
    { id: 'tai-lieu', title: words.materials, groups: materialGroups(doc) },
    {
      id: 'hoi-nghi',
      title: words.conferences,
      more: { path: classPath(doc.id), label: classWords.title },
      groups: plan.conferences.flatMap(conferenceGroup),
    },
    {
      id: 'chuong-trinh-hanh-dong',
      title: words.actionProgrammes,
      groups: [{ rows: programmeRows(plan, names) }],
    },
    { id: 'bao-cao', title: words.reporting, groups: [{ rows: reportRows(plan) }] },
    { id: 'ma-ket', title: words.banner, groups: plan.banner ? [{ rows: [bannerRow(plan.banner)] }] : [] },
    { id: 'tuyen-truyen', title: words.propaganda, groups: [{ rows: notes(plan.propaganda) }] },
    { id: 'kinh-phi', title: words.budget, groups: [{ rows: notes(plan.budget) }] },
    { id: 'han-che', title: words.restrictions, groups: [{ rows: notes(plan.restrictions) }] },
  ];
  return sections.filter(({ groups }) => groups.some(({ rows }) => rows.length > 0));
}

function timeOf(when: When): string {
  return capitalize(when.kind === 'unclear' ? words.undated : formatWhen(when));
}

function dutyRow({ when, who, what, addressee, channel, clause }: Deadline): OrderRow {
  const lines = [words.route(addressee, channel), weekendNote(when)].filter(
    (line) => line !== null && line !== '',
  );
  return {
    time: timeOf(when),
    ...(who && { who: capitalize(who) }),
    text: what,
    lines: (lines as string[]).map(escapeHtml),
    clause,
  };
}

function dutyGroups(doc: PlanDocument): OrderGroup[] {
  return dutiesByBody([doc]).map(({ body, duties }) => ({
    title: `${body} (${words.count(duties.length)})`,
    folded: true,
    rows: duties.map(dutyRow).map(({ who: _, ...row }) => row),
  }));
}

function materialGroups(doc: PlanDocument): OrderGroup[] {
  return materialsByAudience([doc]).map(({ audience, materials }) => ({
    title: audience ? audienceWords[audience] : words.anyone,
    rows: materials.map(({ name, note, clause }) => ({
      text: name,
      lines: note ? [escapeHtml(note)] : [],
      clause,
    })),
  }));
}

function programmeRows({ actionProgrammes }: Plan, names: (ids: readonly string[]) => string): OrderRow[] {
  return actionProgrammes.map(({ due, drafter, task, submitsTo, channel, for: targets, clause }) => ({
    time: timeOf(due),
    who: capitalize(drafter),
    text: task,
    lines: [escapeHtml(words.route(submitsTo, channel)), names(targets)].filter(Boolean),
    clause,
  }));
}

function reportRows({ reporting }: Plan): OrderRow[] {
  return reporting.map(({ due, from, about, addressee, channel, statistics, clause }) => {
    const asked = statistics.length > 0 ? `${words.statistics}: ${statistics.join('; ')}.` : '';
    const lines = [words.route(addressee, channel), asked].filter(Boolean).map(escapeHtml);
    return { time: timeOf(due), who: capitalize(from), text: about, lines, clause };
  });
}

/** A conference as a folded group: one row of its terms, then its programme. */
function conferenceGroup(conference: Plan['conferences'][number]): OrderGroup {
  const { name, when, level, format, classes, programme, clause } = conference;
  const terms: [string, string | undefined][] = [
    [words.level, levelWords[level]],
    [words.host, conference.host],
    [words.chair, conference.chair],
    [words.format, format && formatWords[format]],
    [words.duration, conference.duration],
    [words.place, conference.place],
    [words.address, conference.address],
    [words.participants, conference.participants],
    [words.exclusions, conference.exclusions],
    [words.classes, classes?.toString()],
    [words.speakers, conference.speakers],
    [words.makeUp, conference.makeUp],
    [words.note, conference.note],
  ];
  const lines = terms.flatMap(([label, value]) => (value ? [`<b>${label}:</b> ${escapeHtml(value)}`] : []));
  const sessions = programme.map(({ date, part, topic, speaker, speakerTitle, clause: own }) => ({
    time: capitalize([part && words[part], date && formatWhen(date)].filter(Boolean).join(', ')),
    text: topic,
    lines: speaker ? [escapeHtml([speaker, speakerTitle].filter(Boolean).join(', '))] : [],
    clause: own,
  }));
  const time = when.map(formatWhen).join('; ');
  return {
    title: name,
    folded: true,
    rows: [{ time: capitalize(time), text: '', lines, clause }, ...sessions],
  };
}

function bannerRow({ lines, background, letters, note, clause }: NonNullable<Plan['banner']>): OrderRow {
  const picture = `<span class="banner">${lines.map(escapeHtml).join('<br>')}</span>`;
  const colours = words.bannerColours(letters, background);
  return { text: colours, lines: note ? [picture, escapeHtml(note)] : [picture], clause };
}

function documentLink(id: string, library: Library): string {
  const doc = library.documentById.get(id);
  return linkHtml(href(documentPath(id)), doc ? shortName(doc.data) : id);
}
