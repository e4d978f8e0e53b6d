const marked = [
  'àáảãạăằắẳẵặâầấẩẫậ',
  'èéẻẽẹêềếểễệ',
  'ìíỉĩị',
  'òóỏõọôồốổỗộơờớởỡợ',
  'ùúủũụưừứửữự',
  'ỳýỷỹỵ',
  'đ',
].join('');
const plain = 'abcdefghijklmnopqrstuvwxyz';
const signs = ' 0123456789!"#%&\'()*+,-./:;<=>?@[]_«»“”‘’–—…•·°×±½²³§';

/** Every letter and sign that a banner can be set in, composed (NFC), each once. */
export const bannerAlphabet: readonly string[] = [
  ...new Set(`${signs}${plain}${plain.toUpperCase()}${marked}${marked.toUpperCase()}`),
];

/**
 * The pairs that are set closer or wider than their widths say: a capital before any letter or stop, without marks, for
 * marks seldom change the sides of a letter.
 */
export const kernedPairs: readonly string[] = [...plain.toUpperCase()].flatMap((left) =>
  [...plain.toUpperCase(), ...plain, ',', '.'].map((right) => left + right),
);
