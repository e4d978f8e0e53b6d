import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/core/document/outline.ts';
import { type DraftLine, importLines } from '../support/import-source.ts';

const piece = fc.constantFrom(
  ...[
    '*',
    '**',
    '****',
    '_',
    '`',
    '```',
    '<b>',
    '</script>',
    '<!--',
    '{x}',
    '{',
    '}',
    '\\',
    '~~',
    '===',
    '>',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '[^12]',
    '[bookmark: a]',
    '¹',
    '²',
    '⟦',
    '⟦đã che: a|b⟧',
    '⟧',
    '¶',
    '|',
    '\\|',
    '| --- |',
  ],
  ...[
    '![a](b.png)',
    '[a](javascript:x)',
    '[a]: x',
    '&amp;',
    '&#124;',
    '---',
    '***',
    '-----',
    '../../x',
    ': ',
  ],
  ...['- ', '# ', '## ', '1. ', 'I. ', 'a) ', 'Điều 1. ', 'Chương I', 'Mục 1', 'import ', 'export default '],
  ...['PHỤ LỤC I', 'Phụ lục', '(Kèm theo Kế hoạch số 1)', 'QUY CHẾ', 'KẾ HOẠCH', 'Nơi nhận:', 'BÍ THƯ'],
  ...['T/M BAN THƯỜNG VỤ', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Hà Nội, ngày 5 tháng 1 năm 2022', 'Số 1-KH/TU'],
  ...[
    'a@gmail.com',
    '0912 345 678',
    '(qua đồng chí Bùi Lan Anh)',
    'Nghị quyết',
    'báo cáo',
    'viên',
    'km²',
    '½',
  ],
  ...['\u00a0', '\u00ad', '\t', '\0', '\u0001', '\u202e', '\u200b', '\u2028', '\u0085', '\n', '\uFFFE', '😀'],
  ...[
    '\uE000',
    '\uE0001\uE001',
    '\uE00012\uE001',
    '\uE000x\uE001',
    '\uE000sao\uE001',
    '\uE001',
    '\ud800',
    '\udc00',
    'e\u200b\u0301',
    '\u0301',
  ],
  ...['.', ':', ' ', ';', '–'],
);
const line: fc.Arbitrary<DraftLine> = fc.record(
  {
    text: fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
    style: fc.record(
      { bold: fc.boolean(), italic: fc.boolean(), heading: fc.integer({ min: 1, max: 9 }) },
      { requiredKeys: [] },
    ),
    cell: fc.record({ table: fc.nat(2), row: fc.nat(3), column: fc.nat(3) }),
    note: fc.constantFrom('1', '2', '12', 'x', 'X', 'sao', 'toString', '__proto__'),
  },
  { requiredKeys: ['text'] },
);
const alt = fc.array(piece, { maxLength: 3 }).map((parts) => parts.join(''));

/** The site's own MDX compiler, which Astro brings along. */
const compilerName = 'satteri';
const { mdxToJs } = (await import(compilerName)) as { mdxToJs: (text: string) => unknown };

test('no lines, cells, notes or styles are odd enough to lose a word, to run as code or to be refused', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), alt, (lines, words) => {
      const image = { afterLine: 3, mediaType: 'image/png' as const, bytes: new Uint8Array(9), alt: words };
      const { issues, mdx, fidelity } = importLines(lines, { images: [image] });
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(fidelity).not.toBeNull();
      const text = mdx?.slice(mdx.indexOf('\n---\n') + 5) ?? '';
      const found = parseBody(text, 1).issues;
      expect(found.filter(({ code }) => code !== 'picture-without-words')).toEqual([]);
      expect(() => mdxToJs(text)).not.toThrow();
    }),
    { numRuns: 1000 },
  );
}, 60_000);

describe('what looks like code is text, letter by letter', () => {
  test.each([
    '<script>alert(1)</script>',
    '{process.exit()}',
    "import x from 'x'",
    'export default 1',
    '[bấm](javascript:alert(1))',
    '![ảnh](hinh-1.png)',
    '| a | b |',
    '***',
    '[^1]: chú',
    '⟦đã che: gì đó 1⟧',
    '&lt;b&gt; &#124;',
    '`mã` ~~gạch~~ _nghiêng_',
  ])('%s', (text) => {
    const { body } = importLines([{ text: 'Một.' }, { text: `${text} hết` }]);
    expect(body?.blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: `${text} hết` });
  });

  test('characters that nobody can see are made visible or left out, and recorded', () => {
    const { body, data } = importLines([{ text: 'a\0b \u202Ec\u2028d \ud800' }]);
    expect(body?.blocks[0]?.text).toBe('a\uFFFDb c d \uFFFD');
    expect(data?.repairs.map(({ rule, before }) => `${rule} ${before}`)).toEqual([
      'line-end [U+202E]c[U+2028]d',
      'unprintable a[U+0000]b',
      'unprintable [U+D800]',
      'invisible [U+202E]c',
    ]);
  });
});

test.each([
  ['one long word', 'đ'.repeat(600_000)],
  ['stars', '*'.repeat(300_000)],
  ['glued bold', 'a****'.repeat(60_000)],
  ['open brackets', '[bookmark:'.repeat(30_000)],
  ['spaces', `a${' '.repeat(300_000)}b`],
  ['a number without end', '1.'.repeat(150_000)],
  ['dots before a sign', `${'a.'.repeat(150_000)}@`],
])('a line of %s comes to an end', (_, text) => {
  expect(importLines([{ text: 'Một.' }, { text }]).fidelity).not.toBeNull();
});
