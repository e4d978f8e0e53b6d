import { describe, expect, it } from 'vitest';
import { entryAnchor } from '../../../../src/core/glossary/anchor.ts';
import { glossarySchema } from '../../../../src/core/glossary/schema.ts';
import { askGlossary } from '../../../../src/core/quiz/ask/glossary.ts';

const entry = (term: string, meaning: string, note?: string, kind = 'abbreviation') => ({
  ...{ term, meaning, kind },
  ...(note ? { note } : {}),
});
const group = (...entries: object[]) =>
  glossarySchema.parse({ id: 'viet-tat-thu', title: 'Chữ viết tắt thử', entries });
const kinds = group(
  entry('PB', 'phiếu báo'),
  entry('PC', 'phiếu chuyển'),
  entry('PG', 'phiếu gửi'),
  entry('ĐA', 'đề án'),
  entry('DA', 'dự án'),
  entry('CL', 'chiến lược', 'Theo hiểu biết chung, cần xác nhận.'),
);
const draftOf = (key: string, data = kinds) => askGlossary(data).find((draft) => draft.key === key);

describe('questions on the glossary', () => {
  it('offer only full forms that begin alike, so that the letters do not answer', () => {
    expect(draftOf('entry--pb')).toMatchObject({ type: 'single-choice', right: 'phiếu báo' });
    expect(draftOf('entry--pb')).toHaveProperty(
      'wrong',
      expect.arrayContaining(['phiếu chuyển', 'phiếu gửi']),
    );
    expect(JSON.stringify(draftOf('entry--pb'))).not.toContain('dự án');
  });

  it('become a card where nothing is like it', () => {
    expect(draftOf('entry--dda')).toMatchObject({ type: 'flash-card', right: 'Đề án.' });
  });

  it('put together abbreviations that begin with one letter', () => {
    const pairs = draftOf('letter--p');
    expect(pairs).toMatchObject({ type: 'matching' });
    expect(pairs).toHaveProperty('pairs.length', 3);
  });

  it('leave out what the glossary itself is not sure of', () => {
    expect(draftOf('entry--cl')).toBeUndefined();
  });

  it('never offer as wrong what the note names as another meaning', () => {
    const notes = group(
      entry('BCT', 'Bộ Chính trị', 'Còn là Bộ Công Thương.'),
      entry('BCTh', 'Bộ Công Thương'),
      entry('BCA', 'Bộ Công an'),
      entry('BCH', 'Bộ Chỉ huy'),
    );
    expect(draftOf('entry--bct', notes)).not.toHaveProperty(
      'wrong',
      expect.arrayContaining(['Bộ Công Thương']),
    );
  });

  it('ask for the term where several name the same sort of thing', () => {
    const terms = group(
      entry('báo cáo viên', 'người truyền đạt nghị quyết', undefined, 'term'),
      entry('tuyên truyền viên', 'người tuyên truyền miệng', undefined, 'term'),
      entry('cộng tác viên', 'người giúp nắm ý kiến', undefined, 'term'),
      entry('điểm cầu', 'nơi nối đường truyền', undefined, 'term'),
    );
    expect(draftOf('entry--bao-cao-vien', terms)).toMatchObject({
      type: 'single-choice',
      right: 'báo cáo viên',
    });
    expect(draftOf('entry--diem-cau', terms)).toMatchObject({ type: 'flash-card' });
  });

  it('are proved at the entry on the page of abbreviations', () => {
    expect(draftOf('entry--pb')?.source).toEqual({
      doc: 'viet-tat-thu',
      anchor: 'viet-tat-thu-pb',
      quote: 'phiếu báo',
      href: '/viet-tat/#viet-tat-thu-pb',
    });
  });

  it('keep their ids and pairs when entries change places', () => {
    const turned = { ...kinds, entries: [...kinds.entries].reverse() };
    const sorted = (data: typeof kinds) =>
      askGlossary(data)
        .map((draft) => JSON.stringify(draft))
        .map((text) => [...text].sort().join(''))
        .sort();
    expect(sorted(turned)).toEqual(sorted(kinds));
  });
});

describe('anchors of entries', () => {
  it('tell «đề án» from «dự án» and «TƯ» from «TU»', () => {
    const anchors = [
      entry('ĐA', 'đề án'),
      entry('DA', 'dự án'),
      entry('TƯ', 'Trung ương'),
      entry('TU', 'tỉnh ủy'),
    ];
    const ids = group(...anchors).entries.map((one) => entryAnchor('x', one));
    expect(ids).toEqual(['x-dda', 'x-da', 'x-tuw', 'x-tu']);
  });
});
