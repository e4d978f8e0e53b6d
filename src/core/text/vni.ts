/**
 * VNI for Windows («VNI-Times»): a base letter and one byte that draws its marks, two bytes a letter; ơ and ư are
 * bytes of their own that take a tone in the same way; đ, í, ì, ỉ, ĩ, ị and ỵ are one byte.
 */
const single: Readonly<Record<string, string>> = {
  ...{ ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ô: 'ơ', ö: 'ư' },
};
const bases: Readonly<Record<string, string>> = {
  ...{ a: 'a', e: 'e', o: 'o', u: 'u', y: 'y', ô: 'ơ', ö: 'ư' },
};
const marks: Readonly<Record<string, string>> = {
  // ́ ̀ ̉ ̃ ̣
  ...{ ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' },
  // circumflex with no tone and with each
  ...{ â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303' },
  ä: '\u0302\u0323',
  // breve with no tone and with each
  ...{ ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303' },
  ë: '\u0306\u0323',
};
const circumflexed = 'aeo';
const breved = 'a';

const letters = new Map<string, string>();

for (const [code, letter] of Object.entries(single)) {
  letters.set(code, letter);
  letters.set(code.toUpperCase(), letter.toUpperCase());
}
for (const [base, letter] of Object.entries(bases)) {
  for (const [mark, combining] of Object.entries(marks)) {
    if (combining.startsWith('\u0302') && !circumflexed.includes(base)) continue;
    if (combining.startsWith('\u0306') && !breved.includes(base)) continue;
    const whole = (letter + combining).normalize('NFC');
    if (whole.length > 1) continue;
    letters.set(base + mark, whole);
    letters.set(base.toUpperCase() + mark.toUpperCase(), whole.toUpperCase());
    // the case of the base decides: a capital often has the mark of a small letter after it
    letters.set(base.toUpperCase() + mark, whole.toUpperCase());
    letters.set(base + mark.toUpperCase(), whole);
  }
}

const pair = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ñíìæóòîôö]/gi;
const privateUse = /[\uF0A1-\uF0FF]/g;

/** Letters of a text whose every byte was read as its Latin-1 character; result in NFC. Other characters stay. */
export function decodeVni(text: string): string {
  return text
    .replace(privateUse, (char) => String.fromCharCode(char.charCodeAt(0) & 0xff))
    .replace(pair, (code) => letters.get(code) ?? decodeLone(code))
    .normalize('NFC');
}

/** A base and a mark that make no letter together: each by itself. */
function decodeLone(code: string): string {
  return [...code].map((char) => letters.get(char) ?? char).join('');
}
