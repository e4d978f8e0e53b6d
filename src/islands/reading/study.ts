import { openStudyStore } from '../study-store.ts';
import { type Marking, startMarking } from './marking.ts';
import { followProgress } from './progress.ts';
import { needToolsStyle } from './tools-style.ts';

/** The document page that the reader studies. */
export interface StudiedPage {
  article: HTMLElement;
  /** Id of the document. */
  id: string;
  position: () => string;
  say: (sentence: string) => void;
  allNotes: string;
}

/** Starts progress, marks and notes on a document page. */
export function startStudy({ article, id, position, say, allNotes }: StudiedPage): Marking {
  needToolsStyle();
  const store = openStudyStore();
  followProgress({ id, area: article, position }, store);
  return startMarking({ article, id, say, allNotes }, store);
}
