import type { Mark } from '../../core/study/record.ts';
import { readingStudy } from '../../strings/reading-study.ts';
import { citationOf } from '../copy-citation.ts';

/** What of a mark is copied; a passage that is not kept has no note. */
type Copied = Pick<Mark, 'anchor' | 'quote'> & Partial<Pick<Mark, 'note'>>;

/**
 * The text to paste: the words in quotation marks, the clause and document that they are from, the address, and the
 * note if there is one.
 */
export function passageText({ anchor, quote, note }: Copied, citation: string, page: string): string {
  const lines = [`“${quote}”`, citationOf(anchor, citation, page)];
  return (note ? [...lines, `${readingStudy.yourNote}: ${note}`] : lines).join('\n');
}

/** Puts a text on the clipboard and says so; says how else to copy when the browser refuses. */
export async function copyText(text: string, say: (sentence: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(readingStudy.copied);
  } catch {
    say(readingStudy.copyFailed);
  }
}
