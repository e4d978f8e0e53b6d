import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/site/front-matter.ts';

const file = (yaml: string) => `---\n${yaml}\n---\n\nVăn bản.\n`;

describe('parseFrontMatter', () => {
  it('reads days, numbers and words as a clerk means them', () => {
    const { data, errors } = parseFrontMatter(
      file('ngày: 2022-06-16\nsố: 07\nkhóa: "07"\ncó: yes\ntrống: null'),
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ ngày: '2022-06-16', số: 7, khóa: '07', có: 'yes', trống: null });
  });

  it('knows the line of a value in a good file, and of its parent when it is missing', () => {
    const { lineOf } = parseFrontMatter(file('id: a\nstatus:\n  state: in-force\nlist:\n  - một\n  - hai'));
    expect(lineOf(['status', 'state'])).toBe(4);
    expect(lineOf(['status', 'by'])).toBe(3);
    expect(lineOf(['list', 1])).toBe(7);
  });

  it('finds the line of a key that is written twice', () => {
    const { data, errors } = parseFrontMatter(file('id: a\nkind: plan\nid: b'));
    expect(data).toBeNull();
    expect(errors.map(({ line }) => line)).toEqual([4]);
  });
});
