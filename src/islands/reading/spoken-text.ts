import { piecesOf } from '../../core/speech/sentences.ts';
import { type ClauseWords, clausesOf, rangeIn, wordsIn } from './clause-words.ts';

/** One piece to be read aloud, and where it stands in the page. */
export interface SpokenPassage {
  text: string;
  /** Clause that it belongs to; '' for the title. */
  anchor: string;
  range(): Range | null;
}

/** The whole text in the order of reading: title, clauses, and tables cell by cell. */
export function spokenText(article: HTMLElement): SpokenPassage[] {
  const title = article.querySelector<HTMLElement>('.title');
  const parts = clausesOf(article).flatMap((block) => {
    const cells = [...block.querySelectorAll<HTMLElement>('th, td')];
    return (cells.length > 0 ? cells : [block]).map((part) => ({ anchor: block.id, part }));
  });
  return [...(title ? [{ anchor: '', part: title }] : []), ...parts].flatMap(({ anchor, part }) => {
    const words = wordsIn(part);
    return piecesOf(words.text).map(({ from, to }) => passage(anchor, words, part, from, to));
  });
}

/** The page may have been marked since: the place is looked up in the words as they stand when they are read. */
function passage(
  anchor: string,
  { text }: ClauseWords,
  part: HTMLElement,
  from: number,
  to: number,
): SpokenPassage {
  return { text: text.slice(from, to), anchor, range: () => rangeIn(wordsIn(part), from, to) };
}
