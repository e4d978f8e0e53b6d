import { describe, expect, test } from 'vitest';
import { judgeVietnamese } from '../../../src/core/text/plausibility.ts';
import { isSyllable } from '../../../src/core/text/syllable.ts';

const words = (text: string) => text.split(' ');

describe('the shape of a syllable', () => {
  test('covers the spellings of official texts, old and new, in any case', () => {
    const real =
      'Nghị quyết Hội nghị Trung ương khóa khoá ủy uỷ quý gì giếng giữ người nghiêng khuỷu chuyển yếu ĐẢNG ' +
      'Đắk Lắk kỹ lý yêu khuya quốc quỳnh xoong ngoằn hoạch nghiệp thuế trưởng hươu ước ý úp ếch';
    expect(words(real).filter((word) => !isSyllable(word))).toEqual([]);
    expect(words(real).filter((word) => !isSyllable(word.normalize('NFD')))).toEqual([]);
  });

  test('leaves out letters that do not go together', () => {
    const odd = 'Céng viÖt père café reçu hôtel ngê cê ghà cáć cac bép hoc pốre nạve dỷ où straße fjörd';
    expect(words(odd).filter(isSyllable)).toEqual(['bép']);
  });
});

test('counts what is Vietnamese and what is not, and leaves abbreviations aside', () => {
  expect(judgeVietnamese('Đảng ủy thông qua QĐ của HĐND cho shop père')).toEqual({
    ...{ good: 4, bad: 1, plainGood: 2, plainBad: 1 },
  });
});
