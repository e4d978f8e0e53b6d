import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawLetterOutlines } from '../src/site/og/letter-outlines.ts';

// Run after the font package changes: `node scripts/draw-letters.ts`.
const file = fileURLToPath(new URL('../src/core/banner/letters.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(await drawLetterOutlines(), null, 2)}\n`);
