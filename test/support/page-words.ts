/** Words of a text: runs of letters and digits; what stands between them is printing. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The words of an article that are the document's own: elements marked `data-supplied` or `data-editorial` and the
 * marks of footnotes are left out. Expects the well-formed HTML that our renderers write.
 */
export function pageWords(html: string): string[] {
  let words = '';
  const open: { tag: string; skip: boolean }[] = [];
  for (const [, close, tag, attributes, text] of html.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    const skipping = open.some(({ skip }) => skip);
    if (text !== undefined) words += skipping ? '' : text;
    else if (close) open.pop();
    else if (tag && tag !== 'br') {
      open.push({ tag, skip: tag === 'sup' || /\bdata-(supplied|editorial)\b/.test(attributes ?? '') });
      if (!/^(a|span|sup|strong|em)$/.test(tag) || /class="(kind|subject|rule)"/.test(attributes ?? ''))
        words += ' ';
    }
  }
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
  return wordsOf(words.replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity] as string));
}
