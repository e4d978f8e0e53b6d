import { shortName } from '../core/document/name.ts';
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
