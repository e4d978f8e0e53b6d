import { searchOwnText } from '../strings/search-own.ts';
import { element } from './element.ts';
import type { RecentSearches } from './search-recent.ts';
import { createRecentPart } from './search-recent-part.ts';
import type { OptionGroup } from './search-suggestions.ts';
import { speechRecognition, voicePart } from './search-voice.ts';

/** What stands under an empty box: the reader's own searches and the voice. */
export interface OwnPart {
  /** Stands beside the options, a button for each. */
  forget: HTMLElement;
  /** Stands below the options. */
  node: HTMLElement;
  /** The recent searches as options; the buttons are made to fit them. Empty when none are kept. */
  update(): OptionGroup[];
}

/** What the part needs of its box. */
export interface OwnPorts {
  recent: RecentSearches;
  /** Address of the page of results for a query. */
  addressOf(query: string): string;
  /** Called after something was forgotten or switched, with a sentence to read out. */
  changed(said: string): void;
  /** Called with what the voice said. */
  hear(words: string): void;
}

/** Made when it has something to show: most readers never load it. */
export function createOwnPart({ recent, addressOf, changed, hear }: OwnPorts): OwnPart {
  const { forget, rule, update } = createRecentPart(recent, () => changed(searchOwnText.forgotten));
  const Recogniser = speechRecognition();
  const voice = Recogniser ? [voicePart(Recogniser, hear)] : [];
  return {
    forget,
    node: element('div', {}, rule, ...voice),
    update() {
      const options = recent.list().map((query) => ({ text: query, detail: '', href: addressOf(query) }));
      update();
      rule.hidden = options.length === 0 && recent.isOn();
      return options.length > 0 ? [{ name: 'recent', heading: searchOwnText.recentTitle, options }] : [];
    },
  };
}
