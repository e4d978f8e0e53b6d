/** A thing in a guide's MDX that may not stand there. */
interface GuideFinding {
  line: number;
  found: string;
}

/** A document that a guide names through a component, and the fact of it when the component leans on one. */
export interface GuideUse {
  line: number;
  document: string;
  /** Id of the fact in the document's record. */
  fact?: string;
  /** Anchor of the clause in the document's text. */
  clause?: string;
}

/** The words of one line of a guide, without Markdown marks and components. */
export interface GuideLine {
  line: number;
  text: string;
}

/** What a guide's MDX says and leans on. */
export interface GuideSource {
  uses: GuideUse[];
  findings: GuideFinding[];
  /** Lines that have words, in order. */
  prose: GuideLine[];
}

/** Components that the guide page hands to a guide; a guide has no imports of its own. */
export const guideComponents = ['VanBan', 'DuLieu', 'Nguon'] as const;

const component = new RegExp(`<(?:${guideComponents.join('|')})(?: [a-zA-Z]+="[^"<>{}]*")* />`, 'g');
const attribute = / ([a-zA-Z]+)="([^"]*)"/g;
const forbidden = /^(?:import|export)\b.*|<[^>\s]*|\{[^}]*|\]\(\s*(?:javascript|data|vbscript):/gimu;

/**
 * Reads what a guide's MDX names through its components, and finds what may run or break in it: imports,
 * expressions, raw HTML, unknown components, script links. Only Markdown and the components of `guideComponents`
 * with plain string attributes are allowed.
 * @param source MDX after the front matter
 * @param firstLine line of the file on which it starts
 */
export function readGuideSource(source: string, firstLine: number): GuideSource {
  const uses: GuideUse[] = [];
  const findings: GuideFinding[] = [];
  const prose: GuideLine[] = [];
  source.split('\n').forEach((row, i) => {
    const line = firstLine + i;
    const rest = row.replace(component, (tag) => {
      uses.push(...usesOf(tag, line));
      return '';
    });
    findings.push(...[...rest.matchAll(forbidden)].map((match) => ({ line, found: match[0] })));
    const text = plainText(rest);
    if (text) prose.push({ line, text });
  });
  return { uses, findings, prose };
}

/** The words of a guide's MDX without Markdown marks and components, for the search index; paragraphs apart. */
export function guideText(source: string): string {
  return plainText(source.replace(component, ''));
}

/** One use for each fact that a component names: «ma» of a source mark holds ids with spaces between. */
function usesOf(tag: string, line: number): GuideUse[] {
  const given = new Map([...tag.matchAll(attribute)].map((match) => [match[1], match[2] as string]));
  const document = given.get('id') ?? given.get('vanBan') ?? '';
  const clause = given.get('muc');
  const use = { line, document, ...(clause !== undefined ? { clause } : {}) };
  const facts = given.get('ma')?.split(' ') ?? [];
  return facts.length > 0 ? facts.map((fact) => ({ ...use, fact })) : [use];
}

function plainText(source: string): string {
  return source
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/^[ \t]*(?:(?:#{1,6}|[-+*>]|\d{1,3}\.)[ \t]+)+/gm, '')
    .replace(/[*_`\\]/g, '')
    .trim();
}
