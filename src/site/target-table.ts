import { factAnchor } from '../core/document/fact-anchor.ts';
import type { TargetField } from '../core/document/target.ts';
import { documentPath, type Library } from '../core/library/library.ts';
import { parseAmount } from '../core/quiz/amount.ts';
import { targetsOf } from '../core/target/targets.ts';
import { targetFieldWords, targetWords } from '../strings/targets.ts';
import { capitalize } from './capitalize.ts';
import { documentLabel } from './document-label.ts';
import { factValue } from './fact-value.ts';

/** One row of the table of targets, in words, with what it is sorted and filtered by. */
export interface TargetTableRow {
  /** Anchor of the row; the first of a document is `van-ban-<id>`. */
  id: string;
  measure: string;
  value: string;
  note: string;
  /** The lower figure, for sorting; null where the value is words. */
  amount: number | null;
  year: number;
  yearWords: string;
  field: TargetField;
  fieldWords: string;
  document: { id: string; name: string; path: string; section: string };
  /** Address of the fact in its record. */
  source: { path: string; label: string; name: string };
}

/** The rows of the table of targets: older documents first. */
export function targetTable(library: Library): TargetTableRow[] {
  const seen = new Set<string>();
  return targetsOf(library).map(({ doc, fact }) => {
    const { target, section, note, sources } = fact;
    const name = documentLabel(doc.data);
    const isFirst = !seen.has(doc.id);
    seen.add(doc.id);
    return {
      id: isFirst ? targetAnchor(doc.id) : `${doc.id}--${fact.id}`,
      measure: capitalize(target.measure),
      value: factValue(fact),
      note: note ?? '',
      amount: parseAmount(fact.value, fact.unit)?.low ?? null,
      year: target.year,
      yearWords: target.from ? targetWords.period(target.from, target.year) : String(target.year),
      field: target.field,
      fieldWords: targetFieldWords[target.field],
      document: {
        ...{ id: doc.id, name, path: documentPath(doc.id) },
        section: section ? targetWords.section(section) : '',
      },
      source: {
        path: `${documentPath(doc.id)}#${factAnchor(fact.id)}`,
        label: targetWords.sources(sources.length),
        name: targetWords.sourceOf(target.measure, name, sources.length),
      },
    };
  });
}

/** Address of the table of targets, without the base path. */
export const targetsPath = '/bang-chi-tieu/';

/** Anchor of a document's first row in the table of targets. */
export function targetAnchor(document: string): string {
  return `van-ban-${document}`;
}
