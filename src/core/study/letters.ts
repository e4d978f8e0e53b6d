/** Thirty-two signs that survive any messenger: digits and capital letters, without I, L, O and U. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Writes bytes with `signs`, five bits a sign. */
export function toLetters(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += signs[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + signs[(held << (5 - bits)) & 31] : text;
}

/** Reads what `toLetters` wrote; null when another sign stands in it. */
export function fromLetters(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = signs.indexOf(letter);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
    }
    held &= (1 << bits) - 1;
  }
  return bytes;
}

/** A whole number as `length` signs, its lowest bits when it is greater. */
export function numberToLetters(number: number, length: number): string {
  return Array.from({ length }, (_, index) => signs[(number >>> (5 * (length - 1 - index))) & 31]).join('');
}

/** Reads what `numberToLetters` wrote; NaN when another sign stands in it. */
export function numberFromLetters(text: string): number {
  let number = 0;
  for (const letter of text) {
    const value = signs.indexOf(letter);
    number = value < 0 ? Number.NaN : number * 32 + value;
  }
  return number;
}

/** Checksum CRC-32 (IEEE 802.3) of a text of the signs above or of other ASCII. */
export function checksum(text: string): number {
  let sum = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    sum ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
