import type { DocumentData } from '../../core/document/schema.ts';

type SignatureBlock = NonNullable<DocumentData['signatureBlock']>;

const authorities: readonly [RegExp, SignatureBlock['authority']][] = [
  [/^(?:T\/M|TM\.)\s*/u, 'onBehalfOf'],
  [/^(?:K\/T|KT\.)\s*/u, 'forTheHead'],
  [/^(?:T\/L|TL\.|TUQ\.)\s*/u, 'byOrderOf'],
];

// Names that official papers write with capitals inside
const properNames: readonly [RegExp, string][] = [
  [/bí thư/gu, 'Bí thư'],
  [/tỉnh (ủy|uỷ)/gu, 'Tỉnh $1'],
  [/thành (ủy|uỷ)/gu, 'Thành $1'],
  [/đảng (ủy|uỷ|bộ)/gu, 'Đảng $1'],
  [/ban thường vụ/gu, 'Ban Thường vụ'],
  [/ban chấp hành/gu, 'Ban Chấp hành'],
];

/**
 * Reads the lines of a signature: authority and body («T/M BAN THƯỜNG VỤ»), position, and the signer on the last
 * line when it is a name. The printed lines are kept beside the reading.
 */
export function readSignature(printed: readonly string[]): SignatureBlock {
  const first = printed[0] ?? '';
  const known = authorities.find(([pattern]) => pattern.test(first));
  const after = known ? first.replace(known[0], '').replace(/[:,]\s*$/, '') : '';
  const last = printed.length > 1 ? printed.at(-1) : undefined;
  const signer = last && last !== last.toUpperCase() ? last : undefined;
  const titles = printed.slice(known ? 1 : 0, signer ? -1 : undefined).filter((line) => /\p{Lu}/u.test(line));
  return {
    authority: known?.[1] ?? 'self',
    ...(after && known?.[1] === 'onBehalfOf' ? { body: properCase(after) } : {}),
    ...(titles[0] ? { position: properCase(titles[0]) } : {}),
    ...(signer ? { signer } : {}),
    printed: [...printed],
  };
}

/** «PHÓ BÍ THƯ» → «Phó Bí thư». */
function properCase(capitals: string): string {
  const lower = properNames.reduce(
    (text, [pattern, name]) => text.replace(pattern, name),
    capitals.toLowerCase(),
  );
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
