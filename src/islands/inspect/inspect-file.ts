import type { Citation } from '../../core/citation/citation.ts';
import { extractCitations } from '../../core/citation/extract.ts';
import { type CitationIndex, createCitationIndex, resolveCitation } from '../../core/citation/resolve.ts';
import { formatClause } from '../../core/document/clause.ts';
import { issueDateWords, shortName } from '../../core/document/name.ts';
import type { DocumentData } from '../../core/document/schema.ts';
import { formatSymbol } from '../../core/document/symbol.ts';
import { libraryOf } from '../../core/library/catalogue.ts';
import { documentPath, type Library } from '../../core/library/library.ts';
import { type PlanFinding, planRuleOf } from '../../core/plan/lint.ts';
import { citedPassages } from '../../importer/cited-passages.ts';
import { type ImportResult, importDocument } from '../../importer/import.ts';
import { reportJson } from '../../importer/report-json.ts';
import { inspect } from '../../strings/inspect.ts';
import { planRuleWords } from '../../strings/plan-lint.ts';
import { showPlaces } from './places.ts';
import type { CitationTarget, ExplainedFinding, InspectJob, InspectReport } from './report.ts';
import { shownReadings } from './shown-readings.ts';

interface Held {
  library: Pick<Library, 'documentById' | 'bodies' | 'campaigns'>;
  index: CitationIndex;
}

/**
 * Looks a file through as the importer of the command line does, and adds what the page shows beside: the documents
 * that it cites, the lines that a reader may want to see. Nothing is kept; of a text with a secrecy mark nothing but
 * the issue is returned.
 * @param onRead told once, with the number of lines, when the file is read and its parts are being told apart
 */
export async function inspectFile(
  { file, bytes, values, encoding, catalogue }: InspectJob,
  onRead: (lines: number) => void = () => {},
): Promise<InspectReport> {
  const library = libraryOf(catalogue);
  const held = { library, index: createCitationIndex(library) };
  const bodies = catalogue.bodies.map(({ id, name, aliases, codes }) => ({
    id,
    names: [name, ...aliases],
    codes,
  }));
  const options = { values, fields: {}, bodies, held, ...(encoding && { encoding }) };
  const result = await importDocument(bytes, file, options, onRead);
  const json = reportJson(file, result);
  return {
    isSecret: result.issues.some(({ code }) => code === 'secrecy-mark'),
    json,
    readings: result.readings && shownReadings(result.readings),
    id: typeof result.fields?.id === 'string' ? result.fields.id : null,
    mdx: result.mdx,
    planDraft: result.planDraft,
    pictures: result.pictures,
    findings: result.findings.map(explain),
    targets: targetsIn(result, held),
    places: showPlaces(json, result),
  };
}

function explain({ rule, clause, line, printed, message }: PlanFinding): ExplainedFinding {
  const { name } = planRuleWords[rule];
  return {
    ...{ name, anchor: planRuleOf(rule).anchor, clause: formatClause(clause), printed, message },
    ...(line && { line }),
  };
}

/** In the order in which `reportJson` lists the citations. */
function targetsIn(result: ImportResult, held: Held): (CitationTarget | null)[] {
  const { body, data, fields } = result;
  if (!body) return [];
  const doc = { id: '', file: '', data: (data ?? fields ?? {}) as DocumentData, body };
  return citedPassages(result).flatMap(({ text: paragraph }) =>
    extractCitations(paragraph).map((citation) => {
      const found = resolveCitation(citation, { doc, paragraph }, held.index);
      return targetOf(citation, found, held);
    }),
  );
}

function targetOf(
  citation: Citation,
  found: ReturnType<typeof resolveCitation>,
  { library }: Held,
): CitationTarget | null {
  if (found.type === 'campaign') {
    const campaign = library.campaigns.get(found.id);
    return campaign ? { name: campaign.shortName, path: `/dot-hoc/${found.id}/` } : null;
  }
  if (found.type === 'door' && citation.form === 'symbol') {
    const symbol = formatSymbol({ ...citation, value: Number(citation.number) });
    return { name: inspect.sameNumber(symbol, found.ids.length), path: documentPath(found.slug) };
  }
  const doc = found.type === 'document' ? library.documentById.get(found.id) : undefined;
  if (!doc || found.type !== 'document') return null;
  const name = [shortName(doc.data), issueDateWords(doc.data)].filter(Boolean).join(', ');
  return { name, path: documentPath(doc.id), ...(found.slip && { slip: found.slip }) };
}
