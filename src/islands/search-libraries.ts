import { openFullText, type PagefindModule } from './pagefind-open.ts';
import { siteJson } from './search-ports.ts';
import type { SessionPorts } from './search-session.ts';

/** Another site whose library is searched with this one's. */
export interface NamedLibrary {
  id: string;
  name: string;
  /** Its address, «/» at its end. */
  url: string;
}

/** The other libraries that the page was built with; none when it has no list. */
export function readLibraries(json: string | undefined): NamedLibrary[] {
  return JSON.parse(json || '[]') as NamedLibrary[];
}

/** The ports of a page whose site lives at `base`, with the other libraries beside it. */
export function openPorts(base: string, libraries: readonly NamedLibrary[]): SessionPorts {
  const readJson = siteJson(base);
  let tries = 0;
  return {
    readJson,
    async openIndex() {
      const address = new URL(`${base}pagefind/`, location.href).href;
      tries += 1;
      // A script that failed, or half of what it loads, stays failed under its name: another try has another name.
      const script = `${address}pagefind.js${tries > 1 ? `?${tries}` : ''}`;
      const [module, { parts }] = await Promise.all([
        import(/* @vite-ignore */ script) as Promise<PagefindModule>,
        readJson('pagefind/parts.json') as Promise<{ parts: number }>,
      ]);
      return openFullText(module, { address, parts }, libraries);
    },
  };
}
