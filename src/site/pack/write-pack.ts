import { createHash } from 'node:crypto';
import { formatDate, type PlainDate } from '../../core/document/plain-date.ts';
import { pack as words } from '../../strings/pack.ts';
import { site } from '../../strings/site.ts';
import { escapeHtml } from '../html.ts';
import type { PartKind } from './campaign-parts.ts';

/** The most that a pack may weigh, in bytes. */
export const packLimit = 2_000_000;

/** One part of a pack, its HTML already fit for it. */
export interface PackPart {
  kind: PartKind;
  key: string;
  /** HTML. */
  title: string;
  html: string;
  /** Full address of the page on the site. */
  address: string;
}

/** What a pack is made of. */
export interface PackContents {
  name: string;
  builtOn: PlainDate;
  /** Full address of the page where the newest pack is. */
  newest: string;
  parts: readonly PackPart[];
  /** What did not fit: title as HTML and full address. */
  leftOut: readonly Pick<PackPart, 'title' | 'address'>[];
  style: string;
  script: string;
}

/** The parts that fit into a pack beside its style and script: in their order, what is too large passed over. */
export function fittingParts<Part extends PackPart>(
  parts: readonly Part[],
  style: string,
  script: string,
): Part[] {
  const room = packLimit - Buffer.byteLength(style + script) - frameBytes(parts);
  let used = 0;
  return parts.filter(({ html }) => {
    const bytes = Buffer.byteLength(html);
    if (used + bytes > room) return false;
    used += bytes;
    return true;
  });
}

/**
 * Writes a pack: one page that needs nothing else. It runs its own script and style only (by their hashes), loads
 * nothing, and reads from top to bottom without scripts.
 */
export function writePack(contents: PackContents): string {
  const { parts, style, script } = contents;
  const title = escapeHtml(words.packTitle(contents.name));
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy(style, script)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="description" content="${escapeHtml(words.packDescription(contents.name))}"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><style>${style}</style></head>
<body class="pack"><a class="skip" href="#muc-luc">${words.contents}</a>
${header(contents, title)}
<main>${contentsOf(contents)}
${parts.map(section).join('\n')}
</main>
<footer class="pack-foot"><a class="button" href="#muc-luc">${words.toContents}</a></footer>
<script>${script}</script></body></html>
`;
}

function header({ builtOn, newest }: PackContents, title: string): string {
  const day = words.builtOn(formatDate(builtOn));
  return `<header class="pack-head"><p class="small muted">${site.name}</p><h1>${title}</h1>
<p class="small">${day} <a href="${escapeHtml(newest)}">${words.newest}</a></p>
<p class="banner-note" data-pack-age="${builtOn}" role="status" hidden></p>
<pack-search class="simple-search-box"></pack-search>
<noscript><p class="small muted">${words.withoutScript}</p></noscript></header>`;
}

function contentsOf({ parts, leftOut }: PackContents): string {
  const groups = [...Map.groupBy(parts, ({ kind }) => kind)].map(
    ([kind, members]) =>
      `<h3>${words.groups[kind]}</h3><ul>${members.map(({ key, title }) => `<li><a href="#${key}">${title}</a></li>`).join('')}</ul>`,
  );
  const rest = leftOut.map(({ address, title }) => `<li><a href="${escapeHtml(address)}">${title}</a></li>`);
  const note = rest.length > 0 ? `<p>${words.leftOut}</p><ul>${rest.join('')}</ul>` : '';
  return `<nav id="muc-luc" class="pack-contents" aria-label="${words.contents}"><h2>${words.contents}</h2>${groups.join('')}${note}</nav>`;
}

function section({ key, kind, title, html }: PackPart): string {
  return `<section class="pack-part" id="${key}" data-kind="${kind}" data-name="${title.replaceAll('"', '&quot;')}">${html}</section>`;
}

/** Everything of a pack around its parts, generously: each title stands up to three times. */
function frameBytes(parts: readonly PackPart[]): number {
  return parts.reduce(
    (sum, { key, title, address }) => sum + 3 * Buffer.byteLength(key + title + address),
    8_000,
  );
}

function policy(style: string, script: string): string {
  const rules = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return rules.join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
