import { escapeHtml } from './html.ts';

/** The numbered sources of one page; asking for the same source twice gives the same number. */
export interface SourceList {
  /** HTML of the reference marks for these sources, «[1] [4]»; empty for none. */
  refs(sources: readonly string[] | undefined): string;
  /** HTML items for the list at the foot, in order, anchors `nguon-1`…; call after all `refs`. */
  items(): string[];
}

/** Starts the list of sources of one page. */
export function createSourceList(): SourceList {
  const numbers = new Map<string, number>();
  const numberOf = (source: string) => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };
  return {
    refs: (sources = []) =>
      sources
        .map(numberOf)
        .map((number) => `<a class="ref" href="#nguon-${number}">[${number}]</a>`)
        .join(' '),
    items: () =>
      [...numbers].map(([source, number]) => `<li id="nguon-${number}">${sourceHtml(source)}</li>`),
  };
}

/** A source as a link when it is an address, told by its host and path; else as it is written. */
export function sourceHtml(source: string): string {
  const match = /^https?:\/\/(?:www\.)?([^/\s]+)(\/\S*)?$/.exec(source);
  if (!match) return escapeHtml(source);
  const path = match[2] ?? '';
  const shown = path.length > 48 ? `${path.slice(0, 48)}…` : path.replace(/\/$/, '');
  return `<a href="${escapeHtml(source)}" rel="external">${escapeHtml(match[1] + shown)}</a>`;
}
