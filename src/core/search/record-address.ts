/**
 * The name of a record's file, from the folder that Pagefind reads: `/van-ban/60-kh-duk-2022/#muc-ii-3` is
 * `van-ban/60-kh-duk-2022/muc-ii-3.html`, an address without anchor `van-ban/60-kh-duk-2022/index.html`.
 * Pagefind takes the addresses of its index from file names, which cannot hold an anchor.
 */
export function recordFile(address: string): string {
  const [path = '', anchor] = address.slice(1).split('#');
  return `${path}${anchor || 'index'}.html`;
}

/** Takes `recordFile` back: the address of a record from the one that Pagefind made of its file's name. */
export function recordAddress(indexed: string): string {
  return indexed.replace(/([^/]+)\.html$/, '#$1');
}
