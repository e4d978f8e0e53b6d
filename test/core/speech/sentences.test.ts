import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/core/speech/sentences.ts';

const read = (text: string) => piecesOf(text).map(({ from, to }) => text.slice(from, to));

describe('a text is read sentence by sentence', () => {
  it.each([
    ['Chi bộ họp. Đảng viên dự.', ['Chi bộ họp.', 'Đảng viên dự.']],
    ['1. Mục đích. Yêu cầu chung.', ['1. Mục đích.', 'Yêu cầu chung.']],
    ['Họp ngày 30.4.1975. Xong.', ['Họp ngày 30.4.1975.', 'Xong.']],
    ['Nhớ câu “học đi đôi với hành.” Làm theo.', ['Nhớ câu “học đi đôi với hành.”', 'Làm theo.']],
    ['Chỉ một câu', ['Chỉ một câu']],
    ['   ', []],
  ])('«%s»', (text, pieces) => {
    expect(read(text)).toEqual(pieces);
  });

  it('a long sentence is cut where a reader would breathe', () => {
    const part = 'nâng cao nhận thức, trách nhiệm của cán bộ, đảng viên trong việc học tập nghị quyết';
    const [first] = read(`Các cấp ủy ${part}; tổ chức ${part}; kiểm tra ${part}.`);
    expect(first).toBe(`Các cấp ủy ${part};`);
  });

  it('no word is lost and no piece outlasts the voice', () => {
    const sign = fc.constantFrom('a', 'Đ', ' ', '.', ',', ';', '1', '\n', '”');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 700 }), (text) => {
        const pieces = read(text);
        expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(pieces.every((piece) => piece.length > 0 && piece.length <= 180)).toBe(true);
      }),
    );
  });
});
