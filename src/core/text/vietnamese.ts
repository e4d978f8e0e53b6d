const marks = /\p{M}+/gu;

/**
 * Folds Vietnamese to plain lower-case letters: «Nghị quyết Đảng» → «nghi quyet dang».
 *
 * Works on NFC and NFD alike. Spaces, digits and punctuation stay.
 */
export function foldVietnamese(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, foldCharacter).toLowerCase();
}

// One lookup a character: whole texts are folded for every search record and every question.
const folds = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = folds.get(character);
  if (folded === undefined) {
    folded = character.normalize('NFD').replace(marks, '').replace(/[đĐ]/g, 'd');
    folds.set(character, folded);
  }
  return folded;
}

/**
 * Turns a name into an address: folded, everything but letters and digits becomes one hyphen.
 *
 * «Đảng ủy Khối» → «dang-uy-khoi». Empty when the text has no letter or digit of the Latin alphabet.
 */
export function slugify(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

// Syllables whose tone stands on the second vowel in the new spelling only: open «oa», «oe», «uy».
// «quý», «hoàn», «chuyển» are the same in both spellings and do not match.
// The rhyme is looked for first and the onset before it after: most places of a text are passed over at once.
const newTone =
  /(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})(?<=(?<!\p{L})(?:ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|[bcdđghklmnprstvx])?[ou].)/giu;

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Moves tone marks to the old places: «khoá» → «khóa», «uỷ» → «ủy». Returns NFC (SEARCH §5.1). */
export function toOldTone(text: string): string {
  return text.normalize('NFC').replace(newTone, (rhyme) => {
    const [first, second] = rhyme as unknown as [string, string];
    const decomposed = second.normalize('NFD');
    const tone = decomposed.match(toneMarks)?.[0] ?? '';
    return (first + tone).normalize('NFC') + decomposed.replace(tone, '');
  });
}

// Order of letters in Vietnamese dictionaries; f, j, w, z stand at their Latin places.
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
