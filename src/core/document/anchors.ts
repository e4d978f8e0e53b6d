import type { NumberKind, PrintedNumber } from './numbering.ts';

/** A place given to a block: its permanent anchor and its depth from 1. */
export interface Address {
  anchor: string;
  level: number;
}

/** Gives out the anchors of one document, block by block in reading order. */
export interface AnchorGiver {
  /** A block with a printed number: it becomes the current node. */
  numbered(number: PrintedNumber): Address;
  /** A block without number, counted under the current node. */
  unnumbered(): Address;
  /** A dash item under the current node; `marker` is the dash as printed. */
  item(marker: string): Address;
}

interface Node extends Address {
  kind: NumberKind;
}

const rank: Record<NumberKind, number> = {
  part: 0,
  chapter: 1,
  section: 2,
  capital: 3,
  roman: 4,
  article: 5,
  decimal: 6,
  letter: 7,
};

/**
 * Anchors by numbering path (DOMAIN 5.6): `muc-ii-4-1`, `dieu-3-k2-a`, `chuong-i`, paragraph `-d1`, item `-y1-y2`,
 * `mo-dau-d1` before any number, `-lan-2` for a number printed twice. A gap in the numbers leaves no trace: the
 * printed number counts. A dash that is not in use under the current node opens a deeper level; one in use returns to its level.
 */
export function giveAnchors(): AnchorGiver {
  const given = new Map<string, number>();
  let open: Node[] = [];
  let owner: Address = { anchor: 'mo-dau', level: 0 };
  let paragraphs = 0;
  let dashes: { marker: string; count: number }[] = [];

  function unique(anchor: string): string {
    const times = (given.get(anchor) ?? 0) + 1;
    given.set(anchor, times);
    return times === 1 ? anchor : unique(`${anchor}-lan-${times}`);
  }

  return {
    numbered(number) {
      open = open.filter((node) => rank[node.kind] < rank[number.kind]);
      const base = open.at(-1);
      const level = (base?.level ?? 0) + number.path.length;
      owner = { anchor: unique(numberedAnchor(number, base)), level };
      open.push({ ...owner, kind: number.kind });
      paragraphs = 0;
      dashes = [];
      return owner;
    },
    unnumbered() {
      paragraphs += 1;
      return { anchor: unique(`${owner.anchor}-d${paragraphs}`), level: owner.level + 1 };
    },
    item(marker) {
      const index = dashes.findIndex((dash) => dash.marker === marker);
      if (index < 0) dashes.push({ marker, count: 0 });
      else dashes.length = index + 1;
      (dashes.at(-1) as { count: number }).count += 1;
      const path = dashes.map((dash) => `-y${dash.count}`).join('');
      return { anchor: unique(owner.anchor + path), level: dashes.length };
    },
  };
}

function numberedAnchor(number: PrintedNumber, base: Node | undefined): string {
  const path = number.path.join('-');
  if (number.kind === 'part') return `phan-${path}`;
  if (number.kind === 'chapter') return `chuong-${path}`;
  if (number.kind === 'article') return `dieu-${path}`;
  if (!base) return `muc-${path}`;
  if (base.kind === 'article' && number.kind === 'decimal') return `${base.anchor}-k${path}`;
  const opensSections = number.kind !== 'letter' && rank[base.kind] <= rank.section;
  return opensSections && number.kind !== 'decimal' ? `${base.anchor}-muc-${path}` : `${base.anchor}-${path}`;
}
