import type { PaperBlock, PaperHeading } from './paper.ts';

/**
 * The printed text of every heading of a paper, by block: «I- MỤC ĐÍCH» for level 1 (in capitals), «1. …», «a) …».
 * Numbers restart under each wider heading; after «y)» points count on as «aa)».
 */
export function headingTexts(blocks: readonly PaperBlock[]): Map<PaperHeading, string> {
  const counts: [number, number, number] = [0, 0, 0];
  const texts = new Map<PaperHeading, string>();
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const at = block.level - 1;
    const words = block.level === 1 ? block.text.toUpperCase() : block.text;
    counts.fill(0, at + 1);
    if (!block.unnumbered) counts[at] = (counts[at] ?? 0) + 1;
    texts.set(block, block.unnumbered ? words : `${numberOf(block.level, counts[at] ?? 1)} ${words}`);
  }
  return texts;
}

function numberOf(level: PaperHeading['level'], count: number): string {
  if (level === 1) return `${roman(count)}-`;
  return level === 2 ? `${count}.` : `${letters(count)})`;
}

const romanSigns = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [sign, value] of romanSigns) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** Points of Vietnamese documents: a, b, c, d, đ, e, g, h, … without f, j, w, z. */
const alphabet = [...'abcdđeghiklmnopqrstuvxy'];

function letters(count: number): string {
  const last = alphabet[(count - 1) % alphabet.length] as string;
  return count > alphabet.length ? letters(Math.floor((count - 1) / alphabet.length)) + last : last;
}
