import { describe, expect, it } from 'vitest';
import { guideSayings } from '../../../src/core/talk/guide-sayings.ts';

const nameOf = (component: string, given: ReadonlyMap<string, string>) =>
  component === 'VanBan' ? 'Nghị quyết 01-NQ/MAU' : `giá trị ${given.get('ma')}`;

describe('sentences of a guide', () => {
  it('belong to the mark behind them, one mark after another in a paragraph', () => {
    const source = [
      '## Bối cảnh',
      'Văn bản ra đời sau mười năm<Nguon vanBan="a" ma="mot" />. Việc chuẩn bị kéo dài<Nguon vanBan="a" ma="hai ba" />.',
      '- **Giá.** Không còn khung<Nguon vanBan="b" ma="bon" />.',
    ].join('\n');
    expect(Object.fromEntries(guideSayings(source, nameOf))).toEqual({
      'a#mot': 'Văn bản ra đời sau mười năm.',
      'a#hai': 'Việc chuẩn bị kéo dài.',
      'a#ba': 'Việc chuẩn bị kéo dài.',
      'b#bon': 'Giá. Không còn khung.',
    });
  });

  it('name documents and values that components stand for', () => {
    const source =
      'Đã có <VanBan id="a" />, đạt <DuLieu vanBan="a" ma="muc" /><Nguon vanBan="a" ma="x" />, rồi thôi.';
    expect(guideSayings(source, nameOf).get('a#x')).toBe('Đã có Nghị quyết 01-NQ/MAU, đạt giá trị muc.');
  });

  it('are not taken from tables, from headings or from a mark without words', () => {
    const source =
      '| Năm | Việc<Nguon vanBan="a" ma="x" /> |\n## Mục<Nguon vanBan="a" ma="y" />\n<Nguon vanBan="a" ma="z" />';
    expect([...guideSayings(source, nameOf)]).toEqual([]);
  });
});
