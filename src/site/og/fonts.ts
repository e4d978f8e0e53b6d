import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SatoriOptions } from 'satori';

type Font = SatoriOptions['fonts'][number];

/**
 * Be Vietnam Pro (OFL), in the subsets that npm ships. Each subset has a family name of its own: under one name
 * satori would look for «ề» in the Latin subset only, and drop it.
 */
const files = [
  [
    'latin',
    500,
    import.meta.resolve('@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-500-normal.woff'),
  ],
  [
    'latin',
    700,
    import.meta.resolve('@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff'),
  ],
  [
    'viet',
    500,
    import.meta.resolve('@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-500-normal.woff'),
  ],
  [
    'viet',
    700,
    import.meta.resolve('@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff'),
  ],
] as const;

/** Value of `font-family` that reaches every subset. */
export const fontFamily = 'latin, viet';

/** The font files, ready for satori. */
export function readFonts(): Font[] {
  return files.map(([name, weight, url]) => ({
    name,
    weight,
    style: 'normal',
    data: readFileSync(fileURLToPath(url)),
  }));
}
