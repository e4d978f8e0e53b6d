import type { Issue } from '../../core/issue.ts';
import { audit } from '../../strings/audit.ts';
import { type BuiltFiles, pageAddress } from './built-files.ts';
import { readStartTags, type StartTag } from './start-tags.ts';

/** Where a built site will live. */
export interface SiteAddress {
  /** Scheme and host, without a slash at the end. */
  origin: string;
  /** Path with a slash at both ends. */
  base: string;
}

const addressAttributes = ['href', 'src', 'action', 'poster', 'data'];

/**
 * Every link, picture, script, form and anchor of the site that leads nowhere inside it, and every address that
 * leaves the base path. Addresses of other sites are not opened.
 */
export function findBrokenLinks({ files, pages }: BuiltFiles, site: SiteAddress): Issue[] {
  const tags = new Map([...pages].map(([file, html]) => [file, readStartTags(html)]));
  const anchors = new Map([...tags].map(([file, list]) => [file, anchorsOf(list)]));
  return [...tags].flatMap(([file, list]) => {
    const here = new URL(site.base + pageAddress(file).slice(1), site.origin);
    const addresses = new Set(list.flatMap(addressesOf));
    return [...addresses].flatMap((address) => {
      const problem = judge(address, here, site, files, anchors);
      return problem ? [{ ...problem, severity: 'error' as const, where: { file } }] : [];
    });
  });
}

function judge(
  address: string,
  here: URL,
  site: SiteAddress,
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<Issue, 'code' | 'message'> | null {
  const url = URL.canParse(address, here.href) ? new URL(address, here) : null;
  if (!url) return { code: 'address-malformed', message: audit.malformed(address) };
  if (url.origin !== site.origin) return null;
  if (!url.pathname.startsWith(site.base))
    return { code: 'link-leaves-base', message: audit.leavesBase(address) };
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(target)) return { code: 'link-broken', message: audit.broken(address) };
  const anchor = decodeURIComponent(url.hash.slice(1));
  const known = anchors.get(target);
  if (anchor && known && !known.has(anchor))
    return { code: 'anchor-missing', message: audit.noAnchor(address) };
  return null;
}

function anchorsOf(tags: readonly StartTag[]): ReadonlySet<string> {
  return new Set(tags.flatMap((tag) => tag.attributes.get('id') ?? []));
}

function addressesOf(tag: StartTag): string[] {
  const plain = addressAttributes.flatMap((name) => tag.attributes.get(name) ?? []);
  const content = tag.attributes.get('content') ?? '';
  const isMetaAddress = tag.name === 'meta' && /^https?:\/\//.test(content);
  const sources = (tag.attributes.get('srcset') ?? '')
    .split(',')
    .flatMap((entry) => entry.trim().split(/\s+/)[0] || []);
  return [...plain, ...(isMetaAddress ? [content] : []), ...sources].filter((value) => value !== '');
}
