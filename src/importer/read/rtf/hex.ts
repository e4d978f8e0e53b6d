const notHex = 255;
const values = Uint8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? notHex : value;
});

/** Bytes that are written as hex digits, in parts; other characters between them mean nothing. */
export function readHex(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(parts.reduce((sum, { length }) => sum + length, 0) / 2));
  let digits = 0;
  for (const part of parts) {
    for (const code of part) {
      const value = values[code] as number;
      if (value === notHex) continue;
      bytes[digits >> 1] = (bytes[digits >> 1] as number) | (digits % 2 === 0 ? value << 4 : value);
      digits += 1;
    }
  }
  return bytes.subarray(0, digits >> 1);
}
