import type { PlanData } from '../plan/schema.ts';
import { formatWhen, type When } from '../plan/when.ts';
import { toOldTone } from '../text/vietnamese.ts';
import { type ChecklistItemId, checklistItems } from './items.ts';

/** A place of a plan that speaks of an item. */
interface ChecklistMention {
  /** Anchor of the clause. */
  clause: string;
  /** Who is responsible; empty when the plan names nobody. */
  who: string;
  what: string;
  /** «trước ngày 26/3/2021 (muộn nhất 25/3/2021)», or empty. */
  due: string;
}

/** What a plan says of a conference's preparation. */
export interface PlanChecklist {
  /** Items of which the plan speaks, with every place. */
  mentions: ReadonlyMap<ChecklistItemId, readonly ChecklistMention[]>;
  /** What must not be done or must be kept: no live broadcast, secrecy. */
  rules: readonly { clause: string; text: string }[];
}

/**
 * Finds in a plan's orders who prepares what and by when. Duties and reports are told by their words, the banner,
 * places, make-up classes, materials, money and health rules by what they are.
 */
export function planChecklist({ plan }: Pick<PlanData, 'plan'>): PlanChecklist {
  const mentions = new Map<ChecklistItemId, ChecklistMention[]>();
  const add = (id: ChecklistItemId, clause: string, what: string, who = '', when?: When) => {
    const due = when && when.kind !== 'unclear' ? formatWhen(when) : '';
    const said = mentions.get(id) ?? [];
    if (!said.some((mention) => mention.what === what))
      mentions.set(id, [...said, { clause, who, what, due }]);
  };
  for (const { clause, body, task, due } of plan.duties)
    for (const id of itemsIn(task)) add(id, clause, task, body, due);
  for (const { clause, from, about, due } of plan.reporting)
    for (const id of itemsIn(about)) add(id, clause, about, from, due);
  for (const { clause, place, note = '', makeUp, speakers } of plan.conferences) {
    if (place) add('hall', clause, place);
    if (makeUp) add('make-up', clause, makeUp);
    if (speakers) add('speakers', clause, speakers);
    for (const words of note.split(/\n+/)) for (const id of itemsIn(words)) add(id, clause, words.trim());
  }
  if (plan.banner) {
    const { clause, lines, note = '' } = plan.banner;
    add('banner', clause, lines.join(' / '));
    for (const id of itemsIn(note)) add(id, clause, note);
  }
  for (const { clause, name, audienceText } of plan.materials)
    add('materials', clause, audienceText ? `${name} (${audienceText})` : name);
  for (const { clause, text } of plan.budget) add('budget', clause, text);
  for (const { clause, text, rule } of plan.restrictions)
    if (rule === 'health-safety') add('health', clause, text);
  const rules = plan.restrictions.filter(({ rule }) => rule !== 'health-safety');
  return { mentions, rules: rules.map(({ clause, text }) => ({ clause, text })) };
}

function itemsIn(text: string): ChecklistItemId[] {
  const words = toOldTone(text.normalize('NFC')).toLowerCase();
  return checklistItems.filter((item) => item.words.some((word) => words.includes(word))).map(({ id }) => id);
}
