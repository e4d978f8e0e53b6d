import { toWindows1258 } from '../fixtures/documents/make/encodings.ts';

/** The 73 letters of Vietnamese that no plain Latin alphabet has, and the vowels among them without a tone. */
export const smallLetters: readonly string[] = [...'aăâeêioôơuưy']
  .flatMap((base) => ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => base + tone))
  .map((letter) => letter.normalize('NFC'))
  .concat('đ');
export const capitalLetters: readonly string[] = smallLetters.map((letter) => letter.toUpperCase());

/** Bytes of a text whose characters are those of Windows-1252. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => signs.get(char) ?? char.charCodeAt(0));
}

const signs = new Map(
  [
    ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index)),
  ].map((sign, index) => [sign, 0x80 + index] as const),
);

/** A text in Windows-1258 as a reader of Windows-1252 sees it, every tone typed after its vowel; signs stay. */
export function inWindows1258(text: string): string {
  const reader = new TextDecoder('windows-1252');
  const write = (letter: string) => reader.decode(toWindows1258(letter));
  return text.normalize('NFC').replace(/\p{L}/gu, (letter) => {
    const [, tone = ''] = /([\u0300\u0301\u0303\u0309\u0323])/.exec(letter.normalize('NFD')) ?? [];
    return write(letter.normalize('NFD').replace(tone, '').normalize('NFC')) + write(tone);
  });
}
