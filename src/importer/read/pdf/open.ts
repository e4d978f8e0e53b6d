import type { ImportMessageCode } from '../../../strings/importer.ts';
import { isUndecoded } from './font-look.ts';
import type { Drawing, PdfFont } from './glyphs.ts';
import { placeGlyphs } from './glyphs.ts';
import { type Matrix, multiply, readMatrix } from './matrix.ts';
import type { Glyph, PrintedPage } from './printed.ts';
import { readRows } from './rows.ts';

const mostPages = 1000;
const mostOperators = 400_000;

/** The pages of a PDF as printed, or why there are none. Pages that cannot be drawn are empty. */
export type OpenedPdf = { pages: PrintedPage[] } | { failure: ImportMessageCode };

type PdfModule = Awaited<ReturnType<typeof import('unpdf')['getResolvedPDFJS']>>;
type PdfDocument = Awaited<ReturnType<PdfModule['getDocument']>['promise']>;

/**
 * Reads all pages of a PDF, one at a time. Nothing is drawn, fetched or run: no fonts are loaded, pictures are left
 * out, scripts in the file are never looked at.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getResolvedPDFJS } = await import('unpdf');
  const library = await getResolvedPDFJS();
  const task = library.getDocument({
    data: bytes.slice(),
    ...{ verbosity: 0, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, useWasm: false },
    ...{
      enableXfa: false,
      maxImageSize: 1,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
    },
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages) return { failure: 'pdf-too-long' };
    const names = new Map(Object.entries(library.OPS).map(([name, code]) => [code as number, name]));
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number, names));
    return { pages };
  } catch (error) {
    return { failure: failureOf(error) };
  } finally {
    await task.destroy();
  }
}

/** The error may come from another bundle of the library: its name tells what it is. */
function failureOf(error: unknown): ImportMessageCode {
  return error instanceof Error && error.name === 'PasswordException' ? 'pdf-encrypted' : 'pdf-broken';
}

async function readPage(
  pdf: PdfDocument,
  number: number,
  names: ReadonlyMap<number, string>,
): Promise<PrintedPage> {
  try {
    const page = await pdf.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
    const operators = fnArray.slice(0, mostOperators).map((code, index) => {
      const args: unknown = argsArray[index];
      return { name: names.get(code) ?? '', args: Array.isArray(args) ? args : [] };
    });
    const font = (id: string): PdfFont | null => {
      const store = id.startsWith('g_') ? page.commonObjs : page.objs;
      return store.has(id) ? (store.get(id) as PdfFont) : null;
    };
    const placed = placeTurned({ operators, font, toPage: readMatrix(transform) }, width, height);
    page.cleanup();
    return { number, ...placed };
  } catch {
    return { number, ...{ width: 0, height: 0, rows: [], rules: [], undecoded: 0, letters: 0 } };
  }
}

/** A page whose text is mostly turned (a wide table on an upright page) is turned back first. */
function placeTurned(drawing: Drawing, width: number, height: number): Omit<PrintedPage, 'number'> {
  const upright = placeGlyphs(drawing);
  const angle = mainAngle(upright.glyphs);
  const back: Record<number, Matrix> = {
    90: [0, -1, 1, 0, 0, width],
    [-90]: [0, 1, -1, 0, height, 0],
    180: [-1, 0, 0, -1, width, height],
    [-180]: [-1, 0, 0, -1, width, height],
  };
  const turn = back[angle];
  const { glyphs, rules } = turn
    ? placeGlyphs({ ...drawing, toPage: multiply(turn, drawing.toPage) })
    : upright;
  const signs = glyphs.filter(({ space }) => !space);
  const isSide = Math.abs(angle) === 90;
  return {
    width: isSide ? height : width,
    height: isSide ? width : height,
    rows: readRows(glyphs),
    rules,
    undecoded: signs.filter(({ text }) => isUndecoded(text)).length,
    letters: signs.length,
  };
}

function mainAngle(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { angle } of glyphs) counts.set(angle, (counts.get(angle) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
