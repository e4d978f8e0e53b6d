import satori from 'satori';
import { bannerAlphabet, kernedPairs } from '../../core/banner/alphabet.ts';
import {
  boundsOf,
  formatPath,
  type OutlinePath,
  type PathStep,
  parsePath,
  placePath,
} from '../../core/outline/path.ts';
import { fontFamily, readFonts } from './fonts.ts';

/** The letters of banners as outlines: what `src/core/banner/letters.json` holds. */
export interface LetterOutlines {
  source: string;
  /** In thousandths of the size; the pen stands at 0, 0 on the baseline. */
  letters: Record<string, { advance: number; path: string }>;
  /** What is added between two letters when it is seen: a hundredth of the size or more. */
  kerns: Record<string, number>;
}

const size = 1000;
/** Kerns below this are not seen on a banner. */
const leastKern = 10;

/**
 * Draws every letter of the banner's alphabet once, by the fonts of the social cards (bold).
 * Throws when a font lacks one of them, naming it.
 */
export async function drawLetterOutlines(): Promise<LetterOutlines> {
  const inked = bannerAlphabet.filter((letter) => letter !== ' ');
  const { widths, paths } = await setTexts(inked);
  const baseline = boundsOf(parsePath(paths[inked.indexOf('H')] ?? ''))?.bottom ?? 0;
  const pairs = (await setTexts(kernedPairs)).widths;
  const spaced = (await setTexts(['n n', 'nn'])).widths;
  const letters = Object.fromEntries(
    inked.map((letter, index) => {
      const path = placePath(parsePath(paths[index] ?? ''), { x: 0, y: -baseline, scale: 1 });
      return [letter, { advance: widths.get(letter) ?? 0, path: formatPath(path.filter(moves)) }];
    }),
  );
  const space = (spaced.get('n n') ?? 0) - (spaced.get('nn') ?? 0);
  const kerns = kernedPairs.flatMap((pair) => {
    const [left = '', right = ''] = pair;
    const kern = (pairs.get(pair) ?? 0) - (widths.get(left) ?? 0) - (widths.get(right) ?? 0);
    return Math.abs(kern) >= leastKern ? [[pair, kern] as const] : [];
  });
  return {
    source: 'Be Vietnam Pro Bold, SIL Open Font License 1.1',
    letters: { ' ': { advance: space, path: '' }, ...letters },
    kerns: Object.fromEntries(kerns),
  };
}

/** False for a line to the place where the pen is: the font's files are full of them. */
function moves({ code, points }: PathStep, index: number, path: OutlinePath): boolean {
  return code !== 'L' || String(points) !== String(path[index - 1]?.points.slice(-2));
}

/** Sets texts over each other at the left edge: the width of each, and their outlines in the same order. */
async function setTexts(texts: readonly string[]) {
  const widths = new Map<string, number>();
  const boxes = texts.map((text) => ({
    type: 'div',
    props: {
      lang: 'vi',
      style: { position: 'absolute', left: 0, top: 0, whiteSpace: 'pre' },
      children: text,
    },
  }));
  const style = {
    ...{ width: 4 * size, height: 2 * size, display: 'flex', position: 'relative' },
    ...{ fontFamily, fontSize: size, fontWeight: 700, lineHeight: 1.4 },
  };
  const svg = await satori({ type: 'div', props: { style, children: boxes } } as never, {
    ...{ width: 4 * size, height: 2 * size, fonts: readFonts() },
    onNodeDetected: ({ textContent, width, props }) => {
      if (props.lang === 'vi' && textContent) widths.set(textContent, Math.round(width));
    },
    loadAdditionalAsset: async (_code, letters) => {
      throw new Error(`Phông của ma-két không có chữ «${letters}».`);
    },
  });
  const paths = [...svg.matchAll(/<path fill="black" d="([^"]*)"/g)].map(([, d = '']) => d);
  if (paths.length !== texts.length) throw new Error(`${texts.length} texts gave ${paths.length} outlines.`);
  return { widths, paths };
}
