/**
 * Codes of organs of the State, of mass organizations and of boards of Party committees that symbols name, in their spelling: data of general
 * knowledge, used only to propose what a scanner or a typist lost, never to refuse a symbol.
 */
const organs = (
  'UBND HĐND UBMTTQ MTTQ UBMTTQVN VPCP TTg CP BNV BTC BYT BCA BQP BTP BCT BXD BNNMT BGDĐT BKHCN BVHTTDL ' +
  'SNV STC SYT STP SXD SCT SNN SNNMT STNMT SKHĐT SKHCN SVHTTDL SLĐTBXH SGDĐT SGD&ĐT SDTTG VPUBND VPHĐND ĐĐBQH ' +
  'UBKTĐU BTCĐU BTGĐU BTGDVĐU BDVĐU VPĐU ĐUK ĐUQS ĐUCA ĐUBP UBKTĐUK ' +
  'LĐLĐ CĐ CĐCS TĐTN ĐTN ĐTNCSHCM BCHQS CAT CATP BHXH KBNN TAND VKSND HĐQT HĐTV BCĐ HĐTĐ ĐHQG'
).split(' ');
const known = new Set(organs);
const byPlainLetters = new Map(organs.map((organ) => [plain(organ), organ]));
// long codes first: «UBMTTQ» before «UBND»
const longestFirst = organs.filter(({ length }) => length > 2).sort((a, b) => b.length - a.length);

/** True for the code of an organ in its right spelling. */
export function isOrgan(code: string): boolean {
  return known.has(code);
}

/** «HDND-VP» → «HĐND-VP»: codes whose stroke of đ was lost; null when nothing was lost. */
export function withStrokes(codes: string): string | null {
  const parts = codes
    .split('-')
    .map((part) => (known.has(part) ? part : (byPlainLetters.get(part) ?? withStrokedEnd(part))));
  const repaired = parts.join('-');
  return repaired === codes ? null : repaired;
}

/** «1890/DHSH-CTSV» of «ĐẠI HỌC SƠN HÀ» → «1890/ĐHSH-CTSV»: a stroke that the initials of an issuer have; else null. */
export function withInitials(symbol: string, names: readonly string[]): string | null {
  const initials = names.map((name) => name.replace(/(?<=\p{L})\p{L}+|[^\p{L}\d]/gu, '').toUpperCase());
  const repaired = symbol.replace(/[\p{L}\d]{2,14}(?=-|$)/gu, (code) => {
    if (!code.includes('D')) return code;
    return initials.find((letters) => letters.includes('Đ') && plain(letters) === code) ?? code;
  });
  return repaired === symbol ? null : repaired;
}

/** «SNVCCVC» → «SNV-CCVC»: an organ whose hyphen was lost; null for anything else. */
export function partOrgan(codes: string): string | null {
  if (known.has(codes)) return null;
  const organ = longestFirst.find((code) => codes.startsWith(code) && codes.length - code.length >= 2);
  return organ ? `${organ}-${codes.slice(organ.length)}` : null;
}

/** «TTHDND» → «TTHĐND»: an organ of a council or a union. */
function withStrokedEnd(part: string): string {
  const organ = longestFirst.find(
    (code) => code.length > 3 && code.includes('Đ') && part.endsWith(plain(code)),
  );
  return organ ? part.slice(0, -organ.length) + organ : part;
}

function plain(code: string): string {
  return code.replace(/Đ/g, 'D');
}
