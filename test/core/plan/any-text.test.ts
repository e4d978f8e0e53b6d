import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../../src/core/document/outline.ts';
import { draftPlan } from '../../../src/core/plan/draft.ts';
import { lintPlan } from '../../../src/core/plan/lint.ts';
import { readWhens } from '../../../src/core/plan/read-when.ts';

// Pieces of plans in any order, cut anywhere: what a bad scan gives.
const pieces = fc.array(
  fc.constantFrom(
    ...[
      'trước ngày ',
      '20/8/2022',
      '31/6',
      'tháng 8',
      '/2022',
      'quý II',
      '7h45',
      ' và ',
      ', ',
      '-',
      'đến ',
      'từ ',
      'khi có ',
    ],
    ...[
      'kế hoạch',
      'Ban Tuyên giáo ',
      'báo cáo kết quả ',
      'hội nghị ',
      '12-KH/TU',
      ', ngày 19/3/2021',
      ' của ',
      '; ',
      '. ',
      ': ',
    ],
    ...[
      '\n\n## I. TỔ CHỨC THỰC HIỆN\n\n',
      '\n\n### 1. Hội nghị\n\n',
      '\n\n- ',
      '\n\n1\\. ',
      '(',
      ')',
      '⟦đã che: họ tên⟧',
      '[^1]',
      '\u00A0',
    ],
  ),
  { maxLength: 60 },
);

test('no text breaks the reading, and what is quoted stands in it', () => {
  fc.assert(
    fc.property(
      pieces,
      fc.option(fc.integer({ min: 2020, max: 2026 }), { nil: undefined }),
      (parts, year) => {
        const { body } = parseBody(parts.join(''), 1);
        for (const { text } of body.blocks) {
          let end = 0;
          for (const found of readWhens(text, { year })) {
            expect(text.slice(found.start, found.end)).toBe(found.printed);
            expect(found.start).toBeGreaterThanOrEqual(end);
            end = found.end;
          }
        }
        const anchors = new Set([...body.blocks, ...body.footnotes].map(({ anchor }) => anchor));
        const items = Object.values(draftPlan(body, { year })).flat();
        for (const { clause, confidence } of items) {
          expect(anchors).toContain(clause);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        for (const { clause, message } of lintPlan({ data: {}, body })) {
          expect(anchors).toContain(clause);
          expect(message).not.toContain('undefined');
        }
      },
    ),
    { numRuns: 300 },
  );
});
