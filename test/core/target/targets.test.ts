import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../src/core/target/series.ts';
import { targetGroups, targetsOf } from '../../../src/core/target/targets.ts';
import { smallDocument, smallLibrary } from '../../support/small-library.ts';

const target = (id: string, value: string, unit: string, year: number, measure: string) => ({
  ...{ id, label: id, value, unit, confidence: 'verified' as const, sources: ['một'] },
  target: { year, field: 'growth' as const, measure },
});
const resolution = (symbol: string, issuedOn: string, facts: ReturnType<typeof target>[], rest = {}) =>
  smallDocument({
    ...{
      id: `${symbol.split('-')[0]}-nq-tw-${issuedOn.slice(0, 4)}`,
      kind: 'resolution',
      symbol,
      issuer: 'tw',
    },
    ...{ issuedOn, facts, ...rest },
  });
const later = resolution('29-NQ/TW', '2022-11-17', [
  target('gdp', 'khoảng 7', '%/năm', 2030, 'tăng GDP'),
  target('che-tao', 'khoảng 30', '% GDP', 2030, 'chế tạo'),
  target('rung', '42', '%', 2030, 'rừng'),
  target('hang', 'nhóm 3 nước', 'nước', 2030, 'thứ hạng'),
]);
const earlier = resolution('1-NQ/TW', '2021-02-01', [
  target('gdp', '6,5–7', '%/năm', 2025, 'tăng GDP'),
  target('che-tao', 'trên 25', '%', 2025, 'chế tạo'),
  target('rung', '42', '%', 2025, 'rừng'),
]);
const secret = resolution('44-NQ/TW', '2023-11-24', [target('x', '1', '%', 2040, 'x')], {
  classification: 'secret',
});
const rows = targetsOf(smallLibrary([later, earlier, secret]));

describe('the table of targets', () => {
  it('lists older documents first and nothing of a classified one', () => {
    expect(rows.map(({ doc, fact }) => `${doc.id} ${fact.id}`)).toEqual([
      '1-nq-tw-2021 gdp',
      '1-nq-tw-2021 che-tao',
      '1-nq-tw-2021 rung',
      '29-nq-tw-2022 gdp',
      '29-nq-tw-2022 che-tao',
      '29-nq-tw-2022 rung',
      '29-nq-tw-2022 hang',
    ]);
    expect(targetGroups(rows)).toEqual({ years: [2025, 2030], fields: ['growth'] });
  });

  it('draws what changes from year to year, and nothing that stays', () => {
    const series = seriesOf(rows);
    expect(series.map(({ measure, unit }) => `${measure} ${unit}`)).toEqual(['tăng GDP %/năm', 'chế tạo %']);
    expect(series[0]?.points.map(({ year, low, high }) => [year, low, high])).toEqual([
      [2025, 6.5, 7],
      [2030, 7, 7],
    ]);
  });
});
