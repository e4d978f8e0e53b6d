import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createCitationIndex } from '../../../src/core/citation/resolve.ts';
import { parseBody } from '../../../src/core/document/outline.ts';
import { isPlan, type PlanDocument } from '../../../src/core/library/library.ts';
import {
  findingIssue,
  type LintedPlan,
  type LintLibrary,
  lintPlan,
  planRules,
} from '../../../src/core/plan/lint.ts';
import { readLibrary } from '../../../src/site/content-files.ts';
import { type PlanRuleCode, planRuleWords } from '../../../src/strings/plan-lint.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let held: LintLibrary;
const plans = new Map<string, PlanDocument>();

beforeAll(async () => {
  const { library } = await readLibrary(root);
  held = { library, index: createCitationIndex(library) };
  for (const doc of library.documents) if (isPlan(doc)) plans.set(doc.id, doc);
});

/** Clause, rule and printed words of each finding, one line each. */
function findings(plan: LintedPlan, library?: LintLibrary): string[] {
  return lintPlan(plan, library).map(
    ({ clause, rule, printed }) => `${clause} | ${rule} | ${printed.slice(0, 40)}`,
  );
}

// Every finding was read against the text; a change here must be read again.
describe.each<[string, string[]]>([
  [
    '60-kh-duk-2022-thai-nguyen',
    [
      'muc-iii-1-d1 | duty-without-date | báo cáo cụ thể về Ban Thường vụ Đảng uỷ ',
      'muc-iii-1-y3 | conference-incomplete | ngày 21 và 22/7/2022',
      'muc-iii-2-y3 | weekend | trước ngày 20/8/2022',
      'muc-iii-3-d2 | weekend | trước ngày 20/8/2022',
      'muc-vi-4-d1 | duty-without-date | Xây dựng kế hoạch',
      'muc-vi-4-d1 | live-broadcast | phát thanh, truyền hình trực tiếp',
      'muc-vi-5 | duty-without-date | Xây dựng kế hoạch',
      'muc-vi-6 | report-right-after-study | trước ngày 21/8/2022',
      'muc-vi-6 | weekend | trước ngày 21/8/2022',
    ],
  ],
  [
    'kh-duk-dai-hoi-xiii-2021-phu-tho',
    [
      'dau-van-ban | head-incomplete | KẾ HOẠCH',
      'muc-ii-4-1-1 | weekend | ngày 27 và 28/3/2021',
      'muc-ii-5-y4 | material-without-audience | Tài liệu Những điểm mới trong văn kiện Đ',
      'muc-iii-2 | duty-without-date | xây dựng kế hoạch thực hiện chương trình',
      'muc-vi-1-y2 | programme-without-date | Tham mưu xây dựng dự thảo Chương trình h',
      'muc-vi-1-y5 | duty-without-date | báo cáo Ban Tuyên giáo Tỉnh uỷ và Ban Th',
      'muc-vi-3-y1 | duty-without-date | xây dựng kế hoạch tổ chức nghiên cứu',
      'muc-vi-4-y2 | private-contact | họ tên',
      'muc-vi-4-d1 | report-before-study-ends | trước ngày 30/6/2021',
      'muc-vi-4-d1 | private-contact | thư điện tử',
    ],
  ],
  [
    'kh-tu-tw6-2022',
    [
      'dau-van-ban | head-incomplete | KẾ HOẠCH',
      'mo-dau-d1 | shared-date | Kế hoạch số 212-KH/BTGTW và Hướng dẫn số',
      'muc-ii-1-y1 | number-of-another-document | Nghị quyết số 27-NQ/TU',
      'muc-ii-2 | audience-without-material | 2. Tài liệu học tập',
      'muc-ii-3-1-d1 | conference-incomplete | Ngày 5-6/12/2022',
      'muc-ii-3-2-y5 | weekend | trước ngày 31/12/2022',
      'muc-iv-1 | programme-without-date | tham mưu Tỉnh ủy xây dựng Chương trình h',
      'muc-iv-1 | number-of-another-document | Nghị quyết số 27-NQ/TU',
      'muc-iv-2 | programme-without-date | tham mưu Tỉnh ủy xây dựng chương trình h',
      'muc-iv-3 | programme-without-date | tham mưu Tỉnh ủy xây dựng Chương trình h',
      'muc-iv-4 | programme-without-date | xây dựng kế hoạch tổ chức thực hiện phù ',
      'muc-iv-5 | duty-without-date | xây dựng kế hoạch tổ chức thực hiện của ',
      'muc-v-3 | duty-without-date | tổng hợp báo cáo kết quả tổ chức học tập',
    ],
  ],
  [
    '130-kh-tu-2023-thanh-uy',
    [
      'dau-van-ban | head-incomplete | KẾ HOẠCH',
      'muc-ii-1-1-y1 | study-document-without-number | Nghị quyết Hội nghị Trung ương 8 khóa XI',
      'muc-ii-1-1-y1 | secrecy-mention | độ “mật”',
      'muc-ii-1-1-y2 | study-document-without-number | Nghị quyết Hội nghị Trung ương 8 khóa XI',
      'muc-ii-1-1-y3 | study-document-without-number | Nghị quyết Hội nghị Trung ương 8 khóa XI',
      'muc-ii-1-1-y4 | study-document-without-number | Nghị quyết Hội nghị Trung ương 8 khóa XI',
      'muc-iii-3 | numbering-gap | 3. Đảng bộ cơ sở',
      'muc-iv-1 | programme-without-date | xây dựng Chương trình',
      'muc-iv-2 | duty-without-date | xây dựng kế hoạch thực hiện chương trình',
      'muc-vi-1 | duty-without-date | xây dựng kế hoạch nghiên cứu',
      'muc-vi-1-d1 | report-right-after-study | trước ngày 21/12/2023',
      'muc-vi-2-y2 | duty-without-date | xây dựng Kế hoạch thực hiện Nghị quyết p',
      'chu-thich-1 | secrecy-mention | độ mật',
    ],
  ],
  [
    '34-kh-duk-2022',
    [
      'dau-van-ban | head-incomplete | KẾ HOẠCH',
      'muc-ii-4-1 | event-before-basis | vào ngày 17/01/2022',
      'muc-ii-4-1 | conference-incomplete | vào ngày 17/01/2022',
      'muc-iv-1 | duty-without-date | báo cáo tình hình và kết quả học tập',
      'muc-iv-2 | report-before-study-ends | trước ngày 30/3/2022',
      'muc-iv-2 | weekend | trước ngày 30/5/2022',
    ],
  ],
])('plan %s', (id, expected) => {
  test('has these findings and no other', () => {
    expect(findings(plans.get(id) as PlanDocument, held)).toEqual(expected);
  });
});

/** A plan that is not in the library: its text, and what is known of its head. */
function draft(text: string, data: LintedPlan['data'] = {}): LintedPlan {
  return { data, body: parseBody(text, 1).body };
}

// One small plan for each rule that the five plans do not break, and the nearest text that breaks none.
describe.each<[PlanRuleCode, string, string, LintedPlan['data']?]>([
  [
    'due-before-issue',
    '## I. TỔ CHỨC THỰC HIỆN\n\n1\\. Các chi bộ báo cáo kết quả về Đảng ủy trước ngày 01/8/2025.',
    '## I. TỔ CHỨC THỰC HIỆN\n\n1\\. Các chi bộ báo cáo kết quả về Đảng ủy trước ngày 12/8/2025.',
    { symbol: '12-KH/ĐU', issuedOn: '2025-08-05' },
  ],
  [
    'event-before-basis',
    'Thực hiện Kế hoạch số 05-KH/TU, ngày 20/8/2025 của Tỉnh ủy.\n\n## I. CÁC HỘI NGHỊ\n\n1\\. Hội nghị cấp xã: ngày 12/8/2025.',
    'Thực hiện Kế hoạch số 05-KH/TU, ngày 10/8/2025 của Tỉnh ủy.\n\n## I. CÁC HỘI NGHỊ\n\n1\\. Hội nghị cấp xã: ngày 12/8/2025.',
  ],
  ['date-impossible', 'Hoàn thành trước ngày 31/6/2025.', 'Hoàn thành trước ngày 30/6/2025.'],
  ['range-reversed', 'Từ ngày 12/9/2025 đến ngày 10/9/2025.', 'Từ ngày 10/9/2025 đến ngày 12/9/2025.'],
  ['issuer-code-unknown', 'Căn cứ Kế hoạch số 05-KH/XYZ.', 'Căn cứ Kế hoạch số 05-KH/TU.'],
  [
    'issuer-code-disagrees',
    'Thực hiện Nghị quyết số 05-NQ/TU của Bộ Chính trị.',
    'Thực hiện Nghị quyết số 05-NQ/TW của Bộ Chính trị.',
  ],
  [
    'number-of-another-document',
    'Nghị quyết số 05-NQ/TW, ngày 10/5/2025 và sau đó Nghị quyết số 05-NQ/TW, ngày 12/5/2025.',
    'Nghị quyết số 05-NQ/TW, ngày 10/5/2025 và sau đó Nghị quyết số 06-NQ/TW, ngày 12/5/2025.',
  ],
  [
    'shared-date',
    'Căn cứ Kế hoạch số 05-KH/TU và Hướng dẫn số 07-HD/BTGTU, ngày 10/5/2025.',
    'Căn cứ Kế hoạch số 05-KH/TU, ngày 10/5/2025 và Hướng dẫn số 07-HD/BTGTU, cùng ngày 10/5/2025.',
  ],
  [
    'numbering-gap',
    '## I. MỤC ĐÍCH\n\n## III. TỔ CHỨC',
    '## Chương I\n\n### Điều 1. Phạm vi\n\n## Chương II\n\n### Điều 2. Đối tượng\n\na) Một.\n\nb) Hai.\n\nc) Ba.\n\nd) Bốn.\n\ne) Năm.',
  ],
  [
    'numbering-repeat',
    '## I. MỤC ĐÍCH\n\n1\\. Một.\n\n2\\. Hai.\n\n2\\. Ba.',
    '## I. MỤC ĐÍCH\n\n1\\. Một.\n\n1) Một phẩy.\n\n2) Hai phẩy.\n\n2\\. Hai.\n\n## PHỤ LỤC\n\n## I. BIỂU',
  ],
  [
    'private-contact',
    'Gửi về hộp thư nguoi.nhan@gmail.com.',
    'Gửi về hộp thư vanphong@xa.gov.vn, máy 0208 3855 123.',
  ],
  ['private-contact', 'Liên hệ số 0912 345 678.', 'Số 05, đường Đội Cấn; 1.586 đại biểu.'],
  [
    'live-broadcast',
    'Đài truyền thanh tổ chức truyền hình trực tiếp hội nghị.',
    'Hội nghị tổ chức bằng hình thức trực tiếp kết hợp truyền hình trực tuyến.',
  ],
  [
    'secrecy-mention',
    'Văn bản có độ mật cao.',
    'Bảo đảm an toàn, bảo mật thông tin trên mạng; hội nghị thân mật.',
  ],
  [
    'report-before-study-ends',
    '## I. CÁC HỘI NGHỊ\n\n1\\. Hội nghị chi bộ: trong tháng 9/2025.\n\n## II. TỔ CHỨC THỰC HIỆN\n\n1\\. Các chi bộ báo cáo kết quả về Đảng ủy trước ngày 20/9/2025.',
    '## I. CÁC HỘI NGHỊ\n\n1\\. Hội nghị chi bộ: trong tháng 9/2025.\n\n## II. TỔ CHỨC THỰC HIỆN\n\n1\\. Các chi bộ báo cáo số lượng về Đảng ủy trước ngày 20/9/2025.',
  ],
  [
    'conference-incomplete',
    '## I. CÁC HỘI NGHỊ\n\n1\\. Hội nghị cấp xã: ngày 12/8/2025.',
    '## I. CÁC HỘI NGHỊ\n\n1\\. Hội nghị cấp xã: từ 7h30 ngày 12/8/2025 tại hội trường Đảng ủy xã, đồng chí Bí thư dự, chủ trì hội nghị.',
  ],
  [
    'duty-without-date',
    '## I. TỔ CHỨC THỰC HIỆN\n\n1\\. Các chi bộ báo cáo kết quả về Đảng ủy.',
    '## I. TỔ CHỨC THỰC HIỆN\n\n1\\. Nếu có vướng mắc, các chi bộ báo cáo về Đảng ủy để được hướng dẫn.',
  ],
])('rule %s', (rule, wrong, right, data = {}) => {
  test('tells what is wrong in an import that the library does not hold', () => {
    const found = lintPlan(draft(wrong, data)).filter((finding) => finding.rule === rule);
    expect(found).toHaveLength(1);
    expect(found[0]?.line).toBeGreaterThan(0);
    expect(found[0]?.message).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('is silent where nothing is wrong', () => {
    expect(lintPlan(draft(right, data)).filter((finding) => finding.rule === rule)).toEqual([]);
  });
});

test('a number whose date belongs to another number is told with the right date and the other number', () => {
  const plan = draft('Thực hiện Nghị quyết số 28-NQ/TW, ngày 09/11/2022 của Ban Chấp hành Trung ương.');
  expect(lintPlan(plan, held).map(({ rule, message }) => [rule, message])).toEqual([
    [
      'number-of-another-document',
      'Theo dữ liệu đang có, 28-NQ/TW ban hành ngày 17/11/2022; ngày 09/11/2022 là của Nghị quyết 27-NQ/TW.',
    ],
  ]);
  // Numbers start again with each term: 27-NQ/TW of 2008 is another document, not a mistake.
  expect(lintPlan(draft('Nghị quyết số 27-NQ/TW, ngày 06/8/2008.'), held)).toEqual([]);
});

test('personal data is never repeated in a finding', () => {
  const found = lintPlan(draft('Gửi nguoi.nhan@gmail.com hoặc gọi 0912.345.678.'));
  expect(found.map(({ rule }) => rule)).toEqual(['private-contact', 'private-contact']);
  expect(JSON.stringify(found)).not.toMatch(/gmail|0912/);
});

test('without typed data the five plans give nearly the same findings', () => {
  for (const { data, body } of plans.values()) {
    const typed = new Set(
      findings({ data, body }, held).map((line) => line.split(' | ').slice(0, 2).join(' ')),
    );
    const { plan: _, ...head } = data;
    const read = findings({ data: head, body }, held).map((line) => line.split(' | ').slice(0, 2).join(' '));
    expect(read.filter((line) => !typed.has(line)).length, data.id).toBeLessThanOrEqual(2);
    expect(read.length).toBeGreaterThanOrEqual(typed.size - 4);
  }
});

test('a finding becomes a note that says what, why and what to do, and stops nothing', () => {
  const [finding] = lintPlan(draft('Hoàn thành trước ngày 31/6/2025.'));
  const issue = findingIssue(finding as never, 'content/ke-hoach/a.mdx');
  expect(issue).toMatchObject({
    code: 'plan-date-impossible',
    severity: 'warning',
    where: { file: 'content/ke-hoach/a.mdx', line: 1 },
    message: 'Ngày không có thật: «trước ngày 31/6/2025». Ngày này không có trong lịch.',
  });
  expect(issue.hint).toContain('Tra lại ngày trong bản gốc.');
});

test('every rule is explained, and has an address of its own', () => {
  expect(planRules.map(({ code }) => code).sort()).toEqual(Object.keys(planRuleWords).sort());
  expect(new Set(planRules.map(({ anchor }) => anchor)).size).toBe(planRules.length);
});
