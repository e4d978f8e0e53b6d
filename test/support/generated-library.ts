import fc from 'fast-check';
import { addDays } from '../../src/core/document/plain-date.ts';
import { targetFields } from '../../src/core/document/target.ts';
import type { Library, OfficialDocument } from '../../src/core/library/library.ts';
import { quizLibrary, resolution } from './quiz-library.ts';

const measures = [
  'che phủ rừng',
  'lao động qua đào tạo',
  'tuổi thọ trung bình',
  'dân số sống ở thành thị',
  'hộ dùng nước sạch',
  'giường bệnh trên một vạn dân',
  'thôn có nhà văn hóa',
  'chất thải được thu gom',
];
const units = ['%', '%/năm', 'tuổi', 'giường', 'USD', 'triệu người', undefined];
const matters = [
  'đất đai',
  'rừng và biển',
  'y tế cơ sở',
  'văn hóa làng',
  'nước sạch',
  'trường học',
  'nghề mộc',
];
const verbs = ['quản lý', 'phát triển', 'bảo vệ', 'đổi mới', 'nâng cao chất lượng'];

// «trên 90», «5,5–6», «khoảng 1.500»
const figure = fc
  .record({
    qualifier: fc.constantFrom('', '', '', 'trên ', 'khoảng ', 'dưới ', 'tối thiểu '),
    whole: fc.oneof(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 21, max: 99 }),
      fc.integer({ min: 100, max: 250_000 }),
    ),
    half: fc.boolean(),
    span: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined, freq: 4 }),
  })
  .map(({ qualifier, whole, half, span }) => {
    const print = (value: number) =>
      String(value).replace(/\B(?=(\d{3})+$)/g, '.') + (half && value < 100 ? ',5' : '');
    return qualifier + print(whole) + (span ? `–${print(whole + span)}` : '');
  });

const fact = fc.record({
  measure: fc.constantFrom(...measures),
  year: fc.constantFrom(2025, 2030, 2045),
  field: fc.constantFrom(...targetFields),
  value: figure,
  unit: fc.constantFrom(...units),
  confidence: fc.constantFrom('corroborated', 'verified', 'seed-only'),
  isTarget: fc.boolean(),
});

const document = fc.record({
  number: fc.integer({ min: 1, max: 60 }),
  day: fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2012-01-02', days)),
  subject: fc
    .tuple(fc.constantFrom(...verbs), fc.constantFrom(...matters))
    .map((words) => `về ${words.join(' ')}`),
  campaign: fc.constantFrom('tw5-khoa-xiii', undefined),
  facts: fc.array(fact, { maxLength: 12 }),
});

/** A resolution that nobody wrote; a failing test prints a list of these, not a whole library. */
type GeneratedDocument = typeof document extends fc.Arbitrary<infer Fields> ? Fields : never;

/** Up to twelve resolutions: numbers and subjects that repeat, facts with figures of every size, span and unit. */
export const anyDocuments: fc.Arbitrary<GeneratedDocument[]> = fc.array(document, {
  minLength: 1,
  maxLength: 12,
});

/** The small library of the quiz tests with generated resolutions, and others, besides. */
export function libraryWith(generated: readonly GeneratedDocument[], ...others: OfficialDocument[]): Library {
  return quizLibrary(...distinct([...generated.map(toDocument), ...others]));
}

function toDocument({ number, day, subject, campaign, facts }: GeneratedDocument): OfficialDocument {
  const own = new Map(facts.map((item) => [`${item.measure} ${item.year}`, item]));
  return resolution(`${String(number).padStart(2, '0')}-NQ/TW`, day, subject, {
    ...(campaign && { campaign }),
    facts: [...own.values()].map(({ measure, year, field, value, unit, confidence, isTarget }) => ({
      id: `chi-tieu-${year}-${measures.indexOf(measure)}`,
      label: `chỉ tiêu ${year} – ${measure}`,
      value,
      ...(unit && { unit }),
      ...(isTarget && { target: { year, field, measure } }),
      confidence,
      sources: ['https://example.vn/bai-1'],
    })),
  });
}

/** One document of each id; the classified one of the small library is never replaced by a public one. */
function distinct(documents: readonly OfficialDocument[]): OfficialDocument[] {
  const byId = new Map(documents.map((doc) => [doc.id, doc]));
  byId.delete('44-nq-tw-2023');
  return [...byId.values()];
}
