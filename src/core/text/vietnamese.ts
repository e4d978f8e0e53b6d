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

/** Moves tone marks to the old places: «khoá» → «khóa», «uỷ» → «ủy». Returns NFC. */
export function toOldTone(text: string): string {
  return text.normalize('NFC').replace(newTone, (rhyme) => {
    const [first, second] = rhyme as unknown as [string, string];
    const decomposed = second.normalize('NFD');
    const tone = decomposed.match(toneMarks)?.[0] ?? '';
    return (first + tone).normalize('NFC') + decomposed.replace(tone, '');
  });
}

// Order of letters in Vietnamese dictionaries; f, j, w, z stand at their Latin places.
