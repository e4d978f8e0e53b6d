import { importIssue } from '../import-issue.ts';
import type { Encoding, Source, SourceImage } from '../source.ts';
import type { Detected } from './encoding.ts';
import { bytesOfBase64, openWebArchive } from './html/archive.ts';
import { layOutPage } from './html/flow.ts';
import { LineWriter } from './html/line-writer.ts';
import { findMainText } from './html/main-text.ts';
import { findNotes } from './html/notes.ts';
import { parseHtml } from './html/tree.ts';
import { repairLetters } from './legacy-lines.ts';
import type { ReadOptions, ReadResult } from './read.ts';
import { readLetters } from './text.ts';

const oldFonts = /(?:font-family\s*:|\bface\s*=)\s{0,20}["']?\s{0,20}(?:\.Vn|VNI-)/i;
const legacy: readonly Encoding[] = ['windows-1258', 'tcvn3', 'vni'];
const dataAddress = /^data:(image\/(?:png|jpeg|gif|webp));base64,/i;
const clipboardHead = /^Version:[\d.]+\s+StartHTML:[^<]{0,1000}/i;

/**
 * Reads a page of a portal, a page saved from Word, a web archive or a piece of HTML: the main text as lines in order,
 * menus and the like set apart. Pictures are taken from the file only; nothing is fetched.
 */
export async function readHtml(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadResult> {
  const isArchive =
    /^(?:[A-Za-z-]{1,40}:|\s)/.test(new TextDecoder().decode(bytes.subarray(0, 200))) && mimeHead(bytes);
  const archive = isArchive ? openWebArchive(bytes) : null;
  if (isArchive && !archive) return { source: null, issues: [importIssue('web-archive-broken', file)] };
  const { text, stated, encoding, issues } = readPage(archive?.html ?? bytes, file, options);

  const root = parseHtml(text.replace(clipboardHead, ''));
  const writer = new LineWriter(options.encoding);
  const page = { text: findMainText(root), notes: findNotes(root), pictureOf: pictures(archive?.parts) };
  const { found, missing } = layOutPage(root, page, writer);
  const repaired = repairLetters(writer.lines, stated);
  const source: Source = {
    format: 'html',
    encoding: repaired.whole ? { name: repaired.whole, confidence: 0.95 } : byFonts(writer.letters, encoding),
    lines: repaired.lines,
    dropped: writer.dropped,
    images: found,
    repairs: [...writer.repairs, ...repaired.repairs],
  };
  const lost = importIssue('image-not-in-file', file, { severity: 'warning', found: String(missing) });
  return { source, issues: missing > 0 ? [...issues, lost] : issues };
}

/** A page in an old encoding is read letter by letter after its tags are: fonts tell which letters are old. */
function readPage(bytes: Uint8Array, file: string, options: ReadOptions) {
  const read = readLetters(bytes, file, options);
  if (!legacy.includes(read.encoding.name)) return { ...read, stated: options.encoding };
  const text = new TextDecoder('windows-1252').decode(bytes);
  return { ...read, text, stated: oldFonts.test(text) ? options.encoding : read.encoding.name };
}

function byFonts(letters: LineWriter['letters'], encoding: Detected): Detected {
  const [name, count] =
    letters.tcvn3 > letters.vni ? (['tcvn3', letters.tcvn3] as const) : (['vni', letters.vni] as const);
  return count > letters.unicode ? { name, confidence: 1 } : encoding;
}

function mimeHead(bytes: Uint8Array): boolean {
  return /^(?:MIME-Version|Content-Type):/im.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
}

function pictures(parts: ReadonlyMap<string, Uint8Array> = new Map()) {
  return (address: string): Pick<SourceImage, 'mediaType' | 'bytes'> | null => {
    const data = dataAddress.exec(address.slice(0, 40));
    const bytes = data ? bytesOfBase64(address.slice(data[0].length)) : parts.get(address);
    const mediaType = data ? (data[1] as string).toLowerCase() : bytes && mediaTypeOf(bytes);
    return bytes && mediaType ? { mediaType: mediaType as SourceImage['mediaType'], bytes } : null;
  };
}

function mediaTypeOf([first, second]: Uint8Array): SourceImage['mediaType'] | null {
  if (first === 0x89 && second === 0x50) return 'image/png';
  if (first === 0xff && second === 0xd8) return 'image/jpeg';
  if (first === 0x47 && second === 0x49) return 'image/gif';
  return first === 0x52 && second === 0x49 ? 'image/webp' : null;
}
