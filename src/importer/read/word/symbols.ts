/** Letters of the font Symbol by code, as far as offices use them; the rest of its Latin codes are themselves. */
const symbol = readTable(`
  34∀ 36∃ 39∍ 42∗ 45− 64≅ 65Α 66Β 67Χ 68Δ 69Ε 70Φ 71Γ 72Η 73Ι 75Κ 76Λ 77Μ 78Ν 79Ο 80Π 81Θ 82Ρ 83Σ 84Τ
  85Υ 87Ω 88Ξ 89Ψ 90Ζ 94⊥ 97α 98β 99χ 100δ 101ε 102φ 103γ 104η 105ι 107κ 108λ 109μ 110ν 111ο 112π 113θ
  114ρ 115σ 116τ 117υ 119ω 120ξ 121ψ 122ζ 163≤ 165∞ 168♦ 171↔ 172← 173↑ 174→ 175↓ 176° 177± 179≥ 180×
  182∂ 183• 184÷ 185≠ 186≡ 187≈ 188… 192ℵ 197⊕ 198∅ 199∩ 200∪ 206∈ 207∉ 209∇ 214√ 215⋅ 216¬ 217∧ 218∨
  219⇔ 222⇒ 229∑ 242∫`);

/** Pictures of the fonts Wingdings by code, as far as offices use them. */
const wingdings = readTable(`
  33✏ 34✂ 40☎ 41✆ 42✉ 65✌ 70☞ 71☜ 74☺ 76☹ 108● 109❍ 110■ 111□ 113❑ 114❒ 116⧫ 117◆ 118❖ 119⬥ 120⌧ 158·
  159• 161○ 164◉ 167▪ 168◻ 170✦ 171★ 216➢ 220➲ 223← 224→ 232➔ 240⇨ 251✗ 252✓ 253☒ 254☑`);

/** Pictures of Wingdings 2 that mark boxes of forms. */
const wingdings2 = readTable(`
  79✗ 80✓ 82☑ 83☒ 163□ 150• 151●`);

/** «34∀ 36∃» as codes with their characters. */
function readTable(pairs: string): Record<number, string> {
  return Object.fromEntries([...pairs.matchAll(/(\d+)(\D)/g)].map(([, code, char]) => [code, char]));
}

/**
 * A character of a picture font (`w:sym`, or the text of a bullet) as Unicode.
 * @param code of the font, 0 to 255, or the same in the private use area (U+F000…)
 * @param font name; when it is no picture font, private codes are tried as Symbol and Wingdings bullets
 * @returns one character; «▪» for a picture without a counterpart
 */
export function printedSymbol(code: number, font: string | undefined): string {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const low = isPrivate ? code - 0xf000 : code;
  const name = (font ?? '').toLowerCase();
  if (low > 0xff)
    return code >= 0xd800 && code <= 0xf8ff ? '▪' : String.fromCodePoint(Math.min(code, 0x10ffff));
  if (name === 'symbol') return symbol[low] ?? String.fromCharCode(low);
  if (name === 'wingdings 2') return wingdings2[low] ?? '▪';
  if (name.startsWith('wingdings')) return wingdings[low] ?? '▪';
  if (name === 'webdings') return '▪';
  if (low === 0x6f && name.startsWith('courier')) return '○';
  if (!isPrivate) return String.fromCharCode(low);
  return low === 183 ? '•' : (wingdings[low] ?? '▪');
}

/** The text of a bullet in its font, as Unicode. */
export function printedSymbols(text: string, font: string | undefined): string {
  return [...text].map((char) => printedSymbol(char.codePointAt(0) as number, font)).join('');
}

/** Private-use characters that picture fonts leave in running text, as Unicode. */
export function replacePrivate(text: string, font: string | undefined): string {
  return text.replace(/[\uF000-\uF0FF]/g, (char) => printedSymbol(char.charCodeAt(0), font));
}
