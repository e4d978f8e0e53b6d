import type { Mastery } from '../../core/quiz/mastery.ts';
import { review } from '../../strings/review.ts';
import { element } from '../element.ts';

/** How far one campaign is remembered. */
export interface CampaignMastery extends Mastery {
  title: string;
}

const stages = ['known', 'learning', 'unseen'] as const;
const width = 320;
const height = 28;

/**
 * A bar for each campaign, its parts as wide as the shares of its questions, and the numbers in words beside it; the
 * same numbers in a table behind it.
 */
export function createMasteryPicture(campaigns: readonly CampaignMastery[]): HTMLElement {
  return element(
    'section',
    { className: 'mastery' },
    element('h2', {}, review.mastery),
    ...campaigns.map(createFigure),
    createTable(campaigns),
    element('p', { className: 'small muted' }, review.masteryNote),
  );
}

function createFigure(mastery: CampaignMastery): HTMLElement {
  const parts = stages.map((stage) => {
    const part = element('li', {}, review.stageCount(review.stages[stage], mastery[stage]));
    part.dataset.stage = stage;
    return part;
  });
  const legend = element('ul', { className: 'mastery-legend small' }, ...parts);
  legend.setAttribute('aria-hidden', 'true');
  return element('figure', {}, element('figcaption', {}, mastery.title), createBar(mastery), legend);
}

function createBar(mastery: CampaignMastery): SVGSVGElement {
  const svg = shape('svg', { class: 'mastery-bar', viewBox: `0 0 ${width} ${height}`, role: 'img' });
  svg.setAttribute('preserveAspectRatio', 'none');
  const { title, known, learning, unseen } = mastery;
  svg.setAttribute('aria-label', review.pictureOf(title, known, learning, unseen));
  const total = known + learning + unseen;
  let x = 0;
  for (const stage of stages) {
    const share = total > 0 ? (mastery[stage] / total) * width : 0;
    if (share > 0)
      svg.append(shape('rect', { 'data-stage': stage, x: String(x), width: String(share), height: '100%' }));
    x += share;
  }
  svg.append(
    shape('rect', { class: 'frame', x: '1', y: '1', width: `${width - 2}`, height: `${height - 2}` }),
  );
  return svg;
}

function createTable(campaigns: readonly CampaignMastery[]): HTMLElement {
  const head = (words: string) => element('th', { scope: 'col' }, words);
  const rows = campaigns.map((mastery) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, mastery.title),
      ...stages.map((stage) => element('td', {}, String(mastery[stage]))),
    ),
  );
  return element(
    'details',
    { className: 'small' },
    element('summary', {}, review.masteryTable),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, head(review.campaigns), ...stages.map((stage) => head(review.stages[stage]))),
      ),
      element('tbody', {}, ...rows),
    ),
  );
}

function shape<Name extends 'svg' | 'rect'>(
  name: Name,
  attributes: Record<string, string>,
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}
