/** A thing in a guide's MDX that may not stand there. */
export interface GuideFinding {
  line: number;
  found: string;
}

/** A document that a guide names through a component, and the fact of it when the component prints one. */
export interface GuideUse {
  line: number;
  document: string;
  fact?: string;
}

/** Components that the guide page hands to a guide; a guide has no imports of its own. */
export const guideComponents = ['VanBan', 'DuLieu'] as const;

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
export function readGuideSource(
  source: string,
  firstLine: number,
): { uses: GuideUse[]; findings: GuideFinding[] } {
  const uses: GuideUse[] = [];
  const findings: GuideFinding[] = [];
  source.split('\n').forEach((row, i) => {
    const line = firstLine + i;
    const rest = row.replace(component, (tag) => {
      const given = new Map([...tag.matchAll(attribute)].map((match) => [match[1], match[2] as string]));
      const fact = given.get('ten');
      uses.push({
        line,
        document: given.get('id') ?? given.get('vanBan') ?? '',
        ...(fact !== undefined ? { fact } : {}),
      });
      return '';
    });
    findings.push(...[...rest.matchAll(forbidden)].map((match) => ({ line, found: match[0] })));
  });
  return { uses, findings };
}

/** The words of a guide's MDX without Markdown marks and components, for the search index; paragraphs apart. */
export function guideText(source: string): string {
  return source
    .replace(component, '')
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|[-+*>]|\d{1,3}\.)[ \t]+/gm, '')
    .replace(/[*_`\\]/g, '')
    .trim();
}
