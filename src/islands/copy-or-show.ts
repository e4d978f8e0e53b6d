import { element } from './element.ts';
import { copyText } from './save-file.ts';

/** What a reader is told about a text to copy. */
interface CopyWords {
  copied: string;
  copyFailed: string;
  /** Label of the box with the text. */
  copyBox: string;
}

/** Copies a text; where the browser refuses, shows it in `place` with all of it chosen, and says so. */
export async function copyOrShow(
  text: string,
  place: HTMLElement,
  words: CopyWords,
  say: (sentence: string) => void,
): Promise<void> {
  const isCopied = await copyText(text);
  say(isCopied ? words.copied : words.copyFailed);
  if (isCopied) return place.replaceChildren();
  const area = element('textarea', { readOnly: true, rows: 8, value: text });
  place.replaceChildren(element('label', { className: 'copy-box' }, words.copyBox, area));
  area.select();
}
