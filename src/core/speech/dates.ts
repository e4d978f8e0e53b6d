import { sayInteger, sayMonth } from './number-words.ts';

// «ngày 16-17/6/2022», «các ngày 5, 6/6/2022»: the second day has the month of both
const days = /(ngày) (\d{1,2})( ?[-–] ?| và |, ?)(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/giu;
// «16/6/2022», «ngày 05/6/2022», «5.2.2022»
const day = /(?<![\p{L}\d/.])(ngày )?(\d{1,2})([/.])(\d{1,2})\3(\d{4})(?![\d/])/giu;
// «tháng 6/2022», «6/2022»
const month = /(?<![\p{L}\d/.])(tháng )?(\d{1,2})[/-]((?:19|20)\d{2})(?![\d/])/giu;
// «ngày 16/6», «đến 30/9»: without such a word before it, it may be a fraction
const dayOfYear =
  /(?<!\p{L})(ngày|sáng|chiều|tối|trước|sau|đến|từ|hết) (\d{1,2})\/(\d{1,2})(?![\d/]| ?(?:%|phần|số|tổng))/giu;
// «tháng 4», «tháng 02»
const namedMonth = /(?<!\p{L})(tháng) (\d{1,2})(?![\d/.,])/giu;
// «7h30», «7 giờ 30», «13:45 phút», «8 giờ 00»
const time = /(?<![\p{L}\d.,:])(\d{1,2})(?: ?giờ |h|:)(\d{2})(?![\d:])(?: ?phút)?/gu;
const hour = /(?<![\p{L}\d.,:])(\d{1,2})h(?![\p{L}\d])/gu;

/**
 * Says dates, months and times of the day: «16/6/2022» → «ngày mười sáu tháng sáu năm hai nghìn không trăm hai mươi
 * hai», «7h30» → «bảy giờ ba mươi phút». What has the form and is none («45/13/2022») stays as it is.
 */
export function sayDates(text: string): string {
  return text
    .replace(days, (whole, word, first, between, second, m, year) =>
      isDay(first, m) && isDay(second, m)
        ? `${word} ${number(first)}${/[-–]/.test(between) ? ' đến ' : between}${number(second)} ${sayMonthOf(m, year)}`
        : whole,
    )
    .replace(day, (whole, word = 'ngày ', d, _, m, year) =>
      isDay(d, m) ? `${word}${number(d)} ${sayMonthOf(m, year)}` : whole,
    )
    .replace(month, (whole, _, m, year) => (isDay('1', m) ? sayMonthOf(m, year) : whole))
    .replace(dayOfYear, (whole, word, d, m) =>
      isDay(d, m) ? `${word} ${number(d)} tháng ${sayMonth(Number(m))}` : whole,
    )
    .replace(namedMonth, (whole, word, m) => (isDay('1', m) ? `${word} ${sayMonth(Number(m))}` : whole))
    .replace(time, (whole, h, minutes) => (isTime(h, minutes) ? sayTime(h, minutes) : whole))
    .replace(hour, (_, h) => `${number(h)} giờ`);
}

function sayMonthOf(month: string, year: string): string {
  return `tháng ${sayMonth(Number(month))} năm ${number(year)}`;
}

function sayTime(hours: string, minutes: string): string {
  return minutes === '00' ? `${number(hours)} giờ` : `${number(hours)} giờ ${number(minutes)} phút`;
}

function number(digits: string): string {
  return sayInteger(Number(digits));
}

function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function isTime(hours: string, minutes: string): boolean {
  return Number(hours) < 24 && Number(minutes) < 60;
}
