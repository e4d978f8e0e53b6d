import { formatClause } from '../core/document/clause.ts';
import { factAnchor } from '../core/document/fact-anchor.ts';
import { officialCitation } from '../core/document/name.ts';
import type { Fact } from '../core/document/schema.ts';
import { readPrompts } from '../core/guide/prompts.ts';
import { documentPath, type OfficialDocument } from '../core/library/library.ts';
import { formatWhen } from '../core/plan/when.ts';
import { guideSayings } from '../core/talk/guide-sayings.ts';
import { kindOfFact } from '../core/talk/kind-of-fact.ts';
import { pointKinds, type TalkMaterial, type TalkPoint } from '../core/talk/material.ts';
import { talkSources } from '../strings/talk.ts';
import { questionPath } from './answer-sources.ts';
import { capitalize } from './capitalize.ts';
import { documentLabel } from './document-label.ts';
import { markedFact } from './fact-marks.ts';
import { factValue } from './fact-value.ts';
import { aftermathOf } from './later-documents.ts';
import type { LibraryView } from './library-view.ts';

/** A study guide with the MDX of its body. */
export interface GuideText {
  id: string;
  title: string;
  about: readonly string[];
  body: string;
}

/** Everything that the library lets a speaker say of a document, in speaking order. */
export function talkMaterial(
  doc: OfficialDocument,
  view: LibraryView,
  guides: readonly GuideText[],
): TalkMaterial {
  const { data, id } = doc;
  const { library } = view;
  const name = documentLabel(data);
  const issuer = library.bodies.get(data.issuer)?.name ?? '';
  const citation = officialCitation(data, issuer);
  const about = guides.filter((guide) => guide.about.includes(id));
  const identity: TalkPoint = {
    ...{ key: own('van-ban'), kind: 'identity', heading: name, text: `${citation}.` },
    ...{ source: name, path: documentPath(id) },
  };
  const points = [
    identity,
    ...factPoints(doc, sayingsIn(about, view)),
    sincePoint(doc, view),
    ...promptPoints(about, name),
    ...planPoints(doc, view),
    ...questionPoints(doc, view),
  ];
  const rank = (point: TalkPoint) => pointKinds.indexOf(point.kind);
  return {
    ...{ id, name, subject: data.subject, citation, path: documentPath(id) },
    points: points.sort((a, b) => rank(a) - rank(b)),
  };
}

/** The key of a point that is no fact of the record; no fact has two hyphens in its id. */
function own(name: string): string {
  return `trang--${name}`;
}

function sayingsIn(guides: readonly GuideText[], { library }: LibraryView): Map<string, string> {
  // The guide to this document alone comes first.
  const nearest = [...guides].sort((a, b) => a.about.length - b.about.length);
  const found = nearest.flatMap(({ body }) => [
    ...guideSayings(body, (component, given) => {
      if (component === 'DuLieu') {
        return factValue(markedFact(library, given.get('vanBan') ?? '', given.get('ma') ?? '').fact);
      }
      const named = library.documentById.get(given.get('id') ?? '');
      return named ? documentLabel(named.data) : '';
    }),
  ]);
  return new Map(found.reverse());
}

function factPoints({ id, data }: OfficialDocument, sayings: ReadonlyMap<string, string>): TalkPoint[] {
  return data.facts.flatMap((fact): TalkPoint[] => {
    const kind = kindOfFact(fact);
    if (!kind) return [];
    const say = sayings.get(`${id}#${fact.id}`);
    return [
      {
        ...{ key: fact.id, kind, heading: capitalize(headingOf(fact)), text: factValue(fact) },
        ...(say ? { say } : {}),
        source: sourceOf(documentLabel(data), fact),
        path: `${documentPath(id)}#${factAnchor(fact.id)}`,
      },
    ];
  });
}

/** A target is called by its measure and year, so that the value alone answers it. */
function headingOf({ label, target }: Fact): string {
  if (!target) return label;
  const { measure, from, year } = target;
  return talkSources.target(measure, from, year);
}

function sourceOf(name: string, { section, confidence }: Fact): string {
  const place = section ? `${name}, ${talkSources.section(section)}` : name;
  return confidence === 'verified' ? `${place} (${talkSources.oneSource})` : place;
}

function sincePoint(doc: OfficialDocument, view: LibraryView): TalkPoint {
  const { status, later, path, name } = aftermathOf(doc, view);
  const built = later.map((one) => `${one.words} ${one.name}`).join('; ');
  return {
    ...{ key: own('den-nay'), kind: 'since', heading: talkSources.since },
    text: built ? `${status} ${built}.` : status,
    ...{ source: name, path: `${path}#tinh-trang` },
  };
}

function promptPoints(guides: readonly GuideText[], name: string): TalkPoint[] {
  return guides
    .flatMap((guide) => readPrompts(guide.body).map((text) => ({ guide, text })))
    .map(({ guide, text }, index) => ({
      ...{ key: own(`goi-y-${index + 1}`), kind: 'prompt', heading: talkSources.prompt, text },
      ...{ source: talkSources.guide(guide.title, name), path: `/tai-lieu/${guide.id}/` },
    }));
}

/** What plans ask of a body for this document: an example of carrying it out, never an order to the listeners. */
function planPoints({ id }: OfficialDocument, { programmesFor }: LibraryView): TalkPoint[] {
  const byPlan = Map.groupBy(programmesFor.get(id) ?? [], ({ plan }) => plan);
  return [...byPlan].flatMap(([plan, ordered]) =>
    ordered.map(({ programme: { clause, drafter, task, due } }, index): TalkPoint => {
      const when = due.kind === 'unclear' ? '' : `, ${formatWhen(due)}`;
      const label = documentLabel(plan.data);
      return {
        ...{
          key: own(`vi-du-${plan.id}-${index + 1}`),
          kind: 'example',
          heading: talkSources.example(label),
        },
        text: `${capitalize(drafter)}: ${task}${when}`.replace(/[.]*$/, '.'),
        source: `${label}, ${formatClause(clause)}`,
        path: `${documentPath(plan.id)}#${clause}`,
      };
    }),
  );
}

/** The questions whose answer leans on this document first. */
function questionPoints({ id }: OfficialDocument, { questionsOn }: LibraryView): TalkPoint[] {
  return (questionsOn.get(id) ?? []).map(
    ({ booklet, question }): TalkPoint => ({
      ...{ key: own(`hoi-${booklet.id}-${question.id}`), kind: 'question', heading: question.question },
      text: question.answer,
      ...{ source: booklet.title, path: questionPath(booklet.id, question.id) },
    }),
  );
}
