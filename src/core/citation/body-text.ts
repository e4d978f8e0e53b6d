import { bodyLeadIn, termWords } from './patterns.ts';

/** Words of bodies' names that are written with a small first letter («Tỉnh ủy», «Khối các cơ quan tỉnh»). */
const smallWords = new Set(
  (
    'ban bộ cán các chính chức cơ cộng dân doanh đảng đoàn giáo giám hành hội huyện khóa khoá khối kiểm ' +
    'nghiệp nước ngoại ngành phòng phố quan quân quận quốc sản sát sở tế thanh thành thể thị thư thường tỉnh tổ ' +
    'tra trị trực tướng ủy uỷ vận vụ viện vệ xã ương'
  ).split(' '),
);
// Small words that never end a name: «Ban Tuyên giáo Tỉnh ủy các …».
const openWords = /(?:\s(?:các|cơ|cán))+$/u;
const word = /\p{L}+/uy;
const termAfter = new RegExp(termWords, 'uy');

/**
 * Reads the body after a reference, from aligned text: « của Ban Thường vụ Tỉnh ủy Thái Nguyên về …» gives
 * «Ban Thường vụ Tỉnh ủy Thái Nguyên». Undefined when no «của» and capital follow.
 */
export function readBody(aligned: string, from: number): string | undefined {
  bodyLeadIn.lastIndex = from;
  if (!bodyLeadIn.test(aligned)) return undefined;
  const start = bodyLeadIn.lastIndex;
  let end = start;
  for (let at = start; ; at = end + 1) {
    word.lastIndex = at;
    const found = word.exec(aligned)?.[0];
    if (!found || !(belongsToName(found) || joinsName(found, aligned, at))) break;
    end = at + found.length;
    if (!/[ \n]/.test(aligned.charAt(end))) break;
  }
  const name = aligned.slice(start, end).replace(openWords, '');
  termAfter.lastIndex = start + name.length;
  const term = /kh(?:óa|oá)/u.test(name) ? null : termAfter.exec(aligned);
  return name + (term?.[0] ?? '');
}

function belongsToName(found: string): boolean {
  return /^\p{Lu}/u.test(found) || smallWords.has(found);
}

/** «và» inside «Tuyên giáo và Dân vận» only; elsewhere it begins another thing. */
function joinsName(found: string, aligned: string, at: number): boolean {
  return found === 'và' && aligned.startsWith('và Dân vận', at);
}
