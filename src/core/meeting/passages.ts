import type { CampaignData } from '../campaign/schema.ts';
import type { Fact } from '../document/schema.ts';
import { isClassified, type Library, type OfficialDocument } from '../library/library.ts';
import { foldVietnamese } from '../text/vietnamese.ts';

/** What a document says that a cell can talk about. */
export interface Passage {
  doc: OfficialDocument;
  fact: Fact;
}

/** What the labels of facts with substance start with, folded; duties and new points among them. */
const substance = /^(?:nhiem vu|giai phap|diem moi|mo hinh|quan diem|muc tieu|noi dung cot loi|nguyen tac)/;
const duty = /^(?:nhiem vu|giai phap|diem moi|mo hinh)/;
const ownAffair = /(?:^|[^a-z])(?:chi bo|dang vien|cap uy|to chuc dang|to chuc co so dang)(?![a-z])/;
const doubt = /nguon khong noi/;

/**
 * True for a fact that a cell can talk about: a target, or a duty, solution, new point, view or aim, known from at
 * least one source that was opened. What only identifies a document (number, date, signer) is not.
 */
export function suitsCell({ label, target, confidence }: Fact): boolean {
  const isSure = confidence === 'corroborated' || confidence === 'verified';
  const isClear = !doubt.test(foldVietnamese(`${label} ${target?.measure ?? ''}`));
  return isSure && isClear && (target !== undefined || substance.test(foldVietnamese(label)));
}

/**
 * The passages for a cell meeting, in the order in which the documents are studied.
 *
 * What concerns cells and members weighs 4, a duty, solution or new point 3, a target 2, a known place in the text 1;
 * of equals the first in the record wins. One passage of each document, the heaviest three; where fewer documents have
 * any, their next ones.
 */
export function choosePassages(library: Library, campaign: CampaignData, count = 3): Passage[] {
  const docs = campaign.documents
    .flatMap((id) => library.documentById.get(id) ?? [])
    .filter((doc) => !isClassified(doc));
  const ranked = docs.flatMap((doc, order) =>
    doc.data.facts
      .filter(suitsCell)
      .map((fact) => ({ doc, fact, order, weight: weightOf(fact) }))
      .sort((a, b) => b.weight - a.weight)
      .map((passage, turn) => ({ ...passage, turn })),
  );
  return ranked
    .sort((a, b) => a.turn - b.turn || b.weight - a.weight)
    .slice(0, count)
    .sort((a, b) => a.order - b.order)
    .map(({ doc, fact }) => ({ doc, fact }));
}

function weightOf({ label, value, section, target }: Fact): number {
  const name = foldVietnamese(label);
  const concernsCells =
    target?.field === 'party' || ownAffair.test(foldVietnamese(`${label} ${value} ${target?.measure ?? ''}`));
  return (concernsCells ? 4 : 0) + (duty.test(name) ? 3 : 0) + (target ? 2 : 0) + (section ? 1 : 0);
}
