import { beforeEach, describe, expect, it } from 'vitest';
import { openDraft } from '../../../src/islands/drafts.ts';
import { openShelf, parseKept } from '../../../src/islands/report/shelf.ts';
import { sampleReport } from '../../support/sample-report.ts';

const ofUnit = (unit: string) => {
  const report = sampleReport();
  return { ...report, head: { ...report.head, unit } };
};

beforeEach(() => localStorage.clear());

describe('reports kept on the device', () => {
  it('stand side by side, the one written last in front', () => {
    const shelf = openShelf();
    shelf.keep({ id: 'a', report: ofUnit('Chi bộ Một') });
    shelf.keep({ id: 'b', report: ofUnit('Chi bộ Hai') });
    shelf.keep({ id: 'a', report: ofUnit('Chi bộ Một, sửa') });
    expect(
      openShelf()
        .reports()
        .map(({ report }) => report.head.unit),
    ).toEqual(['Chi bộ Một, sửa', 'Chi bộ Hai']);
    expect(openShelf().current()?.id).toBe('a');
  });

  it('are not undone by another tab that writes another report', () => {
    const [one, other] = [openShelf(), openShelf()];
    one.keep({ id: 'a', report: ofUnit('Chi bộ Một') });
    other.keep({ id: 'b', report: ofUnit('Chi bộ Hai') });
    one.keep({ id: 'a', report: ofUnit('Chi bộ Một') });
    expect(other.reports()).toHaveLength(2);
  });

  it('are forgotten one by one, and nothing is left of the last', () => {
    const shelf = openShelf();
    shelf.keep({ id: 'a', report: ofUnit('Chi bộ Một') });
    shelf.keep({ id: 'b', report: ofUnit('Chi bộ Hai') });
    shelf.erase('b');
    expect(shelf.current()?.id).toBe('a');
    shelf.erase('a');
    expect(localStorage.length).toBe(0);
  });

  it('lose only what is broken', () => {
    const kept = {
      current: 'a',
      reports: [{ id: 'a', report: ofUnit('Chi bộ Một') }, { id: 'b', report: { kind: 'khac' } }, 7],
    };
    expect(parseKept(kept)?.reports.map(({ id }) => id)).toEqual(['a']);
    expect(parseKept('chữ')).toBeNull();
  });

  it('last until the page is closed where the device keeps nothing, and say so', () => {
    const refuses = () => {
      throw new Error('refused');
    };
    const shelf = openShelf(openDraft('bao-cao', parseKept, refuses));
    expect(shelf.keep({ id: 'a', report: ofUnit('Chi bộ Một') })).toContain('không cho lưu');
    expect(shelf.current()?.report.head.unit).toBe('Chi bộ Một');
  });
});
