// Every pattern reads text made by `alignForReferences`: hyphens and plain spaces only, NFC.
// Repetitions are bounded, so that reading stays linear in the length of the text.

// «/7/2022», «-7-2022», «/7», « tháng 7 năm 2022», « tháng 7/2022», « tháng 7»
const tail =
  '(?:\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}(?!\\d)|\\s?/\\s?\\d{1,2}(?![\\d/])|\\s{1,2}tháng\\s{1,2}\\d{1,2}(?:(?:\\s?/\\s?|,?\\s{1,2}năm\\s{1,2})\\d{4})?)';
const joint = '(?:\\s?(?:,\\s{0,2}và|,|-|;)\\s?|\\s{1,2}(?:và|đến(?:\\shết)?|tới)\\s{1,2})';
// A weekday may stand before its day: «thứ Bảy, ngày», «(thứ Hai)».
const dayWord = '(?:(?:các\\s)?ngày\\s{1,2})';

/**
 * Days of one expression: «21 và 22/7/2022», «27, 28 tháng 3 năm 2021», «5-6/12/2022», «21/7 đến ngày 23/7/2022».
 * The first is a number with its month, or follows a word that leads to days.
 */
export const dayPhrase = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?:${dayWord}|(?<=(?:gian|vào|từ|trước|sáng|chiều|:|\\()\\s{0,2}))?` +
    `\\d{1,2}(?!\\d)${tail}?(?:${joint}${dayWord}?\\d{1,2}(?!\\d)${tail}?){0,6}(?![\\p{L}\\d%])`,
  'giu',
);

/** One day inside an expression: day, month and year as far as they are written. */
export const dayPoint =
  /(?<!\d)(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|\s?\/\s?(\d{1,2})(?!\d)|\s{1,2}tháng\s{1,2}(\d{1,2})(?:(?:\s?\/\s?|,?\s{1,2}năm\s{1,2})(\d{4}))?)?/gu;

/** «tháng 8/2022», «tháng 8 năm 2022», «tháng 3 đến tháng 5/2022», «tháng 8». */
export const monthPhrase =
  /(?<!\p{L}|\d\s{1,2})tháng\s{1,2}(\d{1,2})(?:\s?\/\s?(\d{4})|\s{1,2}năm\s{1,2}(\d{4}))?(?:\s?(?:-|đến(?:\shết)?)\s?(?:tháng\s{1,2})?(\d{1,2})(?:\s?\/\s?|\s{1,2}năm\s{1,2})(\d{4}))?(?![\p{L}\d])/giu;

/** «quý II/2021», «quý II năm 2021», «quý 2/2021», «quý II». */
export const quarterPhrase =
  /(?<!\p{L})quý\s{1,2}(IV|I{1,3}|[1-4])(?![\p{L}\d])(?:\s{0,2}(?:\/|,|-|năm)?\s{0,2}(\d{4})(?!\d))?/giu;

/** «định kỳ», «định kỳ hằng quý», «Hằng năm», «6 tháng một lần»; not what is only graded every year. */
export const recurringPhrase =
  /(?<![\p{L}])(?<!đánh giá )(?:định\s{1,2}kỳ(?:\s{1,2}h(?:ằng|àng)\s{1,2}(?:tuần|tháng|quý|năm)|\s{1,2}\d{1,2}\s{1,2}tháng)?|h(?:ằng|àng)\s{1,2}(?:tuần|tháng|quý|năm)|\d{1,2}\s{1,2}tháng\s{1,2}(?:một|1)\s{1,2}lần)(?!\p{L})/giu;

/** «khi có văn bản của tỉnh», «sau khi có hướng dẫn của Ban Tổ chức Tỉnh ủy»: what must come first. */
export const triggerPhrase =
  /(?<!\p{L})(?:sau\s{1,2})?khi\s{1,2}có\s{1,2}((?:văn bản|kế hoạch|hướng dẫn|chương trình|nghị quyết|công văn|quy định|quyết định|kết luận|chỉ thị|thông báo|ý kiến|chỉ đạo)(?!\p{L})[^.;,()\n]{0,200})/giu;

/** «7h45», «7h45’», «13h45'», «7h45 phút», «7 giờ 30», «7 giờ». */
export const hourPhrase =
  /(?<![\p{L}\d])(\d{1,2})\s?(?:h|g|giờ)(?!\p{L})\s?(\d{2}(?!\d))?(?:\s?(?:phút(?!\p{L})|[’'′]))?/giu;

/** What stands between an hour and its day: «, ngày », « sáng ngày », « ». */
export const hourToDay = /^\s?,?\s?(?:(?:sáng|chiều|tối|thứ\s\p{L}{2,4},?)\s?)?$/iu;

/** What stands between a day and the hour at which it begins: « (Buổi sáng bắt đầu từ », «, lúc ». */
export const dayToHour =
  /^[\s,(:-]{0,4}(?:(?:buổi\s)?sáng\s?:?\s?)?(?:bắt\s{1,2}đầu\s?)?(?:từ|lúc|vào)?\s?(?:lúc\s)?$/iu;

/** What leads from the morning's hour to the afternoon's: «; buổi chiều từ ». */
export const toAfternoon =
  /^[\s,;.:]{0,3}(?:buổi\s)?chiều\s?(?:bắt\s{1,2}đầu\s?)?(?:từ|lúc|vào)?\s?(?:lúc\s)?$/iu;

/** Words that say how a time limits, right before it. */
export const leadPhrase =
  /(?<!\p{L})(?:trước(?:\s{1,2}khi\s{1,2}hết)?|(?:chậm|muộn)\s{1,2}nhất(?:\s{1,2}(?:là|vào|trước|đến))*|không\s{1,2}(?:quá|muộn\s{1,2}hơn)|(?<!tính\s{1,2})(?:đến\s{1,2})?hết|(?<!tính\s{1,2})đến|trong|vào(?:\s{1,2}lúc)?|bắt\s{1,2}đầu(?:\s{1,2}(?:từ|lúc|vào))?|từ|lúc|cuối|đầu|giữa)\s{1,2}(?:(?:các\s{1,2})?ngày\s{1,2})?$/iu;
