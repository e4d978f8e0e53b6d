import { type CampaignData, campaignSchema } from '../../src/core/campaign/schema.ts';
import { parseBody } from '../../src/core/document/outline.ts';
import { documentSchema } from '../../src/core/document/schema.ts';
import type { Library, OfficialDocument } from '../../src/core/library/library.ts';
import { type PlanData, planSchema } from '../../src/core/plan/schema.ts';
import { smallBody, smallLibrary } from './small-library.ts';

const centre = 'ban-chap-hanh-trung-uong';

type Fields = Record<string, unknown>;

/** A resolution of the Central Committee, public and sure unless the fields say otherwise. */
export function resolution(
  symbol: string,
  issuedOn: string,
  subject: string,
  fields: Fields = {},
): OfficialDocument {
  const id = `${symbol.toLowerCase().replaceAll('/', '-')}-${issuedOn.slice(0, 4)}`;
  const data = documentSchema.parse({
    id,
    kind: 'resolution',
    symbol,
    issuer: centre,
    issuedOn,
    subject,
    status: { state: 'unknown' },
    classification: 'public',
    text: 'record-only',
    confidence: 'corroborated',
    ...fields,
  });
  return { id, file: `content/van-ban/${id}.mdx`, data, body: null };
}

const planText = `Căn cứ Nghị quyết số 18-NQ/TW, ngày 16/6/2022.

## I. NỘI DUNG

### 1. Tài liệu

- Tài liệu nghiên cứu (Dùng cho cán bộ chủ chốt và báo cáo viên).

- Tài liệu học tập (Dùng cho cán bộ, đảng viên ở cơ sở).

- Tài liệu hỏi - đáp (Dùng cho đoàn viên, hội viên).

## II. HỘI NGHỊ

Hội nghị trực tuyến tại Hội trường tầng 4 trong 1,5 ngày, ngày 21/7/2022.

## III. TỔ CHỨC THỰC HIỆN

1\\. Ban Tổ chức tham mưu Chương trình hành động thực hiện Nghị quyết số 21-NQ/TW, xong trong tháng 8/2022.

2\\. Văn phòng tham mưu Chương trình hành động thực hiện Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW, xong trong tháng 8/2022. Không phát thanh, truyền hình trực tiếp hội nghị.

3\\. Chi bộ báo cáo kết quả về Ban Thường vụ (qua Ban Tuyên giáo) trước ngày 21/8/2022.`;

const inAugust = { kind: 'inMonth', month: '2022-08', printed: 'trong tháng 8/2022' };

/** What the small plan orders; tests change copies of it. */
export const planOrders = {
  materials: [
    {
      clause: 'muc-i-1-y1',
      type: 'research',
      name: 'Tài liệu nghiên cứu',
      audiences: ['speakers'],
      audienceText: 'Dùng cho cán bộ chủ chốt và báo cáo viên',
    },
    {
      clause: 'muc-i-1-y2',
      type: 'study',
      name: 'Tài liệu học tập',
      audiences: ['grassroots-members'],
      audienceText: 'Dùng cho cán bộ, đảng viên ở cơ sở',
    },
    {
      clause: 'muc-i-1-y3',
      type: 'questions-answers',
      name: 'Tài liệu hỏi - đáp',
      audiences: ['mass-organizations', 'everyone'],
      audienceText: 'Dùng cho đoàn viên, hội viên',
    },
  ],
  conferences: [
    {
      clause: 'muc-ii-d1',
      name: 'Hội nghị cán bộ chủ chốt',
      level: 'block',
      format: 'online',
      duration: '1,5 ngày',
      when: [{ kind: 'fixed', date: '2022-07-21', printed: 'ngày 21/7/2022' }],
    },
  ],
  actionProgrammes: [
    {
      clause: 'muc-iii-1',
      drafter: 'Ban Tổ chức',
      for: ['21-nq-tw-2022'],
      task: 'Xây dựng chương trình thứ nhất.',
      due: inAugust,
    },
    {
      clause: 'muc-iii-2',
      drafter: 'Văn phòng',
      for: ['18-nq-tw-2022', '19-nq-tw-2022'],
      task: 'Xây dựng chương trình thứ hai.',
      due: inAugust,
    },
  ],
  reporting: [
    {
      clause: 'muc-iii-3',
      from: 'Chi bộ',
      about: 'Kết quả học tập.',
      addressee: 'Ban Thường vụ',
      channel: 'Ban Tuyên giáo',
      due: { kind: 'before', date: '2022-08-21', printed: 'trước ngày 21/8/2022' },
    },
  ],
  duties: [{ clause: 'muc-iii-1', body: 'Đoàn Khối', task: 'Theo dõi.', due: { kind: 'unclear' } }],
  restrictions: [
    {
      clause: 'muc-iii-2',
      rule: 'no-live-broadcast',
      text: 'Không phát thanh, truyền hình trực tiếp hội nghị.',
    },
  ],
};

/** A study plan with a text in which everything it orders is said. */
export function studyPlan(fields: Fields = {}, orders: Fields = {}): OfficialDocument & { data: PlanData } {
  const data = planSchema.parse({
    id: '60-kh-duk-2022-thai-nguyen',
    kind: 'plan',
    symbol: '60-KH/ĐUK',
    issuer: 'dang-uy-khoi',
    issuedOn: '2022-07-18',
    subject: 'tổ chức học tập Nghị quyết Trung ương 5',
    campaign: 'tw5-khoa-xiii',
    status: { state: 'completed' },
    classification: 'public',
    text: 'full',
    plan: { ...planOrders, ...orders },
    ...fields,
  });
  return { id: data.id, file: `content/ke-hoach/${data.id}.mdx`, data, body: parseBody(planText, 1).body };
}

/** The classified resolution of Trung ương 8, as the library may hold it: its record only. */
export const classified = resolution(
  '44-NQ/TW',
  '2023-11-24',
  'về Chiến lược bảo vệ Tổ quốc trong tình hình mới',
  {
    campaign: 'tw8-khoa-xiii',
    classification: 'confidential',
    nicknames: ['nghị quyết bảo vệ Tổ quốc'],
  },
);

/** A target in the record of the resolution on the countryside. */
export const target = {
  id: 'chi-tieu-2030-che-phu-rung',
  label: 'chỉ tiêu 2030 – che phủ rừng',
  value: '42',
  unit: '%',
  confidence: 'verified',
  sources: ['https://nhandan.vn/bai-1'],
};

/** Public documents of two plenums and two that share a number with them. */
export const resolutions = [
  resolution('18-NQ/TW', '2017-10-25', 'về sắp xếp tổ chức bộ máy của hệ thống chính trị', { term: 'XII' }),
  resolution('18-NQ/TW', '2022-06-16', 'về quản lý và sử dụng đất có hiệu quả', {
    term: 'XIII',
    campaign: 'tw5-khoa-xiii',
  }),
  resolution('19-NQ/TW', '2022-06-16', 'về nông nghiệp, nông dân, nông thôn', {
    term: 'XIII',
    campaign: 'tw5-khoa-xiii',
    facts: [target],
  }),
  resolution('21-NQ/TW', '2022-06-16', 'về củng cố tổ chức cơ sở đảng hiện nay', {
    term: 'XIII',
    campaign: 'tw5-khoa-xiii',
  }),
  resolution('42-NQ/TW', '2023-11-24', 'về nâng cao chất lượng chính sách xã hội', {
    term: 'XIII',
    campaign: 'tw8-khoa-xiii',
  }),
  resolution('43-NQ/TW', '2023-11-24', 'về đại đoàn kết toàn dân tộc ngày nay', {
    term: 'XIII',
    campaign: 'tw8-khoa-xiii',
  }),
];

const campaigns = [
  campaign('tw5-khoa-xiii', 'Trung ương 5 khóa XIII', '2022-05-04', [
    '18-nq-tw-2022',
    '19-nq-tw-2022',
    '21-nq-tw-2022',
  ]),
  campaign(
    'tw8-khoa-xiii',
    'Trung ương 8 khóa XIII',
    '2023-10-02',
    ['44-nq-tw-2023', '42-nq-tw-2023', '43-nq-tw-2023'],
    [
      {
        id: 'van-ban-ban-hanh',
        label: 'văn bản ban hành',
        value: 'Nghị quyết 42, 43, 44, 45-NQ/TW',
        confidence: 'corroborated',
        sources: ['một', 'hai'],
      },
      {
        id: 'nguoi-trinh-bay-nq44',
        label: 'người trình bày NQ44',
        value: '3',
        confidence: 'corroborated',
        sources: ['một', 'hai'],
      },
    ],
  ),
];

function campaign(
  id: string,
  shortName: string,
  day: string,
  documents: string[],
  facts: Fields[] = [],
): CampaignData {
  return campaignSchema.parse({
    id,
    name: `Học tập Nghị quyết ${shortName}`,
    shortName,
    aliases: [shortName],
    term: 'XIII',
    eventFrom: day,
    eventTo: day,
    sources: ['thử'],
    documents,
    facts,
  });
}

const bodies = [
  { ...smallBody(centre, 'Ban Chấp hành Trung ương Đảng', 'TW'), confidence: 'corroborated' as const },
  { ...smallBody('bo-chinh-tri', 'Bộ Chính trị', 'TW'), confidence: 'corroborated' as const },
  { ...smallBody('ban-bi-thu', 'Ban Bí thư', 'TW'), confidence: 'corroborated' as const },
  smallBody('dang-uy-khoi', 'Đảng ủy Khối các cơ quan tỉnh Thái Nguyên', 'ĐUK'),
];

/** A library in which every kind of question can be asked; other documents may be added or put in place. */
export function quizLibrary(...others: OfficialDocument[]): Library {
  const replaced = new Set(others.map(({ id }) => id));
  const own = [...resolutions, classified, studyPlan()].filter(({ id }) => !replaced.has(id));
  const documents = [...own, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
  return smallLibrary(documents, bodies, campaigns);
}
