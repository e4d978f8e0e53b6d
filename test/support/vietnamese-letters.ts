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
