import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SatoriOptions } from 'satori';

type Font = SatoriOptions['fonts'][number];

const weights = [500, 700] as const;

/**
 * Be Vietnam Pro (OFL), in the subsets that npm ships. Each subset has a family name of its own: under one name
 * satori would look for «ề» in the Latin subset only, and drop it.
 */
export const subsets = ['latin', 'vietnamese'] as const;

/** Value of `font-family` that reaches every subset. */
export const fontFamily = subsets.join(', ');

/** The font files, ready for satori. */
export function readFonts(): Font[] {
  return subsets.flatMap((subset) =>
    weights.map((weight) => {
      const file = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`;
      return {
        name: subset,
        weight,
        style: 'normal',
        data: readFileSync(fileURLToPath(import.meta.resolve(file))),
      };
    }),
  );
}
