import { codesOf, type Kind, kinds } from '../document/kind.ts';

// Every pattern reads text made by `alignForReferences`: hyphens and plain spaces only, NFC.
// Repetitions are bounded and never nested over the same characters, so that matching stays linear.

const codes = [...new Set(kinds.flatMap((kind: Kind) => [...codesOf(kind), kind.code.toUpperCase()])), 'GM']
  .sort((a, b) => b.length - a.length)
  .join('|');
// «TW», «ĐUK», «TWĐTN», «ThU», «UBTVQH15»
const issuer = '[A-ZĐƯ][A-Za-zĐđƯư]{0,12}\\d{0,2}';

/**
 * A symbol in running text.
 *
 * «18-NQ/TW» «18 - NQ/TW» «858CV/ĐUK» · «198-KH-CĐKT» · «30/2020/NĐ-CP» «18/NQ-TW» · «29/2018/QH14».
 * Not «21/7/2022», «2021-2030», «quý II/2021», «COVID-19».
 */
export const symbolPattern = new RegExp(
  `(?<![\\p{L}\\d/.-])\\d{1,5}(?:` +
    `\\s{0,2}-?\\s{0,2}(?:${codes})\\s{0,2}/\\s{0,2}${issuer}` +
    `|-(?:${codes})-${issuer}` +
    `|/(?:\\d{4}/)?(?:${codes})[-/]${issuer}(?:-${issuer}){0,3}` +
    `|/\\d{4}/(?:QH|UBTVQH)\\d{1,2}` +
    `)(?![\\p{L}\\d])`,
  'gu',
);

const kindWords = kinds
  .map((kind) => kind.label.replace(' ', '\\s{1,2}'))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** The word for the kind just before a number: «Nghị quyết số ␣», «chương trình hành động số: ␣», «Hướng dẫn ␣». */
export const kindWordBefore = new RegExp(
  `(?<!\\p{L})(${kindWords})(?:\\s{1,2}hành\\s{1,2}động)?\\s{1,2}(?:số\\s{0,2}:?\\s{0,2})?$`,
  'iu',
);

/** Earlier numbers of one list: «18, 19, ␣» and «18-, 19 và ␣» before «20-NQ/TW». */
export const numbersBefore = /(?<![\p{L}\d/.-])(?:\d{1,4}\s?-?\s?(?:,|;|,?\s?và)\s{1,2}){1,12}$/u;

/** «số ␣» before a number, which makes a list of numbers sure. */
export const numberWordBefore = /(?<!\p{L})số\s{0,2}:?\s{0,2}$/iu;

/** What joins two references to one list: «, », « và », «; ». */
export const listJoint = /^\s{0,2}(?:,|;|,?\s?và)\s{1,2}$/u;

/** The date after a number: «, ngày 16/6/2022», « (ngày 5 tháng 2 năm 2022)», « (16/6/2022)». */
export const dateAfter =
  /\s{0,2}(?:[,(]\s{0,2})?((?:cùng\s{1,2})?)(?:ban\s{1,2}hành\s{1,2})?(?:ngày\s{1,2}|(?<=\(\s{0,2}))(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\s{1,2}tháng\s{1,2}\d{1,2}\s{1,2}năm\s{1,2}\d{4})(?!\d)\)?/uy;

/** What leads to the body: « của », «, của ». */
export const bodyLeadIn = /\s{0,2},?\s{0,2}của\s{1,2}(?=\p{Lu})/uy;

/** «khóa XIII», «(khoá XIII)», also after a comma; the bracket closes only what was opened. */
export const termWords =
  '(?:,?\\s{1,2})?\\(?kh(?:óa|oá)\\s{1,2}([IVX]{1,6})(?![\\p{L}\\d])(?:(?<=\\(kh(?:óa|oá)\\s{1,2}[IVX]{1,6})\\))?';

const ordinal =
  '(nhất|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười(?:\\s(?:một|hai|ba|bốn|tư|lăm|năm))?|\\d{1,2}|[IVX]{1,5})';
const committee =
  '(?:Ban\\s{1,2}Chấp\\s{1,2}hành\\s{1,2}Trung\\s{1,2}ương|BCH\\s?(?:TW|TƯ|Trung\\s{1,2}ương))(?:\\s{1,2}Đảng)?';

/** «Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII»: ordinal, term. */
export const plenumByOrdinal = new RegExp(
  `(?<!\\p{L})Hội\\s{1,2}nghị\\s{1,2}(?:${committee}\\s{1,2})?lần\\s{1,2}thứ\\s{1,2}${ordinal}(?:,?\\s{1,2}${committee})?${termWords}`,
  'giu',
);

/** «Hội nghị Trung ương 5 khóa XIII», «Trung ương 4 (khóa XIII)», «Trung ương lần thứ tư khóa XII», «TW5 khóa XIII». */
export const plenumByNumber = new RegExp(
  `(?<!\\p{L})(?:Hội\\s{1,2}nghị\\s{1,2})?(?:Trung\\s{1,2}ương|TW|TƯ)\\s{0,2}(?:lần\\s{1,2}thứ\\s{1,2})?${ordinal}${termWords}`,
  'giu',
);

/** «Đại hội đại biểu toàn quốc lần thứ XIII của Đảng», «Đại hội XIII của Đảng»: whole nation, number, Party. */
export const congressPattern =
  /(?<!\p{L})Đại\s{1,2}hội\s{1,2}(đại\s{1,2}biểu\s{1,2}toàn\s{1,2}quốc\s{1,2}|toàn\s{1,2}quốc\s{1,2})?(?:lần\s{1,2}thứ\s{1,2})?([IVX]{1,5})(?![\p{L}\d])(\s{1,2}của\s{1,2}Đảng(?!\s{1,2}bộ|\p{L}))?/giu;

/** A congress of another body follows: « Đảng bộ tỉnh», « của Đoàn», « Công đoàn Việt Nam». */
export const otherCongress =
  /\s{1,2}(?:của\s{1,2})?(?:Đảng\s{1,2}bộ|chi\s{1,2}bộ|Đoàn|Công\s{1,2}đoàn|Liên\s{1,2}đoàn|Hội|Mặt\s{1,2}trận)/iuy;

/** Kinds before a plenum or congress: «Nghị quyết, Kết luận ␣», «các văn kiện ␣», «Kết luận, Quy định của ␣». */
export const collectiveKindsBefore =
  /(?<!\p{L})((?:nghị quyết|kết luận|quy định|chỉ thị|văn kiện)(?:(?:, | và |, và )(?:nghị quyết|kết luận|quy định|chỉ thị|văn kiện)){0,3}) (?:của )?$/iu;
