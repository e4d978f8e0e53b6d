import { expect, it } from 'vitest';
import { guideText, readGuideSource } from '../../../src/core/guide/source.ts';

const source =
  '## 1. Mục tiêu\n\nTrên **90%** số xã<Nguon vanBan="19-nq-tw-2022" ma="xa huyen" />, xem <VanBan id="34-kh-duk-2022" muc="muc-iv" />.';

it('reads each fact that one mark names, with its line', () => {
  expect(readGuideSource(source, 10).uses).toEqual([
    { line: 12, document: '19-nq-tw-2022', fact: 'xa' },
    { line: 12, document: '19-nq-tw-2022', fact: 'huyen' },
    { line: 12, document: '34-kh-duk-2022', clause: 'muc-iv' },
  ]);
});

it('gives the words as a reader sees them, without marks and numbers of headings', () => {
  expect(readGuideSource(source, 10).prose).toEqual([
    { line: 10, text: 'Mục tiêu' },
    { line: 12, text: 'Trên 90% số xã, xem .' },
  ]);
  expect(guideText(source)).toBe('Mục tiêu\n\nTrên 90% số xã, xem .');
});
