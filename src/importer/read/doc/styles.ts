import { viewOf } from './plc.ts';
import { type Change, readChanges } from './sprm.ts';

/** What a style changes, with the styles that it is based on: theirs first. */
export interface Style {
  /** Outline level of a built-in heading, from 1. */
  heading?: number;
  paragraph: Change[];
  character: Change[];
}

interface OwnStyle extends Style {
  base: number;
}

const noStyle = 0xfff;
const maximumDepth = 12;
const maximumStyles = 4096;
// styles of real files have some thirty; the bound keeps a hostile file from costing more than its size
const maximumChanges = 256;

/** Fonts of letters whose style names none ([MS-DOC] 2.9.273 STSHI): those of ASCII letters, and the others. */
export function readDefaultFonts(bytes: Uint8Array): { font?: number; otherFont?: number } {
  if (bytes.length < 20 || viewOf(bytes).getUint16(0, true) < 18) return {};
  return { font: viewOf(bytes).getUint16(14, true), otherFont: viewOf(bytes).getUint16(18, true) };
}

/**
 * Reads the style sheet ([MS-DOC] 2.9.271 STSH).
 * @returns a function that gives a style by its number: without any change for a number that the file does not have
 */
export function readStyles(bytes: Uint8Array): (style: number) => Style {
  const own = bytes.length < 6 ? [] : readOwnStyles(bytes);
  const known = new Map<number, Style>();
  const resolve = (index: number, depth: number): Style => {
    const found = known.get(index);
    if (found) return found;
    const style = own[index];
    if (!style) return { paragraph: [], character: [] };
    const isBased = style.base !== noStyle && style.base !== index && depth < maximumDepth;
    const base: Style = isBased ? resolve(style.base, depth + 1) : { paragraph: [], character: [] };
    const result: Style = {
      heading: style.heading ?? base.heading,
      paragraph: [...base.paragraph, ...style.paragraph].slice(0, maximumChanges),
      character: [...base.character, ...style.character].slice(0, maximumChanges),
    };
    if (depth === 0) known.set(index, result);
    return result;
  };
  return (style) => resolve(style, 0);
}

function readOwnStyles(bytes: Uint8Array): (OwnStyle | undefined)[] {
  const view = viewOf(bytes);
  const count = Math.min(view.getUint16(2, true), maximumStyles);
  const baseSize = view.getUint16(4, true);
  const styles: (OwnStyle | undefined)[] = [];
  let at = 2 + view.getUint16(0, true);
  while (styles.length < count && at + 2 <= bytes.length) {
    const size = view.getUint16(at, true);
    styles.push(readStyle(bytes.subarray(at + 2, at + 2 + size), baseSize));
    at += 2 + size + (size % 2);
  }
  return styles;
}

function readStyle(bytes: Uint8Array, baseSize: number): OwnStyle | undefined {
  if (bytes.length < baseSize + 2 || baseSize < 6) return undefined;
  const view = viewOf(bytes);
  const builtIn = view.getUint16(0, true) & 0xfff;
  const kind = view.getUint16(2, true) & 0xf;
  const base = view.getUint16(2, true) >> 4;
  const nameLength = view.getUint16(baseSize, true);
  const parts = readParts(bytes, baseSize + 4 + nameLength * 2, view.getUint16(4, true) & 0xf);
  const style: OwnStyle = { base, paragraph: [], character: [] };
  if (kind === 1) {
    style.paragraph = readChanges((parts[0] ?? new Uint8Array(0)).subarray(2));
    style.character = readChanges(parts[1] ?? new Uint8Array(0));
    if (builtIn >= 1 && builtIn <= 9) style.heading = builtIn;
  } else if (kind === 2) {
    style.character = readChanges(parts[0] ?? new Uint8Array(0));
  }
  return style;
}

/** The lists of changes of a style; each has its size in front and starts at an even place. */
function readParts(bytes: Uint8Array, start: number, count: number): Uint8Array[] {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [];
  for (let at = start; parts.length < count && at + 2 <= bytes.length; ) {
    const size = view.getUint16(at, true);
    parts.push(bytes.subarray(at + 2, at + 2 + size));
    at += 2 + size + (size % 2);
  }
  return parts;
}
