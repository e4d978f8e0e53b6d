import type { StudyCounts } from '../core/study/counts.ts';
import type { TransferProblem } from '../core/study/transfer.ts';

/** What there is of each kind, in words: «12 câu hỏi (30 lần trả lời)»; kinds of which there is nothing are left out. */
function countedParts({ questions, answers, places, marks, exams }: StudyCounts): string[] {
  const number = (count: number) => count.toLocaleString('vi-VN');
  return [
    questions > 0 && `${number(questions)} câu hỏi, với ${number(answers)} lần trả lời`,
    places > 0 && `${number(places)} chỗ đang đọc`,
    marks > 0 && `${number(marks)} chỗ đánh dấu hoặc ghi chú`,
    exams > 0 && `${number(exams)} lần thi thử`,
  ].filter((part) => part !== false);
}

const problems: Record<TransferProblem, string> = {
  empty: 'Chưa có mã hoặc tệp nào để đọc.',
  'not-ours': 'Đây không phải mã hay tệp việc học của trang này.',
  cut: 'Mã hoặc tệp bị cắt mất phần cuối. Xin chép lại cho đủ, hoặc dùng tệp.',
  changed: 'Mã hoặc tệp đã bị sai hay thiếu một vài chữ. Xin chép lại nguyên văn, hoặc dùng tệp.',
  newer: 'Mã hoặc tệp này do bản mới hơn của trang làm ra. Xin tải lại trang rồi thử lại.',
  'too-large': 'Tệp quá lớn, không phải tệp việc học.',
};

/** Sentences of the page «Việc học của tôi» and of the notice that the device does not keep something. */
export const study = {
  title: 'Việc học của tôi',
  lead: 'Câu đã trả lời, chỗ đang đọc, đánh dấu, ghi chú và kết quả thi thử trên máy này: xem lại, mang sang máy khác, hoặc xóa.',
  privacy: 'Việc học chỉ nằm trong trình duyệt của máy này, không gửi đi đâu.',
  why: 'Trang giữ lại để biết câu nào đến hạn ôn và chỗ nào đang đọc dở. Không cần tài khoản. Xóa dữ liệu của trình duyệt thì việc học cũng mất, nên thỉnh thoảng nên tải tệp về giữ.',
  withoutScript:
    'Trình duyệt đang tắt JavaScript nên trang không giữ việc học nào. Văn bản, câu hỏi và đáp án vẫn đọc được như thường.',
  close: 'Đóng',
  openPage: 'Mở «Việc học của tôi»',
  reload: 'Tải lại trang',
  keeping: {
    kept: '',
    refused: 'Trình duyệt không cho lưu, nên việc học chỉ giữ đến khi đóng trang.',
    full: 'Bộ nhớ dành cho trang đã đầy, nên việc vừa làm chỉ giữ đến khi đóng trang. Xin tải tệp việc học về máy.',
    newer: 'Trang này đã có bản mới ở một cửa sổ khác. Xin tải lại trang để việc học được lưu tiếp.',
  },

  held: 'Đang giữ trên máy này',
  heldOf: (name: string) => `Đang giữ của ${name}`,
  counted: (counts: StudyCounts) => countedParts(counts),
  nothingHeld: 'Chưa có gì. Việc học được giữ từ câu trả lời hoặc chỗ đọc đầu tiên.',

  damaged: 'Phần không đọc được',
  damagedText:
    'Một phần dữ liệu trên máy đã hỏng. Phần còn đọc được vẫn dùng như thường; bản hỏng được giữ riêng, có thể tải về.',
  saveDamaged: 'Tải bản hỏng về máy',
  dropDamaged: 'Bỏ bản hỏng',
  droppedDamaged: 'Đã bỏ bản hỏng.',

  learners: 'Người học trên máy này',
  oneLearner: 'Nếu nhiều người dùng chung máy, có thể giữ riêng việc học của từng người.',
  learnerNumber: (number: number) => `Người học ${number}`,
  studying: 'đang học',
  switchTo: (name: string) => `Chuyển sang ${name}`,
  switched: (name: string) => `Từ bây giờ việc học được ghi cho ${name}.`,
  rename: 'Đổi tên',
  renameOf: (name: string) => `Đổi tên ${name}`,
  newName: 'Tên mới',
  saveName: 'Lưu tên',
  renamed: 'Đã đổi tên.',
  cancel: 'Thôi',
  addLabel: 'Tên người học thêm',
  add: 'Thêm người học',
  added: (name: string) => `Đã thêm ${name}. Từ bây giờ việc học được ghi cho ${name}.`,
  nameMissing: 'Xin gõ tên người học.',
  tooManyLearners: (most: number) => `Mỗi máy giữ được nhiều nhất ${most} người học.`,
  remove: 'Xóa',
  removeOf: (name: string) => `Xóa ${name}`,
  removeAsk: (name: string) =>
    `Xóa toàn bộ việc học của ${name} trên máy này? Đã xóa thì không lấy lại được.`,
  removed: (name: string) => `Đã xóa ${name} và toàn bộ việc học của người này.`,

  send: 'Mang sang máy khác',
  sendLead:
    'Tệp chứa toàn bộ việc học. Mã và mã QR chứa cùng nội dung, tiện gửi qua tin nhắn hoặc quét trực tiếp.',
  saveFile: 'Tải tệp về máy',
  fileSaved: (name: string) => `Đã làm tệp ${name}, nằm trong thư mục tải về.`,
  fileName: (name: string, date: string) => ['viec-hoc', name, date].filter(Boolean).join('-'),
  showCode: 'Lấy mã để gửi',
  showQr: 'Hiện mã QR',
  nothingToSend: 'Chưa có việc học nào để mang đi.',
  codeLabel: (at: number, total: number) => (total > 1 ? `Mã, phần ${at}/${total}` : 'Mã việc học'),
  codeHint: (total: number) =>
    total > 1
      ? `Mã dài nên chia thành ${total} phần, mỗi phần gửi một tin. Ở máy kia, dán các phần vào ô «Dán mã», theo thứ tự nào cũng được.`
      : 'Gửi mã này trong một tin nhắn. Ở máy kia, dán vào ô «Dán mã».',
  copy: 'Chép',
  copyPart: (at: number) => `Chép phần ${at}`,
  copied: 'Đã chép.',
  copyFailed: 'Trình duyệt không cho chép. Xin chạm vào ô mã, chọn tất cả rồi chép.',
  codeTooLong: 'Việc học quá nhiều, không gửi bằng mã được. Xin dùng tệp.',
  qrTooLong: 'Việc học quá nhiều để hiện thành mã QR. Xin dùng tệp hoặc mã gửi tin nhắn.',
  qrLabel: (at: number, total: number) =>
    total > 1 ? `Mã QR ${at}/${total} chứa việc học` : 'Mã QR chứa việc học',
  qrHint: 'Dùng máy ảnh của máy kia quét mã này rồi mở liên kết.',
  qrHintMany: (at: number, total: number) =>
    `Mã ${at}/${total}. Dùng máy ảnh của máy kia lần lượt quét đủ ${total} mã, mỗi lần mở liên kết.`,
  next: 'Mã tiếp theo',
  previous: 'Mã trước',

  receive: 'Nhận từ máy khác',
  fileLabel: 'Chọn tệp việc học',
  pasteLabel: 'Dán mã',
  pasteHint: 'Dán cả tin nhắn cũng được; chữ hoa, chữ thường hay xuống dòng không ảnh hưởng.',
  read: 'Đọc mã',
  problems,
  partsHeld: (have: number, total: number, missing: readonly number[]) =>
    `Đã có ${have}/${total} phần, còn thiếu phần ${missing.join(', ')}. Xin dán hoặc quét tiếp.`,
  dropParts: 'Bỏ các phần đã nhận',
  droppedParts: 'Đã bỏ các phần đã nhận.',
  preview: 'Xem trước khi nhận',
  madeBy: (name: string, date: string) =>
    name ? `Việc học của ${name}, lấy ra ngày ${date}.` : `Việc học lấy ra ngày ${date}.`,
  wouldAdd: (counts: StudyCounts) => countedParts(counts),
  wouldAddLead: 'Sẽ có thêm hoặc mới hơn:',
  nothingNew: 'Không có gì mới so với máy này.',
  lost: (count: number) => `${count.toLocaleString('vi-VN')} mục không đọc được sẽ được bỏ qua.`,
  accept: 'Thêm vào việc học trên máy này',
  acceptFor: (name: string) => `Thêm vào việc học của ${name}`,
  acceptApart: 'Giữ riêng cho một người học khác',
  decline: 'Không nhận',
  declined: 'Không nhận. Việc học trên máy này giữ nguyên.',
  accepted: 'Đã nhận việc học. Những gì có sẵn trên máy này vẫn còn.',

  erase: 'Xóa tất cả',
  eraseLead:
    'Xóa mọi việc học mà trang này giữ trên máy, của mọi người học. Văn bản và câu hỏi không bị xóa.',
  eraseButton: 'Xóa tất cả việc học trên máy này',
  eraseAsk: 'Xóa tất cả việc học trên máy này? Đã xóa thì không lấy lại được.',
  saveFirst: 'Tải tệp trước khi xóa',
  yesErase: 'Xóa',
  eraseSure: 'Chạm lần nữa để xóa hẳn',
  keep: 'Giữ lại',
  erased: 'Đã xóa tất cả việc học trên máy này.',
  eraseRefused: 'Trình duyệt không cho xóa. Xin xóa dữ liệu của trang trong phần cài đặt của trình duyệt.',
} as const;
