import { expect, test } from 'vitest';
import {
  excerpt,
  findPassages,
  namedPart,
  partsByNumber,
  passageOf,
} from '../../../src/islands/pack/text-index.ts';

const texts = [
  'Nâng cao hiệu lực, hiệu quả quản lý và sử dụng đất',
  'Đất đai thuộc sở hữu toàn dân',
  'Quản lý chặt chẽ, hiệu quả nguồn lực',
];
const passages = texts.map((text, place) => passageOf(place, text));
const found = (query: string) => findPassages(query, passages).map(({ place }) => place);

test.each([
  ['đất đai', [1]],
  ['DAT DAI', [1]],
  ['hieu qua quan ly', [0, 2]],
  ['hiệu quả quản lý'.normalize('NFD'), [0, 2]],
  ['so huu toan d', [1]],
  ['dat toan dan', [1]],
  ['uan ly', []],
  ['', []],
  ['…', []],
])('«%s» finds the passages that say all its words, in a row first', (query, places) => {
  expect(found(query)).toEqual(places);
});

test.each([
  ['18-NQ/TW', [0, 1]],
  ['nghi quyet 18', [0, 1]],
  ['18', [0, 1]],
  ['60-KH/ĐUK', [2]],
  ['kh 18', []],
  ['đất đai', []],
])('«%s» finds parts by number', (query, places) => {
  const names = [
    'Nghị quyết 18-NQ/TW, ngày 16/6/2022',
    'Nghị quyết 18-NQ/TW, ngày 25/10/2017',
    'Kế hoạch 60-KH/ĐUK, ngày 18/7/2022',
  ];
  const parts = names.map((name, place) => namedPart(place, name));
  expect(partsByNumber(query, parts).map(({ place }) => place)).toEqual(places);
});

test('a long passage is shown around the first word of the query, cut between words', () => {
  const long = `${'một hai ba '.repeat(60)}đất đai ${'bốn năm sáu '.repeat(60)}`.trim();
  const shown = excerpt(long, 'dat dai');
  expect(shown).toContain('đất đai');
  expect(shown).toMatch(/^… (?:một|hai|ba) .* (?:bốn|năm|sáu) …$/);
  expect(shown.length).toBeLessThan(200);
});

test('a text of one endless word is searched in linear time', () => {
  const endless = passageOf(0, 'a'.repeat(1_000_000));
  expect(findPassages(`${'a'.repeat(200)} b`, [endless])).toEqual([]);
  expect(excerpt(endless.text, 'a')).toContain('a');
});
