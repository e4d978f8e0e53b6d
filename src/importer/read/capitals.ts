const word = /[\p{L}\p{M}\u00A1-\u00FE\uF0A1-\uF0FE]+/gu;
const small = /[a-z]/;

/**
 * Decodes a text whose encoding has no capitals with tones: «CéNG» stands for «CỘNG». A word whose plain letters are
 * two or more capitals becomes capitals; so does «Vô» beside such a word, and a line that has no small plain letter.
 * @param decode of one text; it must work letter by letter
 */
export function raiseCapitals(text: string, decode: (text: string) => string): string {
  return text.replace(/[^\n\r]+/g, (line) => {
    const words = line.match(word) ?? [];
    const lowered = words.map((found) => isLowered(found, decode));
    if (lowered.includes(true) && !small.test(line)) return decode(line).toUpperCase();
    let at = -1;
    return line.replace(word, (found) => {
      at++;
      const beside = /^[A-Z]/.test(found) && !small.test(found) && (lowered[at - 1] || lowered[at + 1]);
      return lowered[at] || beside ? decode(found).toUpperCase() : decode(found);
    });
  });
}

/** A word of capitals in which a letter with a tone is a small one, as in «CộNG»; not «§UK». */
function isLowered(found: string, decode: (text: string) => string): boolean {
  if (small.test(found) || !/[A-Z]/.test(found.slice(1))) return false;
  const decoded = decode(found);
  return decoded !== decoded.toUpperCase();
}
