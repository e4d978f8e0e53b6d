import type { LeftOutReason } from '../core/talk/choose.ts';
import type { TalkAudience, TalkPart } from '../core/talk/material.ts';

/** Names of what a speaker's points come from. */
export const talkSources = {
  target: (measure: string, from: number | undefined, year: number) =>
    from ? `${measure}, giai đoạn ${from}–${year}` : `${measure}, năm ${year}`,
  section: (section: string) => `mục ${section}`,
  oneSource: 'thấy ở một nguồn, xin đối chiếu',
  since: 'Tình trạng hiện nay',
  prompt: 'Gợi ý liên hệ',
  guide: (title: string, document: string) => (title.includes(document) ? title : `${title} (${document})`),
  example: (plan: string) => `Ví dụ từ ${plan}`,
} as const;

export const talkPartWords: Readonly<Record<TalkPart, string>> = {
  0: 'Mở đầu: vì sao và bối cảnh',
  1: 'Nội dung cơ bản: quan điểm, mục tiêu, chỉ tiêu, nhiệm vụ',
  2: 'Điểm mới và liên hệ',
  3: 'Tổ chức thực hiện, việc của người nghe, hỏi đáp',
};

export const talkAudienceWords: Readonly<Record<TalkAudience, string>> = {
  'key-officials': 'Cán bộ chủ chốt',
  'grassroots-members': 'Đảng viên ở cơ sở',
  'mass-organizations': 'Đoàn viên, hội viên và Nhân dân',
};

/** «đoàn viên, hội viên và Nhân dân»: only the first letter is small inside a sentence. */
function audienceInSentence(audience: TalkAudience): string {
  const words = talkAudienceWords[audience];
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Sentences of the outline of a talk: its form, its list, what it is handed out as. */
export const talk = {
  title: 'Soạn bài nói',
  short: 'Đề cương theo số phút và người nghe: in, trình chiếu, tờ phát, tệp Word.',
  lead: 'Đề cương bốn phần theo người nghe và số phút, mỗi ý kèm nguồn; bớt, thêm, xếp lại, ghi ý của mình rồi in hoặc trình chiếu.',
  note: 'Ghi chú và lựa chọn chỉ lưu trên máy này. Địa chỉ trang giữ lựa chọn để gửi cho người khác, không giữ ghi chú.',
  withoutScript:
    'Dưới đây là đề cương 45 phút soạn sẵn cho đợt học mới nhất. Chọn văn bản, xếp lại, trình chiếu và lấy tệp cần trình duyệt bật JavaScript; tài liệu của từng văn bản có ở trang',
  choices: 'Chọn văn bản, người nghe, số phút',
  documents: 'Văn bản',
  audience: 'Người nghe',
  minutes: 'Số phút',
  otherMinutes: (least: number, most: number) => `Số phút khác, từ ${least} đến ${most}`,
  make: 'Lập đề cương',
  minutesOf: (minutes: number) => `${String(minutes).replace('.', ',')} phút`,
  partTitle: (part: TalkPart, minutes: number) =>
    `${part + 1}. ${talkPartWords[part]} (${talk.minutesOf(minutes)})`,
  partName: (part: TalkPart) => `Phần ${part + 1}`,
  untitled: (names: readonly string[]) => `Học tập, quán triệt ${names.join(', ')}`,
  heading: (minutes: number, audience: TalkAudience) =>
    `Đề cương bài nói ${talk.minutesOf(minutes)}, người nghe: ${audienceInSentence(audience)}`,
  talkTitle: 'Tên bài nói',
  talkTitleHint: 'Để trống thì lấy theo tên văn bản',
  discussion: 'Trao đổi, hỏi đáp',
  ownNote: 'Ghi chú của tôi',
  ownNoteOn: (heading: string) => `Ghi chú của tôi cho ý: ${heading}`,
  source: 'Nguồn',
  up: 'Lên',
  down: 'Xuống',
  drop: 'Bỏ',
  add: 'Thêm',
  upOf: (heading: string) => `Đưa lên: ${heading}`,
  downOf: (heading: string) => `Đưa xuống: ${heading}`,
  dropOf: (heading: string) => `Bỏ khỏi bài: ${heading}`,
  addOf: (heading: string) => `Thêm vào bài: ${heading}`,
  keys: 'Bàn phím, khi đang ở một ý: Alt và mũi tên lên, xuống để dời; Alt và phím Delete để bỏ.',
  moved: (place: number, count: number, part: TalkPart) =>
    `Ý này nay đứng thứ ${place} trong ${count} ý của phần ${part + 1}.`,
  atEnd: 'Ý này đã ở đầu hoặc cuối phần, không dời thêm được.',
  dropped: (heading: string) => `Đã bỏ: ${heading}. Xem lại ở mục «Ý chưa dùng».`,
  added: (heading: string) => `Đã thêm: ${heading}.`,
  full: (minutes: number) => `Bài ${minutes} phút đã đủ ý. Xin bỏ bớt một ý hoặc tăng số phút.`,
  made: (points: number, minutes: number) => `Đã lập đề cương ${points} ý, ${talk.minutesOf(minutes)}.`,
  restart: 'Chọn lại từ đầu',
  leftOut: (count: number) => `Ý chưa dùng (${count})`,
  reasons: {
    audience: 'ít dùng với người nghe này',
    time: 'chưa đủ thời gian',
    own: 'không chọn',
  } satisfies Record<LeftOutReason, string>,
  chooseDocument: 'Xin chọn ít nhất một văn bản.',
  loading: 'Đang lấy tài liệu của các văn bản đã chọn.',
  loadFailed: 'Chưa lấy được tài liệu. Xin kiểm tra mạng rồi bấm «Lập đề cương» lần nữa.',
  print: 'In đề cương',
  printHandout: 'In tờ phát hai cột',
  present: 'Trình chiếu',
  docx: 'Tải tệp Word',
  slideFile: 'Tải tệp trình chiếu',
  copyText: 'Chép lời văn',
  copyAddress: 'Chép địa chỉ bài này',
  copied: 'Đã chép.',
  copyFailed: 'Trình duyệt không cho chép. Xin chọn chữ trong khung dưới đây và chép bằng tay.',
  copyBox: 'Lời văn để chép',
  saved: (file: string) => `Đã đưa ra tệp ${file}. Nếu không thấy tệp, xin mở trang bằng trình duyệt để lưu.`,
  making: 'Đang làm tệp.',
  makeFailed: 'Chưa làm được tệp. Xin kiểm tra mạng rồi thử lại.',
  cannotPrint: 'Trình duyệt này không in được. Xin mở trang bằng trình duyệt của máy.',
  takeAway: 'Đem dùng',
  slideFileNote:
    'Tệp trình chiếu chạy từ thẻ nhớ USB, không cần mạng. Khi trình chiếu: mũi tên để chuyển, phím S mở màn hình người nói, phím N hiện ghi chú.',
  fileKind: 'de-cuong',
  slideFileKind: 'trinh-chieu',
  targets: 'Chỉ tiêu',
  handoutSlide: 'Trang chiếu',
  handoutNotes: 'Lời nói và ghi chú',
  paperKind: 'Đề cương',
  paperNotice: (minutes: number, audience: TalkAudience) =>
    `Thời gian ${talk.minutesOf(minutes)}. Người nghe: ${audienceInSentence(audience)}.`,
  paperSubject: (title: string) => `bài nói: ${title}`,
  textSource: (source: string) => `(Nguồn: ${source})`,
  textNote: (note: string) => `Ghi chú: ${note}`,
} as const;
