/** Letters of Windows-1258 that are others in Windows-1252; tones are characters of their own after the vowel. */
const letters: Readonly<Record<string, string>> = {
  ...{ Ã: 'Ă', ã: 'ă', Ð: 'Đ', ð: 'đ', Õ: 'Ơ', õ: 'ơ', Ý: 'Ư', ý: 'ư', þ: '₫' },
  ...{ Ì: '\u0300', Ò: '\u0309', Þ: '\u0303', ì: '\u0301', ò: '\u0323' },
};
const codes = new Map(Object.entries(letters).map(([code, letter]) => [letter, code]));
const different = /[ÃãÐðÕõÝýþÌÒÞìò]/g;

/** Letters of a text whose every byte of Windows-1258 was read as its Windows-1252 character; result in NFC. */
export function decodeWindows1258(text: string): string {
  return text.replace(different, (char) => letters[char] as string).normalize('NFC');
}

/**
 * The same text in Windows-1258, one Windows-1252 character a byte: vowels with their hat, horn or breve are one
 * byte, a tone is the next one. What the code page cannot hold stays as it is.
 */
export function encodeWindows1258(text: string): string {
  return text.normalize('NFC').replace(/./gsu, (letter) => {
    const [base, ...marks] = [...letter.normalize('NFD')];
    const tone = marks.find((mark) => codes.has(mark));
    if (!tone) return codes.get(letter) ?? letter;
    const vowel = (base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC');
    return (codes.get(vowel) ?? vowel) + (codes.get(tone) as string);
  });
}
