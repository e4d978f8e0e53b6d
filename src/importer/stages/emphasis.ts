import type { Inline } from '../../core/document/outline.ts';
import type { LineStyle } from '../source.ts';

// bold, italic, a footnote mark of the footnote stage, a mask of the mask stage
const run =
  /\*\*(?=\S)([^*]+?)(?<=\S)\*\*|(?<![*\p{L}\d])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?!\*)|\uE000([\p{L}\d]{1,8})\uE001|⟦đã che: ([\p{L} ]{1,60})⟧/gu;

/**
 * Reads the emphasis that a source has, footnote marks and masks; a star that closes nothing is a star.
 * @param style how the whole line is set: its plain words take that emphasis
 */
export function readEmphasis(text: string, style: LineStyle = {}): Inline[] {
  const plain = style.bold ? 'strong' : style.italic ? 'emphasis' : 'text';
  const inlines = readMarks(text);
  if (plain === 'text') return inlines;
  return inlines.reduce<Inline[]>((merged, { type, text: words }) => {
    const own = type === 'text' ? plain : type;
    const last = merged.at(-1);
    if (last?.type === own && (own === 'strong' || own === 'emphasis')) last.text += words;
    else merged.push({ type: own, text: words });
    return merged;
  }, []);
}

function readMarks(text: string): Inline[] {
  const inlines: Inline[] = [];
  const push = (type: Inline['type'], content: string) => {
    const last = inlines.at(-1);
    if (last && last.type === type && (type === 'strong' || type === 'emphasis' || type === 'text'))
      last.text += content;
    else if (content) inlines.push({ type, text: content });
  };
  let end = 0;
  for (const match of text.matchAll(run)) {
    push('text', text.slice(end, match.index));
    const [whole, strong, emphasis, note, mask] = match;
    if (strong) pushNested('strong', strong, push);
    else if (emphasis) pushNested('emphasis', emphasis, push);
    else if (note) push('noteRef', note);
    else push('mask', mask as string);
    end = match.index + whole.length;
  }
  push('text', text.slice(end));
  return inlines;
}

/** Emphasised words may hold a footnote mark or a mask. */
function pushNested(
  type: 'strong' | 'emphasis',
  text: string,
  push: (type: Inline['type'], text: string) => void,
): void {
  for (const inline of readMarks(text)) push(inline.type === 'text' ? type : inline.type, inline.text);
}
