/** Shows ranges of the text in a colour; each name stands for one manner, styled in reading-tools.css. */
export interface Painter {
  /** Shows exactly these ranges in this manner, and none from before. */
  paint(name: PaintName, ranges: readonly Range[]): void;
}

/** A marked passage, one with a note, and the sentence that is being read aloud. */
type PaintName = 'reader-mark' | 'reader-note-mark' | 'being-read';

/**
 * Paints with the highlights of the browser where there are some: the page itself stays untouched. Elsewhere text is
 * wrapped in `<mark>`, piece by piece, so that links, anchors and footnote marks keep their places.
 */
export function createPainter(): Painter {
  return 'highlights' in CSS && typeof Highlight === 'function' ? highlightPainter() : wrappingPainter();
}

function highlightPainter(): Painter {
  return {
    paint(name, ranges) {
      if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
      else CSS.highlights.delete(name);
    },
  };
}

/** For browsers without highlights. */
export function wrappingPainter(): Painter {
  const wrappers = new Map<PaintName, HTMLElement[]>();
  return {
    paint(name, ranges) {
      for (const wrapper of wrappers.get(name) ?? []) unwrap(wrapper);
      wrappers.set(
        name,
        ranges.flatMap((range) => wrap(range, name)),
      );
    },
  };
}

function wrap(range: Range, name: PaintName): HTMLElement[] {
  return textIn(range).map(({ node, from, to }) => {
    const wrapper = document.createElement('mark');
    wrapper.className = name;
    const words = node.splitText(from);
    words.splitText(to - from);
    words.replaceWith(wrapper);
    wrapper.append(words);
    return wrapper;
  });
}

function unwrap(wrapper: HTMLElement): void {
  const parent = wrapper.parentNode;
  wrapper.replaceWith(...wrapper.childNodes);
  parent?.normalize();
}

function textIn(range: Range): { node: Text; from: number; to: number }[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const found: { node: Text; from: number; to: number }[] = [];
  for (let node = walker.currentNode as Node | null; node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE || !range.intersectsNode(node)) continue;
    if (node.parentElement?.closest('[data-editorial], sup')) continue;
    const text = node as Text;
    const from = text === range.startContainer ? range.startOffset : 0;
    const to = text === range.endContainer ? range.endOffset : text.length;
    if (from < to) found.push({ node: text, from, to });
  }
  return found;
}
