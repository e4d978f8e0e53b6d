import { findIssuerCode } from '../core/document/issuer-code.ts';
import type { ImportOptions } from './options.ts';
import { foldWords } from './stages/letters.ts';

/** What is known of an issuer besides its name. */
export interface IssuerClues {
  /** Names above it in the left column. */
  above: readonly string[];
  place: string | null;
  issuerCode: string | null;
}

/**
 * Id of the one known body that a printed name stands for: by name or alias, alone or with the names above it and the
 * place; then by a code that only one central body has. Null when none or several fit.
 */
export function matchBody(name: string, clues: IssuerClues, bodies: ImportOptions['bodies']): string | null {
  const printed = foldWords(name);
  if (!printed) return null;
  const place = foldWords(clues.place ?? '');
  const above = clues.above.map(foldWords);
  // the superior's area first: the place may be a town
  const areas = [...above.map(areaOf).reverse(), place].filter(Boolean);
  const wanted = new Set([
    printed,
    [...above, printed].join(' '),
    ...areas.flatMap((area) => [
      `${printed} tinh ${area}`,
      `${printed} thanh pho ${area}`,
      `${printed} ${area}`,
    ]),
  ]);
  const found = bodies.filter(({ names }) => names.some((known) => wanted.has(foldWords(known))));
  if (found.length === 1) return found[0]?.id ?? null;
  if (found.length > 1) {
    const near = areas.map((area) =>
      found.filter(({ names }) => names.some((known) => foldWords(known).endsWith(` ${area}`))),
    );
    return near.find((fitting) => fitting.length === 1)?.[0]?.id ?? null;
  }
  const code = clues.issuerCode;
  if (!code || findIssuerCode(code)?.level !== 'central' || code === 'TW') return null;
  const coded = bodies.filter(({ codes }) => codes?.includes(code));
  return coded.length === 1 ? (coded[0]?.id ?? null) : null;
}

/** «ĐẢNG BỘ TỈNH THÁI NGUYÊN» → «thai nguyen». */
function areaOf(name: string): string {
  return (
    /(?:^|\s)(?:tinh|thanh pho|huyen|quan|xa|phuong|tinh uy|thanh uy|huyen uy) (?!uy\b)([a-z ]{2,30})$/.exec(
      name,
    )?.[1] ?? ''
  );
}
