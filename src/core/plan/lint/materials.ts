import { audienceNames, planLintMessages } from '../../../strings/plan-lint.ts';
import { formatClause } from '../../document/clause.ts';
import type { Audience } from '../schema.ts';
import type { Found } from './finding.ts';
import { placeOf, type Subject, textUnder } from './subject.ts';

/** Kinds of material that are written for one audience; full texts, lectures and local papers are for all. */
const forOneAudience = new Set(['research', 'study', 'questions-answers', 'new-points']);

/** A material of a kind that is written for someone, in a list that names the others' audiences but not its own. */
export function materialsWithoutAudience({ orders }: Subject): Found[] {
  const { materials } = orders;
  if (!materials.some(({ audiences }) => audiences.length > 0)) return [];
  return materials
    .filter(({ type, audiences }) => forOneAudience.has(type) && audiences.length === 0)
    .map(({ clause, name }) => ({
      clause,
      printed: name,
      message: planLintMessages.materialWithoutAudience,
    }));
}

const calledAs: readonly [Audience, RegExp][] = [
  ['key-officials', /cán bộ chủ chốt/iu],
  ['speakers', /báo cáo viên/iu],
  ['mass-organizations', /đoàn viên|hội viên/iu],
];

/** An audience that the plan calls to study and that no material in its list is meant for. */
export function audiencesWithoutMaterial(subject: Subject): Found[] {
  const { materials, conferences, audience } = subject.orders;
  const served = new Set(materials.flatMap(({ audiences }) => audiences));
  const first = materials[0];
  if (!first || served.size === 0) return [];
  const named = [
    ...conferences.map(({ clause, participants = '' }) => ({ clause, text: participants })),
    ...audience.map(({ clause, text }) => ({ clause, text })),
  ];
  return calledAs.flatMap(([who, pattern]): Found[] => {
    const place = served.has(who) ? undefined : named.find(({ text }) => pattern.test(text));
    const words = place && pattern.exec(place.text)?.[0];
    if (!place || !words) return [];
    const clause = first.clause.replace(/-[yd]\d+$/, '');
    const printed = textUnder(subject, clause).split('\n', 1)[0]?.slice(0, 80) ?? '';
    const where = formatClause(placeOf(subject, place.clause, words));
    return [
      { clause, printed, message: planLintMessages.audienceWithoutMaterial(audienceNames[who], where) },
    ];
  });
}

/** A document to study that has a number, which the plan does not print (four resolutions). */
export function studiedWithoutNumber({ orders, held, citations }: Subject): Found[] {
  const numbered = new Set(
    citations.flatMap(({ citation, line }) => (citation.form === 'symbol' ? [line.anchor] : [])),
  );
  return orders.contents.flatMap(({ clause, document, name }): Found[] => {
    const symbol = document ? held?.library.documentById.get(document)?.data.symbol : null;
    if (!symbol || numbered.has(clause)) return [];
    return [{ clause, printed: name, message: planLintMessages.studiedWithoutNumber(symbol) }];
  });
}
