import { programmePaper as words } from '../../strings/programme.ts';
import type { PaperBlock, PartyPaper } from '../paper/paper.ts';
import { aimBlocks } from './aims.ts';
import type { ProgrammeFields } from './fields.ts';
import { solutionBlocks } from './solutions.ts';
import type { ProgrammeDocument, ProgrammeOrder, ProgrammeSource } from './source.ts';
import { createSourceList } from './source-list.ts';

/**
 * The draft of an action programme (chương trình hành động): purposes, aims and targets, tasks, assignment and road
 * map, carrying out, reporting, table of sources. What the plan and the records hold is filled in with where it
 * stands; everything else is «…».
 * @param documents those of `source.documents` that the programme is about
 */
export function programmePaper(
  source: ProgrammeSource,
  fields: ProgrammeFields,
  documents: readonly ProgrammeDocument[],
): PartyPaper {
  const sources = createSourceList();
  const issuer = fields.issuer || words.blank;
  const names = words.and(documents.map(({ dated }) => dated));
  const citation = documents.length === 1 ? documents[0]?.citation : null;
  const blocks: PaperBlock[] = [
    ...purposeBlocks(source, citation ?? names, issuer),
    ...aimBlocks(documents, issuer, sources),
    ...solutionBlocks(documents, sources),
    ...assignmentBlocks(source, documents),
    ...carryingBlocks(source),
  ];
  return {
    upperBody: fields.upperBody,
    issuer,
    symbol: fields.symbol || words.symbol,
    place: fields.place,
    date: null,
    kind: words.kind,
    subject: words.subject(citation ?? names),
    notice: words.notice,
    addressees: [],
    blocks: [...blocks, ...sources.blocks()],
    signature: {
      authority: 'T/M',
      body: fields.signingBody || words.blank,
      position: fields.position || words.blank,
      signer: fields.signer || words.blank,
    },
    recipients: [source.submitsTo || words.blank, words.blank, words.filed],
  };
}

function purposeBlocks(source: ProgrammeSource, citations: string, issuer: string): PaperBlock[] {
  const { plan, requests, steps } = source;
  const asked = steps.map((step) => fromPlan(words.order(step.who, step.what), step, plan.name));
  return [
    { type: 'heading', level: 1, text: words.purposes },
    { type: 'heading', level: 2, text: words.purpose },
    { type: 'paragraph', text: words.carryOut(citations, issuer) },
    { type: 'paragraph', text: words.blank },
    { type: 'heading', level: 2, text: words.requirements },
    {
      type: 'list',
      items: [...requests.map((one) => fromPlan(one.what, one, plan.name)), ...asked, words.blank],
    },
  ];
}

function assignmentBlocks(source: ProgrammeSource, documents: readonly ProgrammeDocument[]): PaperBlock[] {
  const { order, submitsTo, channel } = source;
  const { what, lead, with: beside, due } = words.scheduleColumns;
  const years = [...new Set(documents.flatMap(({ targets }) => targets.map(({ year }) => year)))].sort();
  const milestones = years.map((year) => {
    const names = documents.filter(({ targets }) => targets.some((target) => target.year === year));
    const reached = words.reachTargets(words.and(names.map(({ name }) => name)));
    return [reached, words.blank, words.blank, words.byYear(year)];
  });
  const rowOf = (step: ProgrammeOrder) => [
    withoutPoint(step.what),
    step.who,
    words.blank,
    step.due || words.blank,
  ];
  const open = [words.blank, words.blank, words.blank, words.blank];
  return [
    { type: 'heading', level: 1, text: words.assignment },
    { type: 'heading', level: 2, text: words.assign },
    {
      type: 'list',
      items: [
        words.drafting(order.who, order.what),
        ...(submitsTo ? [words.submit(submitsTo, channel)] : []),
        words.drafting(words.blank, words.blank),
        words.drafting(words.blank, words.blank),
      ],
    },
    { type: 'heading', level: 2, text: words.schedule },
    {
      type: 'table',
      columns: [
        { title: what, width: 4 },
        { title: lead, width: 2 },
        { title: beside, width: 2 },
        { title: due, width: 2 },
      ],
      rows: [rowOf(order), ...source.steps.map(rowOf), ...milestones, open, open],
    },
  ];
}

function carryingBlocks({ plan, reviews, reports }: ProgrammeSource): PaperBlock[] {
  const asked = reviews.map((review) => fromPlan(words.order(review.who, review.what), review, plan.name));
  const due = reports.map((report) => {
    const { who, what, addressee, channel, due: time } = report;
    return fromPlan(words.report(who, what, addressee, channel, time), report, plan.name);
  });
  return [
    { type: 'heading', level: 1, text: words.carrying },
    { type: 'heading', level: 2, text: words.follow },
    { type: 'list', items: [...asked, words.blank] },
    { type: 'heading', level: 2, text: words.reporting },
    { type: 'list', items: [...due, words.blank] },
  ];
}

/** The words of an order and where the plan says them. */
function fromPlan(text: string, { clause }: ProgrammeOrder, plan: string): string {
  return words.fromPlan(withoutPoint(text), clause, plan);
}

function withoutPoint(text: string): string {
  return text.replace(/\.$/, '');
}
