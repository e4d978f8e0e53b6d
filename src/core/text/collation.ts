const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
// Order of tones in Vietnamese dictionaries: level, huyền, hỏi, ngã, sắc, nặng.
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

interface Syllable {
  letters: number[];
  tone: number;
}

/**
 * Compares two texts in the order of a Vietnamese dictionary, for `Array.sort`.
 *
 * Syllable by syllable: letters first (a ă â … d đ …), then the tone; numbers by value («Điều 9» before
 * «Điều 10») and before letters. The result never depends on the machine's locale data; only equal texts give 0.
 */
export function compareVietnamese(a: string, b: string): number {
  const left = syllablesOf(a);
  const right = syllablesOf(b);
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = compareSyllables(left[at] as Syllable | number, right[at] as Syllable | number);
    if (order) return order;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

function syllablesOf(text: string): (Syllable | number)[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\d+|\p{L}+/gu) ?? [];
  return words.map((word) => (/^\d/.test(word) ? Number(word) : syllableOf(word)));
}

function syllableOf(word: string): Syllable {
  const marks = word.normalize('NFD').match(toneMarks);
  const plain = word.normalize('NFD').replace(toneMarks, '').normalize('NFC');
  const letters = [...plain].map((letter) => {
    const at = alphabet.indexOf(letter);
    return at < 0 ? alphabet.length + (letter.codePointAt(0) as number) : at;
  });
  return { letters, tone: tones.indexOf(marks?.[0] ?? '') };
}

function compareSyllables(a: Syllable | number, b: Syllable | number): number {
  if (typeof a === 'number' || typeof b === 'number') {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return typeof a === 'number' ? -1 : 1;
  }
  for (let at = 0; at < Math.min(a.letters.length, b.letters.length); at++) {
    const order = (a.letters[at] as number) - (b.letters[at] as number);
    if (order) return order;
  }
  return a.letters.length - b.letters.length || a.tone - b.tone;
}
