import { kindOf } from './kind.ts';
import { addDays, formatDate, type PlainDate } from './plain-date.ts';
import type { DocumentData } from './schema.ts';

type Named = Pick<DocumentData, 'kind' | 'symbol' | 'issuedOn' | 'issuedWithin' | 'subject'>;

/** Kind and symbol as the start of a sentence: «Nghị quyết 18-NQ/TW»; kind alone when there is no symbol. */
export function shortName(data: Pick<DocumentData, 'kind' | 'symbol'>): string {
  const { label } = kindOf(data.kind);
  const kind = label.charAt(0).toUpperCase() + label.slice(1);
  return data.symbol ? `${kind} ${data.symbol}` : kind;
}

/**
 * The day of issue in words: «ngày 16/6/2022»; else what is known of it, «tháng 6/2012» or
 * «trong khoảng từ 19/3/2021 đến 25/3/2021»; or ''.
 */
export function issueDateWords(data: Pick<DocumentData, 'issuedOn' | 'issuedWithin'>): string {
  if (data.issuedOn) return `ngày ${formatDate(data.issuedOn)}`;
  if (!data.issuedWithin) return '';
  const { from, to } = data.issuedWithin;
  if (isWholeMonth(from, to)) return `tháng ${Number(from.slice(5, 7))}/${from.slice(0, 4)}`;
  return `trong khoảng từ ${formatDate(from)} đến ${formatDate(to)}`;
}

function isWholeMonth(from: PlainDate, to: PlainDate): boolean {
  const month = from.slice(0, 7);
  return from.endsWith('-01') && to.startsWith(month) && !addDays(to, 1).startsWith(month);
}

/**
 * The first-mention form of the Party's papers:
 * «Kế hoạch số 60-KH/ĐUK, ngày 18/7/2022 của Đảng ủy Khối … về tổ chức nghiên cứu…».
 * What the document lacks is left out, never guessed.
 */
export function officialCitation(data: Named, issuer: string): string {
  const name = data.symbol ? shortName(data).replace(data.symbol, `số ${data.symbol}`) : shortName(data);
  const date = data.issuedOn ? `, ngày ${formatDate(data.issuedOn)}` : '';
  return `${name}${date} của ${issuer} ${aboutSubject(data.subject)}`;
}

/** A subject as it follows «của …»: its first letter small unless it starts a name, «về» added when missing. */
function aboutSubject(subject: string): string {
  const opening = /^(Về|Tổ chức|Nghiên cứu|Tiếp tục|Đẩy mạnh|Tăng cường|Một số)(?=\s)/u;
  const text = subject.replace(opening, (word) => word.toLowerCase());
  return /^về\s/u.test(text) ? text : `về ${text}`;
}
