import type { DocumentData } from '../../core/document/schema.ts';
import { nothing, type Reading } from '../reading.ts';
import { type ClosingPart, closingPartOf, readAuthority, readName } from './closing/closing-cell.ts';

type SignatureBlock = NonNullable<DocumentData['signatureBlock']>;

/** One person who signed. */
export interface JointSigner {
  /** The mark as printed: «T/M», «KT.»; null when the signer signs for himself. */
  authority: Reading<string>;
  /** As printed. */
  position: Reading<string>;
  name: Reading<string>;
}

/** Who signed, and by whose authority; of a paper that several offices signed, the first. */
export interface Signer extends JointSigner {
  /** The body or office signed for: «Ban Thường vụ Tỉnh ủy». */
  body: string | null;
  /** Those who signed beside the first, where each has a position and a name of his own; never sure. */
  others: JointSigner[];
}

/** A document without a signature. */
export const noSigner: Signer = {
  ...{ authority: nothing(), body: null, position: nothing(), name: nothing(), others: [] },
};

const jointLimit = 0.8;

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

/**
 * Reads who signed from the lines of a signature. Of several signers the first is the value and the rest are `others`
 * where every one has his own lines; where they cannot be told apart the first name alone is given, and nothing is sure.
 */
export function readSigner(lines: readonly { text: string; number: number }[]): Signer {
  const parts = lines.map(({ text, number }) => ({ text, line: number, part: closingPartOf(text) }));
  const names = parts.filter(({ text }) => readName(text) !== null);
  if (names.length < 2) return readOne(parts, names[0]);
  return readJoint(parts, names) ?? readOne(parts, names[0], 0.6);
}

interface Part {
  text: string;
  line: number;
  part: ClosingPart;
}

function readOne(parts: readonly Part[], named: Part | undefined, limit = 1): Signer {
  const first = parts.find(({ part }) => part === 'authority');
  const read = first ? readAuthority(first.text) : null;
  const last = parts.at(-1);
  const isOddName =
    !named &&
    last &&
    last.part === 'other' &&
    parts.length > 1 &&
    last.text.split(' ').length <= 6 &&
    /\p{Ll}/u.test(last.text);
  const name = named ?? (isOddName ? last : undefined);
  const sure = named ? Math.min(limit, 0.95) : 0.6;
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
          value: (limit < 1 ? titles.slice(0, 1) : titles).map(({ text }) => text).join(' '),
          ...{ confidence: Math.min(limit, titles.length === 1 ? 0.95 : 0.85), line: titles[0].line },
        }
      : nothing(),
    name: name ? { value: readName(name.text) ?? name.text, confidence: sure, line: name.line } : nothing(),
    others: [],
  };
}

/** Signers whose lines go in step, beside or below one another; null when one has a line more than another. */
function readJoint(parts: readonly Part[], names: readonly Part[]): Signer | null {
  const positions = parts.filter(({ part }) => part === 'position');
  const authorities = parts.filter(({ part }) => part === 'authority');
  const isPlain = positions.length === names.length && [0, names.length].includes(authorities.length);
  if (!isPlain) return null;
  const signers = names.map((name, at) =>
    readOne(
      [authorities[at], positions[at], name].filter((part) => part !== undefined),
      name,
      jointLimit,
    ),
  );
  const [first, ...others] = signers as [Signer, ...Signer[]];
  return {
    ...first,
    others: others.map(({ authority, position, name }) => ({ authority, position, name })),
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
