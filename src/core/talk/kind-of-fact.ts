import type { Fact } from '../document/schema.ts';
import { foldVietnamese } from '../text/vietnamese.ts';
import type { PointKind } from './material.ts';

/** What only identifies a document, or is said by its status and by those who taught it: no point of its own. */
const identifies =
  /^(?:so, ky hieu|ngay ban hanh|co quan ban hanh|trich yeu|nguoi ky|loai van ban|nguoi truyen dat|co quan trinh|mo ta|tinh trang)/;

/** What labels start with, folded, by the place of such facts in a talk; the first match counts. */
const kinds: readonly (readonly [RegExp, PointKind])[] = [
  [/^(?:phan biet|loi trong ke hoach)/, 'caution'],
  [/^diem moi/, 'new'],
  [/^(?:dien bien sau|boi canh hien nay)/, 'since'],
  [/^(?:the che hoa|thuc hien|ke hoach trien khai|huong dan)/, 'carry'],
  [/^(?:van ban|boi canh|vi tri|y nghia|qua trinh|so ly do|ket qua|han che|so lieu|thay the)/, 'context'],
  [/^(?:thoi gian|dia diem|so dai bieu|ban chap hanh|dieu le)/, 'context'],
  [/^(?:quan diem|so quan diem|nguyen tac|so nguyen tac|cau truc|so dac trung)/, 'view'],
  [/^(?:muc tieu|tam nhin|so muc tieu|so chi tieu)/, 'aim'],
];

/**
 * The place of a fact in a talk: by its year and measure a target, else by what its label begins with; what has
 * substance and no such label is a duty. Null for what only identifies the document, and for what is not sure enough
 * to be said aloud (known from one plan only, or inferred).
 */
export function kindOfFact({ label, target, confidence }: Fact): PointKind | null {
  const name = foldVietnamese(label);
  const isSure = confidence === 'corroborated' || confidence === 'verified';
  if (!isSure || identifies.test(name)) return null;
  if (target) return 'target';
  return kinds.find(([start]) => start.test(name))?.[1] ?? 'duty';
}
