import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { readSheetXml, readTexts } from './read-sheet-xml.ts';
import type { Grid } from './sheet.ts';

/** The largest file, part of it as packed, and part unpacked that are looked at, in bytes; the most sheets. */
const limits = { file: 5_000_000, packed: 1_000_000, part: 20_000_000, all: 40_000_000, sheets: 40 };

/**
 * Reads the sheets of a workbook (.xlsx) in their order, as Excel, LibreOffice and we write it: shared and inline
 * texts, results of formulas. Null for anything that is no such workbook, is damaged, locked or too large. Never
 * throws.
 */
export function readXlsx(bytes: Uint8Array): Grid[] | null {
  if (bytes.length > limits.file) return null;
  try {
    const parts = unpack(bytes);
    const texts = readTexts(partText(parts, 'xl/sharedstrings.xml') ?? '');
    const sheets = sheetPaths(parts).slice(0, limits.sheets);
    if (sheets.length === 0) return null;
    return sheets.flatMap(({ name, path }) => {
      const xml = partText(parts, path);
      return xml === null ? [] : [{ name, rows: readSheetXml(xml, texts) }];
    });
  } catch {
    return null;
  }
}

/** Parts by name in lower case, as names are compared in a package. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  let all = 0;
  const files = unzipSync(bytes, {
    filter({ name, size, originalSize }) {
      if (!/^\/?xl\/.*\.(?:xml|rels)$/i.test(name)) return false;
      all += originalSize;
      if (size > limits.packed || originalSize > limits.part || all > limits.all)
        throw new Error('too large');
      return true;
    },
  });
  return new Map(Object.entries(files).map(([name, part]) => [name.replace(/^\//, '').toLowerCase(), part]));
}

function partText(parts: ReadonlyMap<string, Uint8Array>, path: string): string | null {
  const part = parts.get(path.toLowerCase());
  return part ? strFromU8(part) : null;
}

function sheetPaths(parts: ReadonlyMap<string, Uint8Array>): { name: string; path: string }[] {
  const targets = new Map<string, string>();
  eachElement(
    partText(parts, 'xl/_rels/workbook.xml.rels') ?? '',
    'Relationship',
    ({ Id = '', Target = '' }) => {
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  );
  const sheets: { name: string; path: string }[] = [];
  eachElement(partText(parts, 'xl/workbook.xml') ?? '', 'sheet', (attributes) => {
    const path = targets.get(attributes['r:id'] ?? '');
    if (path) sheets.push({ name: (attributes.name ?? '').normalize('NFC'), path });
  });
  return sheets;
}

function eachElement(xml: string, name: string, see: (attributes: Record<string, string>) => void): void {
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag.slice(tag.indexOf(':') + 1) === name) see(attributes);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
