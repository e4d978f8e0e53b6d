import { issueDateWords, shortName } from '../core/document/name.ts';
import type { DocumentData } from '../core/document/schema.ts';

/**
 * What tells a document from others in a few words: «Nghị quyết 18-NQ/TW»; one without a number goes by its subject,
 * the kind once: «Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng».
 */
export function documentLabel(data: Pick<DocumentData, 'kind' | 'symbol' | 'subject'>): string {
  const name = shortName(data);
  if (data.symbol) return name;
  return data.subject.toLowerCase().startsWith(name.toLowerCase()) ? data.subject : `${name} ${data.subject}`;
}

/** A label with its day, where documents that share a number stand together: «Nghị quyết 18-NQ/TW, ngày 25/10/2017». */
export function datedLabel(
  data: Pick<DocumentData, 'kind' | 'symbol' | 'subject' | 'issuedOn' | 'issuedWithin'>,
): string {
  return [documentLabel(data), issueDateWords(data)].filter(Boolean).join(', ');
}
