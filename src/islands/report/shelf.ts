import { type Report, reportSchema } from '../../core/report/schema.ts';
import { type Draft, openDraft } from '../drafts.ts';

/** The most reports that are kept; beyond it the oldest go. */
const mostReports = 100;

/** A report that is being written. */
export interface KeptReport {
  id: string;
  report: Report;
}

/** Everything that is kept of this tool on the device. */
interface Kept {
  /** Id of the report that was open last. */
  current: string;
  reports: KeptReport[];
}

/** The reports that are kept on the device; several units' side by side. */
export interface Shelf {
  reports(): KeptReport[];
  /** The report that was open last; null when none is kept. */
  current(): KeptReport | null;
  /** Keeps a report and makes it the current one. A sentence when the device does not take it, else null. */
  keep(kept: KeptReport): string | null;
  erase(id: string): void;
  /** Calls back when another tab changed what is kept. */
  onChange(listener: () => void): () => void;
}

/** Opens the shelf. Each writing reads first, so that two tabs with two reports do not undo one another. */
export function openShelf(draft: Draft<Kept> = openDraft('bao-cao', parseKept)): Shelf {
  const read = (): Kept => draft.read() ?? { current: '', reports: [] };
  return {
    reports: () => read().reports,
    current() {
      const { current, reports } = read();
      return reports.find(({ id }) => id === current) ?? reports.at(-1) ?? null;
    },
    keep(kept) {
      const { reports } = read();
      const at = reports.findIndex(({ id }) => id === kept.id);
      const next = at < 0 ? [...reports, kept] : reports.with(at, kept);
      return draft.save({ current: kept.id, reports: next.slice(-mostReports) });
    },
    erase(id) {
      const reports = read().reports.filter((one) => one.id !== id);
      if (reports.length === 0) draft.erase();
      else draft.save({ current: reports.at(-1)?.id ?? '', reports });
    },
    onChange: draft.onChange,
  };
}

/** Reads what is kept; a report that cannot be read is left out, the others stay. Null for what is not ours. */
export function parseKept(kept: unknown): Kept | null {
  const { current, reports } = (kept ?? {}) as { current?: unknown; reports?: unknown };
  if (!Array.isArray(reports)) return null;
  const read = reports.flatMap((one: { id?: unknown; report?: unknown } | null): KeptReport[] => {
    const parsed = reportSchema.safeParse(one?.report);
    return parsed.success && typeof one?.id === 'string' ? [{ id: one.id, report: parsed.data }] : [];
  });
  return { current: typeof current === 'string' ? current : '', reports: read };
}
