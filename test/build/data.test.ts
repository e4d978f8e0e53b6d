import { describe, expect, it } from 'vitest';
import { pageAddress, readBuiltFiles } from '../../src/site/audit/built-files.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { distFolder, readBuilt, siteOrigin } from '../support/built-site.ts';

const { library } = await readLibrary(process.cwd());
const built = await readBuiltFiles(distFolder);

/** The file that an address of the site names. */
function fileOf(address: string): string {
  const path = decodeURIComponent(new URL(address).pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

describe('catalogue', () => {
  it('lists every document with the fields that other programs need', async () => {
    const catalogue = JSON.parse(await readBuilt('van-ban.json')) as Record<string, unknown>[];
    expect(catalogue.map(({ id }) => id).sort()).toEqual(library.documents.map(({ id }) => id).sort());
    const fields = ['id', 'address', 'symbol', 'kind', 'issuer', 'date', 'subject', 'status'];
    for (const entry of catalogue) {
      for (const field of fields) expect(entry, String(entry.id)).toHaveProperty(field);
      expect(built.files.has(fileOf(String(entry.address))), String(entry.address)).toBe(true);
    }
  });
});

describe('schema.org', () => {
  it.each(library.documents.map((doc) => [doc.id, doc] as const))(
    '%s is a Legislation',
    async (id, { data }) => {
      const html = await readBuilt(`van-ban/${id}/index.html`);
      const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? 'null';
      const legislation = JSON.parse(json) as Record<string, unknown>;
      expect(legislation).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Legislation',
        inLanguage: 'vi',
      });
      expect(legislation.url).toBe(`${siteOrigin}/van-ban/${id}/`);
      if (data.symbol) expect(legislation.legislationIdentifier).toBe(data.symbol);
      if (data.issuedOn) expect(legislation.legislationDate).toBe(data.issuedOn);
    },
  );
});

describe('sitemap', () => {
  it('names every page that search engines may show, once, and nothing else', async () => {
    const xml = await readBuilt('sitemap.xml');
    const named = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) =>
      pageAddress(fileOf(address as string)),
    );
    const open = [...built.pages].filter(
      ([, html]) => !html.includes('<meta name="robots" content="noindex"'),
    );
    expect(named.toSorted()).toEqual(open.map(([file]) => pageAddress(file)).toSorted());
  });
});

describe('news', () => {
  it('is RSS 2.0 whose items open pages of the site, newest first', async () => {
    const xml = await readBuilt('rss.xml');
    expect(xml).toContain('<rss version="2.0"');
    const items = [...xml.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item]) => item as string);
    const links = items.map((item) => /<link>([^<]+)<\/link>/.exec(item)?.[1] as string);
    const days = items.map((item) => Date.parse(/<pubDate>([^<]+)<\/pubDate>/.exec(item)?.[1] as string));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(built.files.has(fileOf(link)), link).toBe(true);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });
});

describe('social cards', () => {
  it('there is one for every document and campaign', () => {
    const ids = [...library.documents.map(({ id }) => id), ...library.campaigns.keys()];
    expect(ids.filter((id) => !built.files.has(`the/${id}.png`))).toEqual([]);
  });

  it('every page of a document names its own', () => {
    for (const { id } of library.documents) {
      expect(built.pages.get(`van-ban/${id}/index.html`)).toContain(`content="${siteOrigin}/the/${id}.png"`);
    }
  });
});
