import type { DocumentData } from '../../core/document/schema.ts';
import { nothing, type Reading } from '../reading.ts';
import { closingPartOf, readAuthority, readName } from './closing/closing-cell.ts';

type SignatureBlock = NonNullable<DocumentData['signatureBlock']>;

/** Who signed, and by whose authority. */
export interface Signer {
  /** The mark as printed: «T/M», «KT.»; null when the signer signs for himself. */
  authority: Reading<string>;
  /** The body or office signed for: «Ban Thường vụ Tỉnh ủy». */
  body: string | null;
  /** As printed. */
  position: Reading<string>;
  name: Reading<string>;
}

/** A document without a signature. */
export const noSigner: Signer = { authority: nothing(), body: null, position: nothing(), name: nothing() };

// Names that official papers write with capitals inside
const properNames: readonly [RegExp, string][] = [
  [/bí thư/gu, 'Bí thư'],
  [/tỉnh (ủy|uỷ)/gu, 'Tỉnh $1'],
  [/thành (ủy|uỷ)/gu, 'Thành $1'],
  [/đảng (ủy|uỷ|bộ)/gu, 'Đảng $1'],
  [/ban thường vụ/gu, 'Ban Thường vụ'],
  [/ban chấp hành/gu, 'Ban Chấp hành'],
  [/văn phòng/gu, 'Văn phòng'],
];

/**
 * Reads the lines of a signature: authority and body («T/M BAN THƯỜNG VỤ»), position, and the signer on the line
 * that is a name. The printed lines are kept beside the reading.
 */
export function readSignature(printed: readonly string[]): SignatureBlock {
  const { authority, body, position, name } = readSigner(printed.map((text) => ({ text, number: 1 })));
  const type = authorityOf(authority.value);
  return {
    authority: type,
    ...(body && type === 'onBehalfOf' ? { body } : {}),
    ...(position.value ? { position: properCase(position.value) } : {}),
    ...(name.value ? { signer: name.value } : {}),
    printed: [...printed],
  };
}

/** Reads who signed from the lines of a signature; of several signers the first, and then nothing is sure. */
export function readSigner(lines: readonly { text: string; number: number }[]): Signer {
  const parts = lines.map(({ text, number }) => ({ text, line: number, part: closingPartOf(text) }));
  const authorities = parts.filter(({ part }) => part === 'authority');
  const names = parts.filter(({ text }) => readName(text) !== null);
  const first = authorities[0];
  const read = first ? readAuthority(first.text) : null;
  const limit = names.length > 1 ? 0.6 : 1;
  const last = parts.at(-1);
  const isOddName =
    !names[0] &&
    last &&
    last.part === 'other' &&
    parts.length > 1 &&
    last.text.split(' ').length <= 6 &&
    /\p{Ll}/u.test(last.text);
  const name = names[0] ?? (isOddName ? last : undefined);
  const sure = names[0] ? Math.min(limit, 0.95) : 0.6;
  const end = name ? parts.indexOf(name) : parts.length;
  const titles = parts
    .slice(0, end)
    .filter(({ part, text }) => part === 'position' || (part === 'other' && /^\p{Lu}/u.test(text)));
  return {
    authority:
      read && first ? { value: read.mark, confidence: Math.min(limit, 0.95), line: first.line } : nothing(),
    body: read?.after ? properCase(read.after) : null,
    position: titles[0]
      ? {
          value: (names.length > 1 ? titles.slice(0, 1) : titles).map(({ text }) => text).join(' '),
          ...{ confidence: Math.min(limit, titles.length === 1 ? 0.95 : 0.85), line: titles[0].line },
        }
      : nothing(),
    name: name ? { value: readName(name.text) ?? name.text, confidence: sure, line: name.line } : nothing(),
  };
}

function authorityOf(mark: string | null): SignatureBlock['authority'] {
  if (!mark) return 'self';
  if (/^T ?[/\\]? ?M/u.test(mark)) return 'onBehalfOf';
  if (/^K/u.test(mark)) return 'forTheHead';
  return /^Q/u.test(mark) ? 'self' : 'byOrderOf';
}

/** «PHÓ BÍ THƯ» → «Phó Bí thư»; a text in small letters stays. */
function properCase(capitals: string): string {
  if (/\p{Ll}/u.test(capitals)) return capitals;
  const lower = properNames.reduce(
    (text, [pattern, name]) => text.replace(pattern, name),
    capitals.toLowerCase(),
  );
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
