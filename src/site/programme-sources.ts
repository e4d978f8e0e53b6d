import { formatClause } from '../core/document/clause.ts';
import { officialCitation } from '../core/document/name.ts';
import { formatDate } from '../core/document/plain-date.ts';
import type { Fact } from '../core/document/schema.ts';
import {
  isClassified,
  isPlan,
  type Library,
  type OfficialDocument,
  type PlanDocument,
} from '../core/library/library.ts';
import type { PlanData } from '../core/plan/schema.ts';
import { formatWhen, type When } from '../core/plan/when.ts';
import { selectFacts } from '../core/programme/select-facts.ts';
import { programmeRole } from '../core/programme/select-orders.ts';
import type {
  ProgrammeDocument,
  ProgrammeOrder,
  ProgrammeSource,
  SourcedText,
} from '../core/programme/source.ts';
import { programmePaper } from '../strings/programme.ts';
import { confidenceWords } from '../strings/reading.ts';
import { targetWords } from '../strings/targets.ts';
import { capitalize } from './capitalize.ts';
import { documentLabel } from './document-label.ts';
import { factValue } from './fact-value.ts';
import { planName } from './plan-name.ts';

/** A plan with the action programmes that it orders. */
export interface PlanProgrammes {
  plan: PlanDocument;
  /** «Kế hoạch 60-KH/ĐUK». */
  name: string;
  programmes: ProgrammeSource[];
}

/** Every action programme that a plan of the library orders, newest plans first. */
export function planProgrammes(library: Library): PlanProgrammes[] {
  return library.documents
    .filter(isPlan)
    .filter(({ data }) => data.plan.actionProgrammes.length > 0)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
    .map((plan) => ({
      plan,
      name: planName(plan, library),
      programmes: programmesOf(plan, library),
    }));
}

/** Path of the page of a programme, without the base path. */
export function programmePath(id: string): string {
  return `/to-chuc/chuong-trinh-hanh-dong/${id}/`;
}

function programmesOf(doc: PlanDocument, library: Library): ProgrammeSource[] {
  const { plan } = doc.data;
  const byRole = (role: 'step' | 'review') =>
    plan.duties
      .filter((duty) => programmeRole(duty) === role)
      .map(({ body, task, due, clause }) => orderOf(body, task, due, clause));
  const shared = {
    plan: { id: doc.id, name: planName(doc, library) },
    issuer: issuerOf(doc, library),
    steps: byRole('step'),
    reviews: byRole('review'),
    reports: plan.reporting
      .filter(isAboutResults)
      .map(({ from, about, due, clause, addressee, channel = '' }) => {
        return { ...orderOf(from, about, due, clause), addressee, channel };
      }),
  };
  const seen = new Map<string, number>();
  return plan.actionProgrammes.map((programme): ProgrammeSource => {
    const { clause, drafter, task, due, submitsTo = '', channel = '' } = programme;
    const count = (seen.get(clause) ?? 0) + 1;
    seen.set(clause, count);
    // a programme for no named document carries out all that the plan studies
    const ids =
      programme.for.length > 0 ? programme.for : plan.contents.map(({ document }) => document ?? '');
    return {
      ...shared,
      id: `${doc.id}--${clause}${count > 1 ? `-${count}` : ''}`,
      anchor: clause,
      order: orderOf(drafter, task, due, clause),
      ...{ submitsTo, channel },
      requests: plan.actionProgrammes
        .filter(
          (other) =>
            other === programme ||
            (programme.for.length > 0 && programme.for.every((id) => other.for.includes(id))),
        )
        .map((other) => orderOf(other.drafter, other.task, other.due, other.clause)),
      documents: [...new Set(ids)].flatMap((id) => {
        const target = library.documentById.get(id);
        return target ? [documentOf(target, library)] : [];
      }),
    };
  });
}

/** Reports on who was called or how many came belong to the conferences. */
function isAboutResults({ about }: PlanData['plan']['reporting'][number]): boolean {
  return /kết quả|chương trình|tổng hợp/iu.test(about);
}

function documentOf(doc: OfficialDocument, library: Library): ProgrammeDocument {
  const hidden = isClassified(doc);
  const { aims, targets, news, tasks, groups } = selectFacts(hidden ? [] : doc.data.facts);
  return {
    id: doc.id,
    name: documentLabel(doc.data),
    citation: citationOf(doc, library),
    dated: datedName(doc),
    isClassified: hidden,
    aims: aims.map(sourced),
    targets: targets.map((fact) => ({
      ...sourced(fact),
      measure: capitalize(fact.target.measure),
      years: fact.target.from
        ? targetWords.period(fact.target.from, fact.target.year)
        : String(fact.target.year),
      year: fact.target.year,
    })),
    news: news.map(sourced),
    tasks: tasks.map(sourced),
    groups: groups && { ...sourced(groups), count: Number(groups.value) },
  };
}

function sourced(fact: Fact): SourcedText {
  const { section = '', sources, confidence } = fact;
  const text = factValue(fact);
  const statement = programmePaper.statement(capitalize(fact.label), text);
  return { text, statement, section, sources, confidence: confidenceWords[confidence] };
}

function orderOf(who: string, what: string, due: When, clause: string): ProgrammeOrder {
  return {
    who: capitalize(who),
    what,
    due: due.kind === 'unclear' ? '' : formatWhen(due),
    clause: formatClause(clause),
  };
}

function citationOf({ data }: OfficialDocument, library: Library): string {
  return officialCitation(data, library.bodies.get(data.issuer)?.name ?? '');
}

/** «Nghị quyết số 18-NQ/TW, ngày 16/6/2022»; a document without a number goes by its name. */
function datedName({ data }: OfficialDocument): string {
  const name = documentLabel(data);
  const numbered = data.symbol ? name.replace(data.symbol, programmePaper.numbered(data.symbol)) : name;
  return data.issuedOn ? programmePaper.dated(numbered, formatDate(data.issuedOn)) : numbered;
}

/** The issuer of the plan as its head prints it, else as the library names it without what it adds in brackets. */
function issuerOf({ data }: PlanDocument, library: Library): ProgrammeSource['issuer'] {
  const body = library.bodies.get(data.issuer);
  const left = data.printedHeader?.left ?? [];
  const [upperBody, name] = left.indexOf('*') === 2 ? left : ['', body?.name.replace(/ \([^()]*\)$/, '')];
  const [code = ''] = body?.codes ?? [];
  return { upperBody: upperBody ?? '', name: name ?? '', code, place: data.place ?? '' };
}

function dayOf({ data }: PlanDocument): string {
  return data.issuedOn ?? data.issuedWithin?.from ?? '';
}
