import type { Audience } from '../core/plan/schema.ts';

/** A rule of «Soi kế hoạch» as its page explains it. */
interface RuleWords {
  name: string;
  /** Why it matters. */
  why: string;
  /** What an editor may do. */
  advice: string;
}

/** Names and explanations of the rules, by their permanent codes. */
export const planRuleWords = {
  'event-before-basis': {
    name: 'Việc có trước căn cứ',
    why: 'Hội nghị hoặc hạn diễn ra trước ngày văn bản mà kế hoạch căn cứ hay phải học được ban hành, nên có một ngày ghi nhầm.',
    advice: 'Đối chiếu ngày hội nghị với ngày của văn bản được dẫn.',
  },
  'due-before-issue': {
    name: 'Hạn trước ngày ban hành',
    why: 'Không ai làm kịp việc có hạn trước ngày kế hoạch ban hành.',
    advice: 'Xem lại hạn, hoặc ngày ở đầu kế hoạch.',
  },
  'report-before-study-ends': {
    name: 'Báo cáo trước khi học xong',
    why: 'Hạn báo cáo kết quả đến trong lúc còn được học, nên báo cáo không thể đủ.',
    advice: 'Lùi hạn báo cáo, hoặc đưa hạn học xong lên trước.',
  },
  'report-right-after-study': {
    name: 'Báo cáo sát hạn học xong',
    why: 'Cơ sở chỉ có một ngày để tổng hợp kết quả sau buổi học cuối.',
    advice: 'Báo trước cho cơ sở chuẩn bị số liệu, hoặc lùi hạn báo cáo vài ngày.',
  },
  'issuer-code-unknown': {
    name: 'Mã cơ quan lạ',
    why: 'Chữ sau dấu gạch chéo của số ký hiệu không phải mã của cơ quan nào đã biết.',
    advice: 'Kiểm lại số ký hiệu; nếu mã đúng thì thêm cơ quan ấy vào danh sách.',
  },
  'issuer-code-disagrees': {
    name: 'Mã không khớp tên cơ quan',
    why: 'Mã cơ quan trong số ký hiệu và tên cơ quan ghi ngay sau đó thuộc hai cấp khác nhau.',
    advice: 'Đối chiếu với bản gốc của văn bản được dẫn.',
  },
  'number-of-another-document': {
    name: 'Số, ngày của văn bản khác',
    why: 'Số và ngày đi liền nhau nhưng không phải của cùng một văn bản, người tra cứu sẽ tìm nhầm.',
    advice: 'Tra lại số, ngày, cơ quan của văn bản được dẫn rồi ghi đính chính.',
  },
  'shared-date': {
    name: 'Hai văn bản chung một ngày',
    why: 'Hai văn bản khác loại đứng trước một ngày; câu không nói ngày ấy của cả hai hay chỉ của văn bản sau.',
    advice: 'Ghi ngày riêng sau mỗi số ký hiệu, hoặc viết «cùng ngày».',
  },
  'numbering-gap': {
    name: 'Đánh số nhảy cóc',
    why: 'Một số bị bỏ qua: có thể thiếu một mục, hoặc dẫn chiếu theo số sẽ sai.',
    advice: 'So với bản gốc xem có thiếu mục không; số của bản gốc thì giữ nguyên.',
  },
  'numbering-repeat': {
    name: 'Đánh số lặp',
    why: 'Hai mục cùng số, dẫn chiếu theo số không biết là mục nào.',
    advice: 'So với bản gốc; số của bản gốc thì giữ nguyên và ghi chú.',
  },
  'duty-without-date': {
    name: 'Việc không ghi hạn',
    why: 'Việc có sản phẩm phải nộp mà mục ấy không ghi thời gian nào, nên khó đôn đốc.',
    advice: 'Hỏi cơ quan ban hành, hoặc đặt hạn trong kế hoạch của cấp mình.',
  },
  'programme-without-date': {
    name: 'Chương trình hành động không ghi hạn',
    why: 'Chương trình hành động là căn cứ cho cấp dưới; không có hạn thì cấp dưới không biết khi nào có.',
    advice: 'Hỏi cơ quan ban hành, hoặc đặt hạn trong kế hoạch của cấp mình.',
  },
  'material-without-audience': {
    name: 'Tài liệu không ghi đối tượng',
    why: 'Các tài liệu khác trong danh mục có ghi dùng cho ai, tài liệu này thì không.',
    advice: 'Ghi đối tượng dùng để cấp phát đúng người.',
  },
  'audience-without-material': {
    name: 'Đối tượng không có tài liệu',
    why: 'Kế hoạch gọi một đối tượng đi học nhưng danh mục không có tài liệu dành cho đối tượng ấy.',
    advice: 'Bổ sung tài liệu, hoặc ghi rõ đối tượng ấy dùng tài liệu nào.',
  },
  'study-document-without-number': {
    name: 'Văn bản phải học không ghi số',
    why: 'Văn bản có số ký hiệu mà kế hoạch không ghi, người đọc khó tìm đúng văn bản.',
    advice: 'Ghi số và ngày của văn bản bên cạnh.',
  },
  'conference-incomplete': {
    name: 'Hội nghị thiếu thông tin',
    why: 'Hội nghị đã có ngày mà thiếu giờ, địa điểm hoặc người chủ trì thì người được mời chưa đủ thông tin.',
    advice: 'Bổ sung trong giấy mời hoặc thông báo triệu tập.',
  },
  weekend: {
    name: 'Rơi vào ngày nghỉ',
    why: 'Ngày họp hoặc hạn rơi vào thứ Bảy, Chủ nhật, khi nơi nhận không làm việc.',
    advice: 'Nộp trước từ thứ Sáu, hoặc xác nhận có làm việc ngày nghỉ.',
  },
  'date-impossible': {
    name: 'Ngày không có thật',
    why: 'Ngày này không có trong lịch.',
    advice: 'Tra lại ngày trong bản gốc.',
  },
  'range-reversed': {
    name: 'Khoảng ngày ngược',
    why: 'Ngày kết thúc đứng trước ngày bắt đầu.',
    advice: 'Tra lại hai ngày trong bản gốc.',
  },
  'private-contact': {
    name: 'Thông tin liên hệ cá nhân',
    why: 'Hộp thư riêng, số điện thoại hoặc tên người liên hệ không nên đăng công khai.',
    advice: 'Che đi, thay bằng địa chỉ hoặc số máy của cơ quan.',
  },
  'live-broadcast': {
    name: 'Phát trực tiếp hội nghị',
    why: 'Nội dung hội nghị học tập nghị quyết không được phát thanh, truyền hình trực tiếp; phát trên mạng xã hội cũng vậy.',
    advice: 'Không gắn đường phát trực tiếp vào giấy mời, trang tin; hỏi lại nếu kế hoạch yêu cầu phát.',
  },
  'secrecy-mention': {
    name: 'Nhắc đến độ mật',
    why: 'Nội dung có độ mật không được đăng trên mạng (Luật Bảo vệ bí mật nhà nước, số 29/2018/QH14).',
    advice: 'Chỉ đăng số, ngày, trích yếu và lời lưu ý của văn bản ấy.',
  },
  'head-incomplete': {
    name: 'Đầu văn bản thiếu số hoặc ngày',
    why: 'Không có số và ngày thì không dẫn được kế hoạch này cho đúng.',
    advice: 'Tìm bản có đủ số, ngày; khi chưa có thì ghi khoảng thời gian và lý do.',
  },
} as const satisfies Record<string, RuleWords>;

export type PlanRuleCode = keyof typeof planRuleWords;

/** Audiences as they stand inside a sentence. */
export const audienceNames: Record<Audience, string> = {
  'key-officials': 'cán bộ chủ chốt',
  speakers: 'báo cáo viên',
  'grassroots-members': 'cán bộ, đảng viên ở cơ sở',
  'mass-organizations': 'đoàn viên, hội viên',
  everyone: 'Nhân dân',
};

const missingWords = {
  hour: 'giờ bắt đầu',
  place: 'địa điểm',
  chair: 'người chủ trì',
  symbol: 'số',
  date: 'ngày ban hành',
} as const;

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;

const given = (who: string | null) => (who ? ` giao «${who}»` : '');

/** Sentences of the findings. */
export const planLintMessages = {
  laterDocument: (name: string, date: string, role: 'basis' | 'study') =>
    `${name} (ngày ${date}) ${role === 'basis' ? 'mà kế hoạch căn cứ' : 'là nội dung phải học'}`,
  eventBeforeBasis: (documents: readonly string[]) => `Thời gian này sớm hơn ${listed(documents)}.`,
  dueBeforeIssue: (date: string) => `Thời gian này sớm hơn ngày ban hành kế hoạch (${date}).`,
  reportBeforeStudyEnds: (due: string, clause: string, end: string) =>
    `Hạn báo cáo muộn nhất ngày ${due}, trong khi ${clause} cho học đến ngày ${end}.`,
  reportRightAfterStudy: (due: string, clause: string, end: string) =>
    `Hạn báo cáo muộn nhất ngày ${due}, chỉ sau hạn học xong ở ${clause} (ngày ${end}) nhiều nhất một ngày.`,
  issuerCodeUnknown: (code: string) => `Chưa biết cơ quan nào mang mã «${code}».`,
  issuerCodeDisagrees: (code: string, label: string, body: string) =>
    `Mã «${code}» là của ${label}, không phải của ${body}.`,
  numberOfOther: (right: string) => `Số và ngày này là của ${right}; mã cơ quan ghi khác.`,
  dateOfOther: (symbol: string, right: string, date: string, owner: string | null) =>
    `Theo dữ liệu đang có, ${symbol} ban hành ngày ${right}${owner ? `; ngày ${date} là của ${owner}` : ''}.`,
  numberWithTwoDates: (other: string) => `Chỗ khác trong kế hoạch ghi ngày của số này là ${other}.`,
  sharedDate: (date: string) => `Không rõ ngày ${date} là của cả hai văn bản hay chỉ của văn bản sau.`,
  numberingGap: (before: string, wanted: string) => `Sau số ${before} không có số ${wanted}.`,
  numberingRepeat: (before: string) => `Số ở đây lặp lại hoặc lùi so với số ${before} đứng trước.`,
  undated: {
    duty: (who: string | null) => `Kế hoạch${given(who)} mà không nói xong vào lúc nào.`,
    actionProgramme: (who: string | null) => `Kế hoạch${given(who)} xây dựng mà không nói xong vào lúc nào.`,
    report: (who: string | null) => `Kế hoạch${given(who)} báo cáo mà không nói vào lúc nào.`,
  },
  materialWithoutAudience: 'Tài liệu này không ghi dùng cho ai, các tài liệu khác trong danh mục có ghi.',
  audienceWithoutMaterial: (who: string, clause: string) =>
    `Danh mục không có tài liệu cho ${who}, là đối tượng được nêu ở ${clause}.`,
  studiedWithoutNumber: (symbol: string) => `Kế hoạch không ghi số của văn bản này (${symbol}).`,
  conferenceIncomplete: (missing: readonly (keyof typeof missingWords)[]) =>
    `Hội nghị đã có ngày nhưng không ghi ${listed(missing.map((part) => missingWords[part]))}.`,
  impossibleDate: 'Ngày này không có trong lịch.',
  reversedRange: 'Ngày kết thúc đứng trước ngày bắt đầu.',
  mailbox: 'thư điện tử',
  telephone: 'số điện thoại',
  maskedContact: (what: string) => `Bản nguồn ghi ${what} của cá nhân ở đây; trang đã che.`,
  privateContact: (what: string) => `Ở đây có ${what} của cá nhân, cần che trước khi đăng.`,
  broadcastForbidden:
    'Kế hoạch không cho phát trực tiếp nội dung hội nghị: giấy mời, trang tin không kèm đường phát.',
  broadcastOrdered: 'Kế hoạch nói đến việc phát trực tiếp nội dung hội nghị; cần hỏi lại cơ quan ban hành.',
  secrecyMention: 'Câu này nhắc đến độ mật: nội dung của văn bản ấy không được đăng ở đây.',
  headIncomplete: (missing: readonly (keyof typeof missingWords)[]) =>
    `Đầu văn bản không ghi ${listed(missing.map((part) => missingWords[part]))}.`,
} as const;

/** Sentences of the page and of the notes beside the text. */
export const planLint = {
  name: 'Soi kế hoạch',
  lead: 'Máy đọc kế hoạch và chỉ ra chỗ nên xem lại trước khi làm theo: ngày, hạn, số ký hiệu, cách đánh số, chỗ còn thiếu. Đây là lời nhắc, không phải kết luận; nguyên văn được giữ nguyên.',
  noteLabel: 'Soi kế hoạch',
  explain: 'Giải thích từng quy tắc',
  listLead:
    'Những chỗ máy nhắc xem lại. Nguyên văn không bị sửa; nội dung đúng sai do cơ quan ban hành quyết định.',
  rulesTitle: 'Các quy tắc',
  weights: { check: 'Nên xem lại', remark: 'Để ý' },
  weightLead:
    'Chữ «Nên xem lại» là chỗ có thể nhầm hoặc phải giữ; chữ «Để ý» là điều cần biết khi thực hiện.',
  adviceLead: 'Nên làm:',
  found: 'Các chỗ đã thấy',
  none: 'Chưa thấy trong các kế hoạch đang có.',
  scope: (plans: number) => `Dưới mỗi quy tắc là các chỗ đã thấy trong ${plans} kế hoạch mới nhất đang có.`,
  reported: (count: number) =>
    `${count} lời nhắc của «Soi kế hoạch», không phải lỗi; giải thích ở trang /to-chuc/soi-ke-hoach/.`,
  commandLead:
    'Người biên tập thấy cùng những lời nhắc này khi chạy lệnh kiểm tra nội dung và khi nhập văn bản.',
  hint: (why: string, advice: string) => `${why} ${advice}`,
} as const;
