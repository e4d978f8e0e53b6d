import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseBody } from '../../src/core/document/outline.ts';
import { draftPlan } from '../../src/core/plan/draft.ts';
import { planShape } from '../../src/core/plan/schema.ts';
import { planDraftYaml } from '../../src/importer/plan-draft.ts';

const schema = z.strictObject({ plan: z.strictObject(planShape) });
const draftOf = (text: string) => planDraftYaml(draftPlan(parseBody(text, 1).body, { year: 2025 }));

const text = `## I. NỘI DUNG, TÀI LIỆU

### 1. Tài liệu

- Tài liệu học tập (Dùng cho cán bộ, đảng viên ở cơ sở).

## II. TỔ CHỨC HỘI NGHỊ

1\\. Hội nghị cấp xã: Thời gian 01 ngày, từ 7h30, ngày 12/9/2025.

## III. TỔ CHỨC THỰC HIỆN

1\\. Văn phòng Đảng ủy xây dựng Chương trình hành động trong tháng 9/2025, trình Ban Thường vụ Đảng ủy.

2\\. Các chi bộ báo cáo kết quả về Ban Thường vụ Đảng ủy trước ngày 30/9/2025: # 'lạ' {x} & *y*.
`;

test('a draft is YAML that the schema of plans accepts, and says where each item comes from', () => {
  const yaml = draftOf(text);
  const checked = schema.safeParse(parse(yaml));
  expect(checked.error?.issues ?? []).toEqual([]);
  expect(checked.data?.plan).toMatchObject({
    materials: [{ clause: 'muc-i-1-y1', type: 'study', audiences: ['grassroots-members'] }],
    conferences: [{ clause: 'muc-ii-1', when: [{ kind: 'fixed', date: '2025-09-12', startsAt: '07:30' }] }],
    actionProgrammes: [{ clause: 'muc-iii-1', drafter: 'Văn phòng Đảng ủy', due: { month: '2025-09' } }],
    reporting: [{ clause: 'muc-iii-2', from: 'Các chi bộ', due: { kind: 'before', date: '2025-09-30' } }],
  });
  expect(yaml).toMatch(/^# Bản nháp do máy đọc/);
  expect(yaml).toContain('# mục III.2, độ tin cậy');
  expect(yaml).toContain('# nguyên văn: «Các chi bộ báo cáo kết quả');
});

test('what the text does not say stays empty, so the draft cannot be published unread', () => {
  const yaml = draftOf('## I. TỔ CHỨC THỰC HIỆN\n\nTổng hợp và gửi báo cáo kết quả trước ngày 30/9/2025.\n');
  expect(yaml).toMatch(/from: '' # điền vào/);
  expect(schema.safeParse(parse(yaml)).success).toBe(false);
});

test('an empty draft is a valid file', () => {
  expect(schema.safeParse(parse(draftOf(''))).success).toBe(true);
});
