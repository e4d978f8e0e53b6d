import { guideText } from '../guide/source.ts';

/** What stands in a guide for a component that is no mark: the value of a fact, or the name of a document. */
export type NameComponent = (
  component: 'DuLieu' | 'VanBan',
  attributes: ReadonlyMap<string, string>,
) => string;

const mark = /<Nguon((?: [a-zA-Z]+="[^"<>{}]*")*) \/>/g;
const shown = /<(DuLieu|VanBan)((?: [a-zA-Z]+="[^"<>{}]*")*) \/>/g;
const attribute = / ([a-zA-Z]+)="([^"]*)"/g;

/**
 * The sentences with which a guide tells facts, by `document#fact`: the words of a paragraph or list item from one mark
 * «nguồn» to the next. A fact told twice keeps its first sentence; rows of tables and headings say nothing aloud.
 * @param source MDX of the guide after its front matter
 */
export function guideSayings(source: string, nameOf: NameComponent): Map<string, string> {
  const sayings = new Map<string, string>();
  for (const line of source.split('\n')) {
    if (/^\s*(?:#|\||$)/.test(line)) continue;
    let from = 0;
    for (const match of line.matchAll(mark)) {
      const words = sentence(line.slice(from, match.index), nameOf);
      from = match.index + match[0].length;
      const given = attributesOf(match[1] ?? '');
      const facts = given.get('ma')?.split(' ') ?? [];
      for (const fact of facts) {
        const key = `${given.get('vanBan')}#${fact}`;
        if (words && !sayings.has(key)) sayings.set(key, words);
      }
    }
  }
  return sayings;
}

function sentence(source: string, nameOf: NameComponent): string {
  const named = source.replace(shown, (_, component: 'DuLieu' | 'VanBan', given: string) =>
    nameOf(component, attributesOf(given)),
  );
  const words = guideText(named.replace(/^[\s.,;:]+/, ''));
  if (!/\p{L}/u.test(words)) return '';
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(attribute)].map((match) => [match[1] as string, match[2] as string]));
}
