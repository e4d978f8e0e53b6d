import { Document, isMap, isSeq, type Pair, type Scalar } from 'yaml';
import { formatClause } from '../core/document/clause.ts';
import type { DraftItem, DraftOrder, PlanDraft } from '../core/plan/draft.ts';
import { planDraftWords } from '../strings/plan-draft.ts';

/**
 * Writes a draft as YAML in the shape of `plan` (src/core/plan/schema.ts), for an editor to review and to give back
 * to the importer with `--fields`.
 *
 * Comments say for each item its clause, its confidence and its printed words. A field that the schema demands and
 * the text does not tell stays empty, which the schema refuses: a draft cannot be published unread.
 */
export function planDraftYaml(draft: PlanDraft): string {
  const sections: Record<string, { items: readonly DraftItem[]; write: (item: never) => object }> = {
    contents: { items: draft.contents, write: fieldsOf },
    materials: { items: draft.materials, write: fieldsOf },
    conferences: { items: draft.conferences, write: fieldsOf },
    duties: { items: draft.duties, write: dutyOf },
    actionProgrammes: { items: draft.actionProgrammes, write: programmeOf },
    reporting: { items: draft.reporting, write: reportOf },
  };
  const plan = Object.fromEntries(
    Object.entries(sections).map(([name, { items, write }]) => [
      name,
      items.map((item) => write(item as never)),
    ]),
  );
  const doc = new Document({ plan }, { aliasDuplicateObjects: false });
  doc.commentBefore = comment(planDraftWords.head);
  for (const [name, { items }] of Object.entries(sections)) {
    const list = doc.getIn(['plan', name]);
    if (!isSeq(list)) continue;
    list.items.forEach((node, at) => {
      if (!isMap(node)) return;
      node.commentBefore = comment(remarks(items[at] as DraftItem));
      for (const pair of node.items as Pair<Scalar, Scalar>[])
        if (pair.value?.value === '') pair.value.comment = ` ${planDraftWords.fill}`;
    });
  }
  return doc.toString({ lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
}

function remarks({ clause, confidence, printed }: DraftItem): string[] {
  return [
    planDraftWords.place(formatClause(clause), Math.round(confidence * 100)),
    planDraftWords.printed(printed),
  ];
}

/** A comment has one line for each sentence; line ends of the source would end it. */
function comment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line.replace(/\s+/g, ' ').trim()}`).join('\n');
}

/** What the schema knows of an item; the rest goes into its comment. */
function fieldsOf({ printed: _, confidence: __, ...fields }: DraftItem): object {
  return fields;
}

function dutyOf({ clause, body, task, due, addressee, channel }: DraftOrder): object {
  return { clause, body: body ?? '', task, due, ...given({ addressee, channel }) };
}

function programmeOf({ clause, body, task, due, addressee, channel }: DraftOrder): object {
  return { clause, drafter: body ?? '', for: [], task, due, ...given({ submitsTo: addressee, channel }) };
}

function reportOf({ clause, body, task, due, addressee, channel }: DraftOrder): object {
  return { clause, from: body ?? '', about: task, addressee: addressee ?? '', ...given({ channel }), due };
}

function given(fields: Record<string, string | undefined>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}
