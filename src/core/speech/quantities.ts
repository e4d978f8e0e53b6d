import { unitSigns } from './abbreviations.ts';
import { sayInteger, sayNumber } from './number-words.ts';

const signs = [...unitSigns.keys()].join('|');
// «331.212 km2», «10 tỷ USD»
const unit = new RegExp(`(\\d|nghìn|triệu|tỷ) ?(${signs})(?![\\p{L}\\d])`, 'gu');
const number = String.raw`\d{1,15}(?:[.,]\d{1,15}){0,6}`;
// «2021 - 2030», «5,5–6»
const range = new RegExp(`(?<![\\p{L}\\d.,/-])(${number}) ?(%?) ?[-–] ?(${number})(?![\\p{L}\\d/])`, 'gu');
// «ít nhất 2/3», «2/3 tổng số»
const shareAfter =
  /(?<!\p{L})(ít nhất|tối thiểu|trên|dưới|khoảng|quá|hơn|gần|chiếm|bằng|đạt) (\d{1,2})\/(\d{1,2})(?![\d/])/giu;
const shareBefore =
  /(?<![\p{L}\d/.,])(\d{1,2})\/(\d{1,2})(?= (?:tổng|số|diện tích|dân|đảng viên|ủy viên|đại biểu))/giu;
const anyNumber = new RegExp(number, 'g');
const plain = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

/**
 * Says every number that is left in a sentence, with its unit: «7,5%» → «bảy phẩy năm phần trăm», «5,5–6» → «… đến …»,
 * «2/3 tổng số» → «hai phần ba tổng số», «331.212 km2» → «… ki-lô-mét vuông», «mục 2.1» → «mục hai chấm một».
 */
export function sayQuantities(text: string): string {
  return text
    .replace(unit, (_, head, sign) => `${head} ${unitSigns.get(sign)}`)
    .replace(range, '$1$2 đến $3')
    .replace(shareAfter, (_, word, part, whole) => `${word} ${share(part, whole)}`)
    .replace(shareBefore, (_, part, whole) => share(part, whole))
    .replace(/(\d)\/(?=\d)/g, '$1 trên ')
    .replace(/(\p{L})-(?=\d)/gu, '$1 ')
    .replace(anyNumber, say)
    .replace(/ ?%/g, ' phần trăm')
    .replace(/(phần trăm|đô-la Mỹ|đồng) ?\/ ?(?=\p{L})/gu, '$1 một ');
}

function share(part: string, whole: string): string {
  return `${sayInteger(Number(part))} phần ${Number(whole) === 4 ? 'tư' : sayInteger(Number(whole))}`;
}

/** «2.1» and the like are places, read step by step; all else is a number. */
function say(text: string): string {
  if (plain.test(text)) return sayNumber(text);
  return text
    .split(/([.,])/)
    .map((part) => (part === '.' ? ' chấm ' : part === ',' ? ' phẩy ' : sayNumber(part)))
    .join('');
}
