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
  /** A table or a picture under the current node, counted by itself. */
  figure(kind: 'table' | 'image'): Address;
  /** Opens an annex, with its number when one is printed: everything after it stands under it. */
  annex(number: PrintedNumber | null): Address;
}

interface Node extends Address {
  kind: NumberKind;
}

const widestFirst: readonly NumberKind[] = [
  ...(['annex', 'part', 'chapter', 'section', 'subsection'] as const),
  ...(['capital', 'roman', 'article', 'decimal', 'letter'] as const),
];
const rank = Object.fromEntries(widestFirst.map((kind, index) => [kind, index])) as Record<
  NumberKind,
  number
>;
const figureSteps = { table: 'b', image: 'h' } as const;

/**
 * Anchors by numbering path: `muc-ii-4-1`, `dieu-3-k2-a`, `chuong-i`, `chuong-i-muc-1-tm2`, paragraph
 * `-d1`, item `-y1-y2`, table `-b1`, picture `-h1`, annex `phu-luc-1-muc-i`, `mo-dau-d1` before any number, `-lan-2`
 * for a number printed twice. A gap in the numbers leaves no trace: the printed number counts. A dash that is not in
 * use under the current node opens a deeper level; one in use returns to its level. Capital letters stand above Roman
 * numbers («A» holds «I») unless the text began with Roman ones.
 */
export function giveAnchors(): AnchorGiver {
  const given = new Map<string, number>();
  let open: Node[] = [];
  let owner: Address = { anchor: 'mo-dau', level: 0 };
  let paragraphs = 0;
  let dashes: { marker: string; count: number }[] = [];
  let figures = { table: 0, image: 0 };
  let romanFirst: boolean | null = null;

  function rankOf(kind: NumberKind): number {
    return kind === 'capital' && romanFirst ? rank.roman + 0.5 : rank[kind];
  }

  function enter(kind: NumberKind, address: Address): Address {
    owner = address;
    open.push({ ...address, kind });
    paragraphs = 0;
    dashes = [];
    figures = { table: 0, image: 0 };
    return owner;
  }

  function unique(anchor: string): string {
    const times = (given.get(anchor) ?? 0) + 1;
    given.set(anchor, times);
    return times === 1 ? anchor : unique(`${anchor}-lan-${times}`);
  }

  return {
    numbered(number) {
      if (number.kind === 'roman' || number.kind === 'capital') romanFirst ??= number.kind === 'roman';
      open = open.filter((node) => rankOf(node.kind) < rankOf(number.kind));
      const base = open.at(-1);
      const level = (base?.level ?? 0) + number.path.length;
      const annex = open[0]?.kind === 'annex' ? `${open[0].anchor}-` : '';
      return enter(number.kind, { anchor: unique(numberedAnchor(number, base, annex)), level });
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
    figure(kind) {
      figures[kind] += 1;
      const anchor = unique(`${owner.anchor}-${figureSteps[kind]}${figures[kind]}`);
      return { anchor, level: owner.level + 1 };
    },
    annex(number) {
      open = [];
      romanFirst = null;
      return enter('annex', { anchor: unique(['phu-luc', ...(number?.path ?? [])].join('-')), level: 1 });
    },
  };
}

function numberedAnchor(number: PrintedNumber, base: Node | undefined, annex: string): string {
  const path = number.path.join('-');
  if (number.kind === 'part') return `${annex}phan-${path}`;
  if (number.kind === 'chapter') return `${annex}chuong-${path}`;
  if (number.kind === 'article') return `${annex}dieu-${path}`;
  if (number.kind === 'subsection') return `${base?.anchor ?? 'muc'}-tm${path}`;
  if (!base) return `muc-${path}`;
  if (base.kind === 'article' && number.kind === 'decimal') return `${base.anchor}-k${path}`;
  const opensSections = number.kind !== 'letter' && rank[base.kind] <= rank.subsection;
  const named = opensSections && (number.kind !== 'decimal' || base.kind === 'annex');
  return named ? `${base.anchor}-muc-${path}` : `${base.anchor}-${path}`;
}
