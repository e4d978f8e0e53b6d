/**
 * The name of a record's file, from the folder that Pagefind reads: `/van-ban/60-kh-duk-2022/#muc-ii-3` is
 * `van-ban/60-kh-duk-2022/muc-ii-3.html`, an address without anchor `van-ban/60-kh-duk-2022/index.html`.
 * Pagefind takes the addresses of its index from file names, which cannot hold an anchor.
 */
export function recordFile(address: string): string {
  const [path = '', anchor] = address.slice(1).split('#');
  return `${path}${anchor || 'index'}.html`;
}

/**
 * The address that a reader is led to: what follows a full stop in an anchor only tells records of one clause apart,
 * `/van-ban/60-kh-duk-2022/#muc-iv-2.viec-3` leads to `/van-ban/60-kh-duk-2022/#muc-iv-2`.
 */
export function readersAddress(address: string): string {
  return address.replace(/(#[^.]*)\..*$/, '$1');
}

/** Takes `recordFile` back: the address of a record from the one that Pagefind made of its file's name. */
export function recordAddress(indexed: string): string {
  return indexed.replace(/([^/]+)\.html$/, '#$1');
}
