const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text inside HTML or XML, in an element or in a quoted attribute; characters that XML forbids are left out. */
export function escapeMarkup(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (sign) => entities[sign] as string)
      // C0 controls but tab and line ends, lone halves of pairs, and two non-characters
      .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
  );
}

/** A text as HTML, its lines parted by `<br>`. */
export function htmlLines(text: string): string {
  return escapeMarkup(text).replace(/\r\n?|\n/g, '<br>');
}
