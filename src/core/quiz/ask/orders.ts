import { bannerColours, explanations, prompts } from '../../../strings/quiz-questions.ts';
import { formatClause } from '../../document/clause.ts';
import type { PlanDocument } from '../../library/library.ts';
import { organizers } from '../audience.ts';
import type { Draft } from '../draft.ts';
import { clauseKeys, withoutStop } from '../key.ts';
import { proveInClause } from '../proof.ts';
import { hashText } from '../seed.ts';
import type { Asked } from './asked.ts';

/** Questions on materials per audience, the banner, and what a plan forbids. */
export function askOrders(asked: Asked<PlanDocument>): Draft[] {
  return [...materials(asked), ...banner(asked), ...broadcast(asked)];
}

function materials({ doc, name }: Asked<PlanDocument>): Draft[] {
  const all = doc.data.plan.materials;
  const keys = clauseKeys('material', all, (material) => material.name);
  return all.flatMap(({ clause, name: right, audiences, audienceText }, index) => {
    const source = audienceText ? proveInClause(doc, clause, audienceText) : null;
    if (!source || !audienceText || audiences.length === 0) return [];
    // A material without a named audience is for all, so it would be right as well.
    const wrong = all.filter(
      (other) => other.audienceText && !other.audiences.some((who) => named(audiences, who)),
    );
    return {
      key: keys[index] as string,
      type: 'single-choice',
      prompt: prompts.materialFor(name, bareAudience(audienceText)),
      right,
      wrong: wrong.map((other) => other.name),
      explanation: explanations.clause(formatClause(source.anchor), `${right} (${audienceText})`),
      source,
      audiences: ['key-officials', 'speakers', 'grassroots-members', 'mass-organizations'],
    };
  });
}

function banner({ doc, name }: Asked<PlanDocument>): Draft[] {
  const data = doc.data.plan.banner;
  if (!data) return [];
  const colours = `nền ${data.background.replace(/^nền /iu, '')}, chữ ${data.letters.replace(/^chữ /iu, '')}`;
  const source = proveInClause(doc, data.clause, colours);
  if (!source) return [];
  return [
    {
      key: 'banner-colours',
      type: 'single-choice',
      prompt: prompts.banner(name),
      right: colours.replace(/^n/, 'N'),
      wrong: bannerColours,
      explanation: explanations.clause(formatClause(source.anchor), colours),
      source,
      audiences: organizers,
    },
  ];
}

function broadcast({ doc, name }: Asked<PlanDocument>): Draft[] {
  const rule = doc.data.plan.restrictions.find((restriction) => restriction.rule === 'no-live-broadcast');
  const source = rule ? proveInClause(doc, rule.clause, 'truyền hình trực tiếp') : null;
  if (!source) return [];
  const truth = hashText(doc.id) % 2 === 0;
  return [
    {
      key: 'live-broadcast',
      type: 'true-false',
      prompt: truth ? prompts.broadcastForbidden(name) : prompts.broadcastAllowed(name),
      truth,
      correction: prompts.broadcastForbidden(name),
      explanation: explanations.clause(formatClause(source.anchor), withoutStop(source.quote)),
      source,
      audiences: organizers,
    },
  ];
}

/** True when both name the audience; «everyone» beside a named one means that it serves to tell the people. */
function named(audiences: readonly string[], who: string): boolean {
  return who !== 'everyone' && audiences.includes(who);
}

/** «(Dùng cho cán bộ chủ chốt và báo cáo viên)» → «cán bộ chủ chốt và báo cáo viên». */
export function bareAudience(text: string): string {
  const bare = text.replace(/^\(?\s*(?:dùng cho\s+)?/iu, '').replace(/\)\s*[.;]?$/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}
