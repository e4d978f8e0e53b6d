import type { UnitFile } from '../../core/report/add-up.ts';
import type { Report, ReportUnit } from '../../core/report/schema.ts';
import { reportAdding } from '../../strings/report-adding.ts';
import { reportPage as words } from '../../strings/report-page.ts';
import { listenForDrops } from '../inspect/drops.ts';
import { part } from '../parts.ts';
import { fileResultsList, unitsTable } from './units-view.ts';

/** What adding up asks of the tool around it. */
interface AddingPort {
  form: HTMLFormElement;
  report(): Report;
  /** Puts a report with other units in place of the one that is open. */
  take(report: Report): void;
  say(sentence: string): void;
}

/** The part of the tool that adds up the reports of units. */
export interface Adding {
  /** Draws the units of the report anew. */
  show(): void;
  /** Takes away what became of the files that were added last. */
  clear(): void;
}

/** Makes files of units, chosen or dropped anywhere on the tool, add up to the report. */
export function createAdding(tool: HTMLElement, { form, report, take, say }: AddingPort): Adding {
  const input = part<HTMLInputElement>(form, 'input[type="file"]');
  const results = part(form, '[data-file-results]');

  const takeUnits = (units: readonly ReportUnit[]) => take({ ...report(), units: [...units] });
  const addAnyway = (unit: ReportUnit) => {
    const { units } = report();
    if (units.some((other) => other.unit === unit.unit)) {
      say(reportAdding.twice(unit.unit));
      return;
    }
    takeUnits([...units, unit]);
    say(words.addedAnyway(unit.unit));
    part(form, '[data-units] .party-table').focus();
  };
  const remove = (index: number) => {
    const { units } = report();
    const name = units[index]?.unit ?? '';
    takeUnits(units.filter((_, place) => place !== index));
    say(words.removed(name));
    input.focus();
  };
  const addFiles = async (files: readonly File[]) => {
    if (files.length === 0) return;
    say(words.readingFiles);
    try {
      const [{ addUp }, read] = await Promise.all([import('./write-report.ts'), readFiles(files)]);
      const sum = addUp(report(), read);
      take(sum.report);
      results.replaceChildren(fileResultsList(sum.results, addAnyway));
      say(words.added(sum.results.filter(({ isAdded }) => isAdded).length, sum.results.length));
    } catch {
      say(words.readFailed);
    }
  };

  input.addEventListener('change', () => {
    void addFiles([...(input.files ?? [])]);
    input.value = '';
  });
  listenForDrops(tool, (dropped) => void addFiles(dropped));
  return {
    show() {
      const { units } = report();
      part(form, '[data-units]').replaceChildren(...unitsTable(units, remove));
      part(form, '[data-own-hint]').hidden = units.length === 0;
    },
    clear: () => results.replaceChildren(),
  };
}

/** Reports are far smaller; what is cut off here is refused as too large. */
const mostBytes = 5_000_001;

async function readFiles(files: readonly File[]): Promise<UnitFile[]> {
  const read = files.map(async (file) => ({
    name: file.name,
    bytes: new Uint8Array(await file.slice(0, mostBytes).arrayBuffer()),
  }));
  return Promise.all(read);
}
