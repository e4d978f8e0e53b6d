import { answerDoor } from '../core/search/door.ts';
import { type Suggestion, suggest } from '../core/search/suggest.ts';
import { planTyped } from '../core/search/typed-plan.ts';
import { searchBoxText } from '../strings/search.ts';
import { doorGroup } from './search-door-lines.ts';
import { hrefOf } from './search-elements.ts';
import { once, openDoor, openSuggestions, type ReadJson } from './search-ports.ts';

/** One line under the search box; it leads somewhere. */
export interface Option {
  text: string;
  detail: string;
  href: string;
}

/** Options of one kind under their heading. */
export interface OptionGroup {
  /** `missing`: numbers that the library does not hold, with the nearest that it does. */
  name: 'number' | 'missing' | 'document' | 'campaign' | 'term' | 'recent' | 'search';
  heading: string;
  options: Option[];
}

/** Where the box gets its suggestions from; neither ever loads the full-text index. */
export interface SuggestionSource {
  /** The number door's answers; empty when the query is no number and no name. */
  numbers(query: string): Promise<OptionGroup[]>;
  /** Documents, campaigns and terms that begin as typed. */
  names(query: string): Promise<OptionGroup[]>;
}

/** Most options of one group, so that the last line stays in sight on a phone. */
const most = { number: 6, other: 3 } as const;

/** Suggestions from the small files of a site at `base`. A file that fails is fetched again at the next key. */
export function createSuggestions(base: string, readJson: ReadJson): SuggestionSource {
  const read = once(readJson);
  const door = once((_: 'door') => openDoor(read));
  return {
    async numbers(query) {
      const answers = await answerDoor(planTyped(query).plan, await door('door'));
      return answers.map((answer) => {
        const { sentence, lines } = doorGroup(answer);
        return {
          name: answer.kind === 'missing' ? 'missing' : 'number',
          heading: sentence || searchBoxText.groups.number,
          options: lines.slice(0, most.number).map(({ text, detail, path }) => ({
            text,
            detail,
            href: hrefOf(base, path),
          })),
        };
      });
    },
    async names(query) {
      const found = await suggest(query, openSuggestions(read));
      return (['campaign', 'document', 'term'] as const).flatMap((type) => {
        const own = found.filter((suggestion) => suggestion.type === type).slice(0, most.other);
        return own.length > 0 ? [group(type, own, base)] : [];
      });
    },
  };
}

function group(
  name: 'number' | 'document' | 'campaign' | 'term',
  found: Suggestion[],
  base: string,
): OptionGroup {
  return {
    name,
    heading: searchBoxText.groups[name],
    options: found.map(({ text, detail, path }) => ({ text, detail, href: hrefOf(base, path) })),
  };
}

/** Groups without the options that lead where an earlier one leads already. */
export function withoutRepeats(groups: readonly OptionGroup[], shown: ReadonlySet<string>): OptionGroup[] {
  const seen = new Set(shown);
  return groups.flatMap((one) => {
    const options = one.options.filter(({ href }) => !seen.has(href) && seen.add(href));
    return options.length > 0 || one.name === 'missing' ? [{ ...one, options }] : [];
  });
}
