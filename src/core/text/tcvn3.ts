/**
 * TCVN 5712:1993, table VN3: one byte a letter, used by the ABC fonts («.VnTime»). Letters in the order of their
 * codes from A1; a full stop stands where the table has no letter (the lone tone marks B0–B4 are not used: «m²» stays).
 * Capitals with a tone do not exist: they are typed as small letters in a font that draws capitals («.VnTimeH»).
 */
const fromA1 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......' + 'ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

const letters = new Map<string, string>();
[...fromA1].forEach((letter, index) => {
  if (letter !== '.') letters.set(String.fromCharCode(0xa1 + index), letter);
});

// A font with its own code page keeps its bytes at U+F000; the letter à is also written as Greek mu.
const coded = /[\u00A1-\u00FE\u03BC\uF0A1-\uF0FE]/g;

/**
 * Letters of a text whose every byte was read as its Latin-1 character; result in NFC. Other characters stay.
 * @param capitals the text stands in a font that draws small letters as capitals
 */
export function decodeTcvn3(text: string, capitals = false): string {
  const decoded = text
    .replace(coded, (char) => {
      const code = char === '\u03BC' ? '\u00B5' : String.fromCharCode(char.charCodeAt(0) & 0xff);
      return letters.get(code) ?? code;
    })
    .normalize('NFC');
  return capitals ? decoded.toUpperCase() : decoded;
}
