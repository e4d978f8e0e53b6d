/** Names of the letters, as they are taught for reading abbreviations. */
const names: Readonly<Record<string, string>> = {
  ...{ A: 'a', Ă: 'á', Â: 'ớ', B: 'bê', C: 'xê', D: 'dê', Đ: 'đê', E: 'e', Ê: 'ê', F: 'ép' },
  ...{ G: 'giê', H: 'hát', I: 'i', J: 'gi', K: 'ca', L: 'e-lờ', M: 'em-mờ', N: 'en-nờ', O: 'o' },
  ...{ Ô: 'ô', Ơ: 'ơ', P: 'pê', Q: 'quy', R: 'e-rờ', S: 'ét-sì', T: 'tê', U: 'u', Ư: 'ư', V: 'vê' },
  ...{ W: 'vê kép', X: 'ích-xì', Y: 'i-dài', Z: 'dét' },
};

/** Says an abbreviation letter by letter: «QĐ» → «quy đê». A sign that is no letter is left out. */
export function sayLetters(text: string): string {
  return Array.from(text.normalize('NFC').toUpperCase(), (letter) => names[letter] ?? '')
    .filter(Boolean)
    .join(' ');
}
