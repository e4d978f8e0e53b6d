import type { Block } from '../../core/document/outline.ts';
import { countWords } from './record.ts';

/** Smallest and largest record, in words: a smaller one joins its neighbour, a larger one is cut. */
const size = { min: 80, max: 400 } as const;

/** Blocks that are searched as one record, with the headings that stand above the first of them. */
export interface ClauseGroup {
  headings: Block[];
  blocks: Block[];
}

/** A heading with what stands under it. */
interface Section {
  heading: Block | null;
  own: Block[];
  children: Section[];
  words: number;
}

/**
 * Cuts a body into headed groups of roughly 80 to 400 words, in reading order; every block is in exactly one group.
 * A section that is small enough stays whole; of a larger one the text before its first sub-heading comes first,
 * then its sub-sections, small neighbours together.
 */
export function groupClauses(blocks: readonly Block[]): ClauseGroup[] {
  return groupSection(toSection(blocks), []);
}

const counted = new WeakMap<Block, number>();

/** Words of a block, counted once: a group asks its blocks again each time that one more may join it. */
function wordsIn(block: Block): number {
  const words = counted.get(block) ?? countWords(block.text);
  counted.set(block, words);
  return words;
}

function toSection(blocks: readonly Block[]): Section {
  const root: Section = { heading: null, own: [], children: [], words: 0 };
  const open = [root];
  for (const block of blocks) {
    if (opensSection(block)) {
      while (open.length > 1 && (open.at(-1)?.heading?.level ?? 0) >= block.level) open.pop();
      const section: Section = { heading: block, own: [block], children: [], words: 0 };
      open.at(-1)?.children.push(section);
      open.push(section);
    } else open.at(-1)?.own.push(block);
    const words = wordsIn(block);
    for (const section of open) section.words += words;
  }
  return root;
}

/** A heading, or a numbered paragraph that carries its text itself («4. Trung tâm Chính trị thành phố nghiên cứu…»). */
function opensSection(block: Block): boolean {
  return block.kind === 'heading' || (block.kind === 'paragraph' && block.label !== null);
}

function groupSection(section: Section, above: Block[]): ClauseGroup[] {
  const headings = section.heading ? [...above, section.heading] : above;
  if (section.heading && section.words <= size.max) return [{ headings, blocks: flatten(section) }];
  // A heading with little text of its own goes with its first sub-section.
  const joinsFirst =
    section.heading !== null && section.children.length > 0 && wordsOf(section.own) < size.min / 2;
  const groups = joinsFirst ? [] : cut(section.own).map((blocks) => ({ headings, blocks }));
  let waiting = joinsFirst ? section.own : [];
  for (const child of section.children) {
    const last = groups.at(-1);
    const words = last ? wordsOf(last.blocks) : 0;
    if (
      last &&
      last.headings.length > headings.length &&
      words < size.min &&
      words + child.words <= size.max
    ) {
      last.blocks.push(...flatten(child));
      continue;
    }
    const [first, ...rest] = groupSection(child, headings);
    if (first) groups.push({ ...first, blocks: [...waiting, ...first.blocks] }, ...rest);
    waiting = [];
  }
  return groups;
}

/** Cuts a long run of blocks at the edges of paragraphs. */
function cut(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last && wordsOf(last) + wordsIn(block) <= size.max) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function flatten(section: Section): Block[] {
  return [...section.own, ...section.children.flatMap(flatten)];
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(block), 0);
}
