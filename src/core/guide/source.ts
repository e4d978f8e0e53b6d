/** A thing in a guide's MDX that may not stand there. */
export interface GuideFinding {
  line: number;
  found: string;
}

/** Components that the guide page hands to a guide; a guide has no imports of its own. */
export const guideComponents = ['VanBan', 'DuLieu'] as const;

const component = new RegExp(`<(?:${guideComponents.join('|')})(?: [a-zA-Z]+="[^"<>{}]*")* />`, 'g');
const forbidden = /^(?:import|export)\b.*|<[^>\s]*|\{[^}]*|\]\(\s*(?:javascript|data|vbscript):/gimu;

/**
 * Finds what may run or break in a guide's MDX: imports, expressions, raw HTML, unknown components, script links.
 * Only Markdown and the components of `guideComponents` with plain string attributes are allowed.
 * @param source MDX after the front matter
 * @param firstLine line of the file on which it starts
 */
export function checkGuideSource(source: string, firstLine: number): GuideFinding[] {
  return source.split('\n').flatMap((row, i) => {
    const rest = row.replace(component, '');
    return [...rest.matchAll(forbidden)].map((match) => ({ line: firstLine + i, found: match[0] }));
  });
}
