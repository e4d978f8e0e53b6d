import { formatClause } from '../../core/document/clause.ts';
import type { CitationEntry } from '../../importer/report-json.ts';
import { importReport } from '../../strings/import-command.ts';
import { inspect } from '../../strings/inspect.ts';
import { element } from '../element.ts';
import { longList, placeNodes, section } from './parts.ts';
import type { CitationTarget, InspectReport } from './report.ts';

/** As much of a numbered paragraph as tells it from the others. */
const outlineLetters = 160;
const deepestIndent = 6;

/** The part with headings and numbered blocks, indented by level. */
export function outlineSection(report: InspectReport): HTMLElement {
  const { outline } = report.json;
  if (outline.length === 0) return section(inspect.outlineTitle, element('p', {}, inspect.noOutline));
  const list = element('ol', { className: 'plain outline' });
  return section(
    inspect.outlineTitle,
    ...longList(list, outline, ({ level, kind, text, line }) => {
      const words = text.length > outlineLetters ? `${text.slice(0, outlineLetters)}…` : text;
      const item = element('li', {}, kind === 'heading' ? element('strong', {}, words) : words, ' ');
      item.dataset.level = String(Math.min(level, deepestIndent));
      item.append(...placeNodes(line, report));
      return item;
    }),
  );
}

interface CitedDocument {
  entry: CitationEntry;
  target: CitationTarget | null;
  times: number;
}

/** The part with every document that the text names, once, with a link where the library holds it. */
export function citationsSection(report: InspectReport, base: string): HTMLElement {
  const cited = citedDocuments(report);
  if (cited.length === 0) return section(inspect.citationsTitle, element('p', {}, inspect.noCitations));
  const list = element('ul', { className: 'rows' });
  return section(
    inspect.citationsTitle,
    ...longList(list, cited, ({ entry, target, times }) => {
      const leads = target
        ? element('a', { href: base + target.path.replace(/^\//, '') }, target.name)
        : inspect.notHeld;
      const item = element('li', {}, element('p', {}, `«${entry.text}» → `, leads));
      if (target?.slip) item.append(element('p', { className: 'muted' }, target.slip));
      const clause = entry.anchor ? formatClause(entry.anchor) : inspect.inSubject;
      const place = [clause, inspect.times(times)].filter(Boolean).join(', ');
      item.append(element('p', { className: 'small muted' }, place), ...placeNodes(entry.line, report));
      return item;
    }),
  );
}

function citedDocuments({ json, targets }: InspectReport): CitedDocument[] {
  const cited = new Map<string, CitedDocument>();
  for (const [at, entry] of json.citations.entries()) {
    const target = targets[at] ?? null;
    const key = [target?.path, target?.slip, target ? '' : (entry.symbol ?? entry.text)].join('|');
    const known = cited.get(key);
    if (known) known.times += 1;
    else cited.set(key, { entry, target, times: 1 });
  }
  return [...cited.values()];
}

/** The part with the findings of «Soi kế hoạch», each with a link to its rule. */
export function findingsSection(report: InspectReport, base: string): HTMLElement {
  const { findings } = report;
  if (findings.length === 0) return section(inspect.lintTitle, element('p', {}, inspect.noFindings));
  const list = element('ul', { className: 'rows' });
  return section(
    inspect.lintTitle,
    ...longList(list, findings, ({ name, anchor, clause, line, printed, message }) => {
      const rule = element('a', { href: `${base}to-chuc/soi-ke-hoach/#${anchor}` }, name);
      const item = element('li', {}, element('p', {}, rule, `: ${message}`));
      const words = [clause, printed && `«${printed}»`].filter(Boolean).join(': ');
      item.append(element('p', { className: 'small muted' }, words), ...placeNodes(line, report));
      return item;
    }),
  );
}

/** The part that says what became of the words of the file. */
export function wordsSection({ json: { fidelity } }: InspectReport): HTMLElement {
  if (!fidelity) return section(inspect.wordsTitle, element('p', {}, inspect.wordsUnknown));
  const { words, kept, moved, dropped, changed } = fidelity;
  const left = Object.keys(dropped).length > 0 ? importReport.wordsDropped(dropped) : '';
  const repairs =
    Object.keys(changed).length > 0
      ? [element('p', { className: 'muted' }, importReport.repairs(changed))]
      : [];
  return section(
    inspect.wordsTitle,
    element('p', {}, `${importReport.words(words, kept, moved)}${left}.`),
    ...repairs,
  );
}
