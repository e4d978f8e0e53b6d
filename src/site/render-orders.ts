import { formatClause } from '../core/document/clause.ts';
import { plan as words } from '../strings/plan.ts';
import { href } from './address.ts';
import { escapeHtml, linkHtml } from './html.ts';
import type { OrderGroup, OrderRow, OrderSection } from './plan-orders.ts';

/** Writes the parts of a page that are made from a plan's data; each row ends with the way to its clause. */
export function renderOrders(sections: readonly OrderSection[]): string {
  if (sections.length === 0) return '';
  const parts = sections.map(({ id, title, more, groups }) => {
    const way = more ? `<p>${linkHtml(href(more.path), more.label)}</p>` : '';
    return `<h2 id="${id}">${title}</h2>${way}${groups.map(renderGroup).join('')}`;
  });
  return `<section class="orders"><p class="muted">${words.lead}</p>${parts.join('')}</section>`;
}

function renderGroup({ title, folded, rows }: OrderGroup): string {
  const list = `<ul class="rows">${rows.map(renderRow).join('')}</ul>`;
  if (!title) return list;
  if (!folded) return `<h3>${escapeHtml(title)}</h3>${list}`;
  return `<details><summary>${escapeHtml(title)}</summary>${list}</details>`;
}

function renderRow({ time, who, text, lines, clause }: OrderRow): string {
  const when = time ? `<p class="when">${escapeHtml(time)}</p>` : '';
  const what = text ? `<p>${who ? `<b>${escapeHtml(who)}:</b> ` : ''}${escapeHtml(text)}</p>` : '';
  const small = lines.map((line) => `<p class="small">${line}</p>`).join('');
  const source = `<p class="small"><a href="#${clause}">${words.source} ${formatClause(clause)}</a></p>`;
  return `<li>${when}${what}${small}${source}</li>`;
}
