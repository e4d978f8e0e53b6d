/** Letters of Windows-1258 that are others in Windows-1252; tones are characters of their own after the vowel. */
const letters: Readonly<Record<string, string>> = {
  ...{ Ã: 'Ă', ã: 'ă', Ð: 'Đ', ð: 'đ', Õ: 'Ơ', õ: 'ơ', Ý: 'Ư', ý: 'ư', þ: '₫' },
  ...{ Ì: '\u0300', Ò: '\u0309', Þ: '\u0303', ì: '\u0301', ò: '\u0323' },
};
const different = /[ÃãÐðÕõÝýþÌÒÞìò]/g;

/** Letters of a text whose every byte of Windows-1258 was read as its Windows-1252 character; result in NFC. */
export function decodeWindows1258(text: string): string {
  return text.replace(different, (char) => letters[char] as string).normalize('NFC');
}
