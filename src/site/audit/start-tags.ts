/** A start tag as it stands in a page. */
export interface StartTag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Offset just after the tag. */
  end: number;
}

const tagPattern =
  /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;
const entities: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** All start tags of a page in order; comments and the text of scripts and styles are passed over. */
export function readStartTags(html: string): StartTag[] {
  const text = html.replaceAll(
    /<!--[\s\S]*?-->|(?<=<(?:script|style)\b[^>]*>)[\s\S]*?(?=<\/(?:script|style)>)/gi,
    blank,
  );
  return [...text.matchAll(tagPattern)].map((match) => ({
    name: (match[1] as string).toLowerCase(),
    attributes: readAttributes(match[2] ?? ''),
    end: match.index + match[0].length,
  }));
}

/** Keeps offsets as they are in the page. */
function blank(hidden: string): string {
  return ' '.repeat(hidden.length);
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of text.matchAll(attributePattern)) {
    attributes.set((name as string).toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function decode(value: string): string {
  return value.replaceAll(/&(?:amp|quot|#34|#39|lt|gt);/g, (entity) => entities[entity] as string);
}
