import { searchOwnText } from '../strings/search-own.ts';
import { element } from './element.ts';
import { button } from './search-elements.ts';
import type { RecentSearches } from './search-recent.ts';

/** The buttons that rule recent searches: one for each line of the list beside them, and those for all. */
export interface RecentPart {
  /** Stands beside the list of options, one button of the same height for each line. */
  forget: HTMLElement;
  /** Stands below: forget all, stop keeping or keep again. */
  rule: HTMLElement;
  /** Makes the buttons anew; the list may have changed. */
  update(): void;
}

/**
 * Buttons to forget searches one by one or all at once, and to keep none any more.
 * @param changed called after a button has done its work
 */
export function createRecentPart(recent: RecentSearches, changed: () => void): RecentPart {
  const forget = element('div', { className: 'search-forget' });
  const rule = element('div', { className: 'search-rule' });
  const act = (work: () => void) => () => {
    work();
    changed();
  };
  return {
    forget,
    rule,
    update() {
      const queries = recent.list();
      forget.replaceChildren(
        ...queries.map((query) => {
          const one = button(
            searchOwnText.forgetSign,
            act(() => recent.remove(query)),
          );
          one.setAttribute('aria-label', searchOwnText.forget(query));
          return one;
        }),
      );
      const all = [
        ...(queries.length > 0
          ? [
              button(
                searchOwnText.forgetAll,
                act(() => recent.clear()),
              ),
            ]
          : []),
        recent.isOn()
          ? button(
              searchOwnText.stopKeeping,
              act(() => recent.turn(false)),
            )
          : button(
              searchOwnText.keepAgain,
              act(() => recent.turn(true)),
            ),
      ];
      rule.replaceChildren(...all);
    },
  };
}
