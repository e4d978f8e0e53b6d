import { headOf, recipientLines, signatureLines } from '../../core/paper/head-and-foot.ts';
import { headingTexts } from '../../core/paper/numbering.ts';
import type { PaperBlock, PaperTable, PartyPaper } from '../../core/paper/paper.ts';
import { addressLines } from '../../core/paper/paper-text.ts';
import { partyForm } from '../../strings/paper.ts';
import { element } from '../element.ts';

/** A paper as it is printed from the page, in the Party's form. */
export function paperNode(paper: PartyPaper): HTMLElement {
  const head = headOf(paper);
  const headings = headingTexts(paper.blocks);
  const { signature } = paper;
  return element(
    'article',
    { className: 'party-paper' },
    element(
      'div',
      { className: 'party-head' },
      element(
        'div',
        {},
        ...lines(head.upperBody),
        ...strong(head.issuer),
        ...lines(partyForm.star, head.symbol),
      ),
      element('div', {}, ...strong(partyForm.party), element('p', {}, element('em', {}, head.placeAndDate))),
    ),
    element('div', { className: 'party-title' }, ...strong(head.kind, paper.subject)),
    ...(paper.addressees.length > 0
      ? [element('div', { className: 'party-to' }, ...lines(...addressLines(paper.addressees)))]
      : []),
    ...paper.blocks.map((block) =>
      blockNode(block, block.type === 'heading' ? (headings.get(block) ?? '') : ''),
    ),
    element(
      'div',
      { className: 'party-foot' },
      element('div', {}, ...lines(partyForm.recipients, ...recipientLines(paper.recipients))),
      element(
        'div',
        {},
        ...strong(...(signature ? signatureLines(signature) : [])),
        element('p', { className: 'party-sign' }, element('strong', {}, signature?.signer ?? '')),
      ),
    ),
  );
}

function blockNode(block: PaperBlock, heading: string): HTMLElement {
  switch (block.type) {
    case 'heading':
      return element('p', { className: 'party-heading' }, element('strong', {}, heading));
    case 'paragraph':
      return element('p', { className: 'party-text' }, block.text);
    case 'list':
      return element(
        'div',
        { className: 'party-text' },
        ...block.items.map((item) => element('p', {}, `- ${item}`)),
      );
    case 'table':
      return tableNode(block);
  }
}

function tableNode({ columns, rows, hasTotal }: PaperTable): HTMLElement {
  const header = element('tr', {}, ...columns.map(({ title }) => element('th', { scope: 'col' }, title)));
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const node = element('td', {}, cell);
      node.dataset.align = columns[column]?.align ?? 'start';
      return node;
    });
    const node = element('tr', {}, ...cells);
    if (hasTotal && index === rows.length - 1) node.className = 'party-total';
    return node;
  });
  const table = element('table', {}, element('thead', {}, header), element('tbody', {}, ...body));
  // wide tables scroll by themselves; with the keyboard too
  return element('div', { className: 'party-table', tabIndex: 0 }, table);
}

/** One paragraph a text, empty ones left out. */
function lines(...texts: string[]): HTMLElement[] {
  return texts.filter(Boolean).map((text) => element('p', {}, text));
}

function strong(...texts: string[]): HTMLElement[] {
  return texts.filter(Boolean).map((text) => element('p', {}, element('strong', {}, text)));
}
