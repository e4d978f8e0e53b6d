// Windows-1252 characters of the bytes 80–9F, in order; a space where there is none
const upperSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const bytes = new Map([...upperSigns].map((sign, index) => [sign, 0x80 + index] as const));
bytes.delete(' ');

const next = '[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const sequence = new RegExp(`[\u00C2-\u00DF]${next}|[\u00E0-\u00EF]${next}{2}`, 'g');
const bareSpace = /Ã /g;

/**
 * Text whose UTF-8 bytes were read as Windows-1252 («Cá»™ng hÃ²a»), made whole: «Cộng hòa». Only sequences that are
 * UTF-8 change; beside them «Ã» with a plain space is «à» whose no-break space was made plain. Result in NFC.
 */
export function undoMojibake(text: string): string {
  if (text.search(sequence) < 0) return text;
  return text
    .replace(bareSpace, 'Ã\u00A0')
    .replace(sequence, (found) => {
      const codes = [...found].map((char) => bytes.get(char) ?? char.charCodeAt(0));
      const lead = codes.length === 2 ? (codes[0] as number) & 0x1f : (codes[0] as number) & 0x0f;
      const code = codes.slice(1).reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead);
      const overlong = code < (codes.length === 2 ? 0x80 : 0x800) || (code >= 0xd800 && code < 0xe000);
      return overlong ? found : String.fromCharCode(code);
    })
    .normalize('NFC');
}
