import type { Library } from '../core/library/library.ts';
import { quizExport } from '../strings/test-maker.ts';
import { documentLabel } from './document-label.ts';

/** Short names of everything that owns or proves questions, by id: documents, campaigns, booklets, glossaries. */
export function ownerNames({ documents, campaigns, booklets, glossary }: Library): Record<string, string> {
  return Object.fromEntries([
    ...documents.map(({ id, data }) => [id, documentLabel(data)]),
    ...[...campaigns.values()].map(({ id, shortName }) => [id, quizExport.campaign(shortName)]),
    ...[...booklets, ...glossary].map(({ id, title }) => [id, title]),
  ]);
}
