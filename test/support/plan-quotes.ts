import type { PlanDocument } from '../../src/core/library/library.ts';

/** Words that a plan's data quotes from the plan. */
export interface Quote {
  /** Where in the data, for example `conferences.0.participants`. */
  path: string;
  clause: string;
  quote: string;
  /** True when the words stand in the clause, below it, in its notes, or (a day of a session) above it. */
  found: boolean;
}

/** Fields whose every line must stand in the plan word for word. */
const verbatim = new Set([
  'address',
  'audienceText',
  'background',
  'duration',
  'exclusions',
  'letters',
  'lines',
  'makeUp',
  'note',
  'participants',
  'place',
  'printed',
  'speaker',
  'speakers',
  'speakerTitle',
  'statistics',
  'text',
  'topic',
]);
/** Parts of the data where `name` is the plan's own name of a thing. */
const named = new Set(['contents', 'materials']);

/** Every quotation in the data of a plan, each looked up in the text of its clause. */
export function quotesOf(plan: PlanDocument): Quote[] {
  return collect(plan.data.plan, '', []).map(({ path, clause, quote }) => ({
    path: path.join('.'),
    clause,
    quote,
    found: textsOf(plan, clause, path.at(-1) === 'printed').some((text) => text.includes(quote)),
  }));
}

interface Finding {
  path: string[];
  clause: string;
  quote: string;
}

function collect(value: object, clause: string, path: string[]): Finding[] {
  const own = 'clause' in value && typeof value.clause === 'string' ? value.clause : clause;
  return Object.entries(value).flatMap(([key, inner]): Finding[] => {
    const at = [...path, key];
    if (verbatim.has(key) || (key === 'name' && named.has(path[0] ?? ''))) {
      const lines = [inner].flat().flatMap((text: string) => text.split('\n'));
      return lines.map((quote) => ({ path: at, clause: own, quote }));
    }
    return inner !== null && typeof inner === 'object' ? collect(inner, own, at) : [];
  });
}

function textsOf({ body }: PlanDocument, clause: string, upwards: boolean): string[] {
  const blocks = (body?.blocks ?? []).filter(
    ({ anchor }) =>
      anchor === clause || anchor.startsWith(`${clause}-`) || (upwards && clause.startsWith(`${anchor}-`)),
  );
  const marks = new Set(
    blocks.flatMap(({ inlines }) =>
      inlines.flatMap((inline) => (inline.type === 'noteRef' ? [inline.text] : [])),
    ),
  );
  const notes = (body?.footnotes ?? []).filter(({ anchor, label }) => anchor === clause || marks.has(label));
  return [...blocks, ...notes].map(({ text }) => text);
}
