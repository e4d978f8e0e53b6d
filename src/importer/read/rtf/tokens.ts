/** A part of an RTF file: a group's begin or end, a control word or sign, a byte of text written in hex, or plain bytes. */
export type RtfToken =
  | { kind: 'open' | 'close' }
  | { kind: 'word'; name: string; value: number | undefined }
  | { kind: 'sign'; name: string }
  | { kind: 'byte'; byte: number }
  | { kind: 'text'; bytes: Uint8Array };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const longestName = 32;
const longestNumber = 10;

const isLetter = (byte: number | undefined) =>
  byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const hex = (byte: number | undefined) => Number.parseInt(String.fromCharCode(byte ?? 0x78), 16);

/**
 * Cuts an RTF file into tokens, in one pass. Line ends and control characters between them mean nothing and are left
 * out; the binary data behind `\bin` is too.
 */
export function* readTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte === openBrace || byte === closeBrace) {
      yield { kind: byte === openBrace ? 'open' : 'close' };
      at += 1;
    } else if (byte === backslash) {
      const { token, next } = readControl(bytes, at + 1);
      yield token;
      const skips = token.kind === 'word' && token.name === 'bin' ? Math.max(0, token.value ?? 0) : 0;
      at = next + skips;
    } else if (byte < 0x20) {
      if (byte === 9) yield { kind: 'word', name: 'tab', value: undefined };
      at += 1;
    } else {
      const start = at;
      while (at < bytes.length && isPlain(bytes[at] as number)) at += 1;
      yield { kind: 'text', bytes: bytes.subarray(start, at) };
    }
  }
}

const isPlain = (byte: number) =>
  byte >= 0x20 && byte !== openBrace && byte !== closeBrace && byte !== backslash;

function readControl(bytes: Uint8Array, start: number): { token: RtfToken; next: number } {
  const first = bytes[start];
  if (first === 0x27) return readHexByte(bytes, start + 1);
  if (!isLetter(first)) {
    return { token: { kind: 'sign', name: String.fromCharCode(first ?? 0x20) }, next: start + 1 };
  }
  let at = start;
  while (at - start < longestName && isLetter(bytes[at])) at += 1;
  const name = String.fromCharCode(...bytes.subarray(start, at));
  const digits = bytes[at] === 0x2d && isDigit(bytes[at + 1]) ? at + 1 : at;
  let end = digits;
  while (end - digits < longestNumber && isDigit(bytes[end])) end += 1;
  const value = end > digits ? Number(String.fromCharCode(...bytes.subarray(at, end))) : undefined;
  const next = end > digits ? end : at;
  return { token: { kind: 'word', name, value }, next: bytes[next] === 0x20 ? next + 1 : next };
}

/** Without two hex digits it is no byte: nothing is taken but what is there. */
function readHexByte(bytes: Uint8Array, start: number): { token: RtfToken; next: number } {
  const high = hex(bytes[start]);
  const low = hex(bytes[start + 1]);
  if (Number.isNaN(high) || Number.isNaN(low)) return { token: { kind: 'sign', name: "'" }, next: start };
  return { token: { kind: 'byte', byte: high * 16 + low }, next: start + 2 };
}
