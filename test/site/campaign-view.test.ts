import { expect, test } from 'vitest';
import { campaignMilestones, type PlanNode, planCascade } from '../../src/site/campaign-view.ts';
import { smallBody, smallCampaign, smallDocument, smallLibrary } from '../support/small-library.ts';

const plan = (id: string, issuer: string, target?: string, type: 'basis' | 'implements' = 'implements') =>
  smallDocument({
    id,
    kind: 'plan',
    symbol: null,
    issuer,
    campaign: 'tw5',
    relations: target ? [{ type, target }] : [],
  });
const campaign = smallCampaign('tw5');
const bodies = [smallBody('trung-uong', 'Trung ương', 'TW'), smallBody('tinh', 'Tỉnh ủy', 'TU')];
const shape = (nodes: PlanNode[]): unknown => nodes.map(({ doc, below }) => [doc.id, shape(below)]);

test('plans stand under the plan that they carry out, the centre first', () => {
  const library = smallLibrary(
    [
      plan('khoi', 'tinh', 'tinh-a', 'basis'),
      plan('tinh-a', 'tinh', 'trung-uong-a'),
      plan('trung-uong-a', 'trung-uong'),
    ],
    bodies,
    [campaign],
  );
  expect(shape(planCascade(campaign, library))).toEqual([['trung-uong-a', [['tinh-a', [['khoi', []]]]]]]);
});

test('a plan that names no upper plan of the campaign stands at the top', () => {
  const library = smallLibrary([plan('khoi', 'tinh', '18-nq-tw-2022')], bodies, [campaign]);
  expect(shape(planCascade(campaign, library))).toEqual([['khoi', []]]);
});

test('the days of a campaign run in order, each document with the way to it', () => {
  const doc = smallDocument({
    id: 'x',
    kind: 'resolution',
    symbol: '18-NQ/TW',
    issuer: 'trung-uong',
    issuedOn: '2022-06-16',
  });
  const milestones = campaignMilestones(campaign, smallLibrary([doc], bodies, [campaign]));
  expect(milestones.map(({ words, what }) => `${words} ${what}`)).toEqual([
    '04/5/2022 Khai mạc',
    '10/5/2022 Bế mạc',
    '16/6/2022 Ban hành Nghị quyết 18-NQ/TW',
  ]);
  expect(milestones[2]?.source?.href).toBe('/van-ban/x/');
});
