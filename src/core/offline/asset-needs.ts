/** The small script and style files of a site, each with the places of the files that it may ask for. */
export interface AssetNeeds {
  names: readonly string[];
  needs: readonly (readonly number[])[];
}

/** Files above this many bytes are not fetched before a page asks for them: libraries that a tool loads on use. */
const largest = 64_000;

/** Which small script and style files mention which others by name: what each may ask for sooner or later. */
export function assetNeeds(assets: readonly { name: string; bytes: number; text: string }[]): AssetNeeds {
  const small = assets.filter(({ bytes }) => bytes <= largest).sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = small.map(({ name }) => name);
  const places = new Map(names.map((name, place) => [name, place]));
  const needs = small.map(({ name, text }) => {
    const mentioned = new Set(text.match(/[\w.@-]{1,200}\.(?:js|css)\b/g) ?? []);
    mentioned.delete(name);
    return [...mentioned].flatMap((other) => places.get(other) ?? []);
  });
  return { names, needs };
}

/**
 * The files under `_astro/` that a page may ask for: those that it names, and the small ones that these ask for in
 * turn.
 */
export function assetsOf(html: string, { names, needs }: AssetNeeds): string[] {
  const own = [...html.matchAll(/_astro\/([\w.@-]{1,200}\.(?:js|css))/g)].map(([, name = '']) => name);
  const found = new Set(own);
  const places = new Map(names.map((name, place) => [name, place]));
  for (const name of found) {
    const place = places.get(name);
    for (const other of place === undefined ? [] : (needs[place] ?? [])) found.add(names[other] ?? '');
  }
  return [...found];
}
