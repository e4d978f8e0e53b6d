import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/importer/conservation.ts';
import { importText } from '../support/import-text.ts';

const values = {
  ...{ id: 'x', issuer: 'x', kind: 'plan', symbol: null, issuedOn: '2024-01-05', subject: 'học tập' },
};
const run = (text: string) => importText(text, 'x.txt', { values, fields: {}, bodies: [] });

const word = fc.constantFrom(
  ...'Nghị quyết đảng viên kế hoạch Ban Thường vụ xây dựng 18-NQ/TW (khóa XIII) “mật” ½ 5-6/12/2022'.split(
    ' ',
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
const opening = fc.constantFrom(
  '',
  '',
  '- ',
  '+ ',
  '* ',
  '– ',
  '1. ',
  '4.1- ',
  'a) ',
  'II. ',
  'Điều 3. ',
  '## ',
  '### ',
);
const ending = fc.constantFrom('.', ';', ':', '', '');
const style = fc.constantFrom(
  (text: string) => text,
  (text: string) => `**${text}**`,
  (text: string) => `*${text}*`,
);
const line = fc
  .tuple(opening, words, ending, style)
  .map(([start, text, end, mark]) => mark(text + end) && start + mark(text + end));

test('words in are words out, in order, for generated documents', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 30 }),
      fc.constantFrom('\n', '\n\n'),
      (lines, gap) => {
        const text = lines.join(gap);
        const { body, issues } = run(text);
        expect(issues).toEqual([]);
        expect(body?.blocks.flatMap((block) => wordsOf(block.text))).toEqual(wordsOf(text));
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

const debris = fc.constantFrom(
  ...[
    '*',
    '**',
    '****',
    '_',
    '`',
    '<b>',
    '{x}',
    '[^1]',
    '[bookmark: a]',
    '¹',
    '²',
    '⟦',
    '- ',
    '# ',
    '1. ',
    'I. ',
    'a) ',
  ],
  ...[
    'import ',
    '-----',
    '| a |',
    'a@gmail.com',
    '0912 345 678',
    '(qua đồng chí Bùi Lan Anh)',
    '\u00a0',
    '\u00ad',
    '\t',
  ],
  ...[
    'Nghị quyết',
    'báo cáo',
    'viên',
    'Ban',
    'Thường vụ',
    'Nơi nhận:',
    'T/M BAN THƯỜNG VỤ',
    'KẾ HOẠCH',
    'BÍ THƯ',
  ],
  ...[
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Hà Nội, ngày 5 tháng 1 năm 2022',
    'Thươ\u0300ng',
    'km²',
    '&amp;',
    '½',
    '.',
    ':',
    '\n',
    '\n\n',
  ],
);

test('no text is odd enough to lose a word or to be refused', () => {
  fc.assert(
    fc.property(fc.array(debris, { minLength: 1, maxLength: 60 }), (parts) => {
      const text = `Đầu ${parts.join('')}`;
      expect(run(text).issues).toEqual([]);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
