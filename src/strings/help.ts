/** A question of the help page and its answer, one paragraph an item. */
export interface HelpTopic {
  id: string;
  question: string;
  answer: readonly string[];
}

export const help = {
  title: 'Trợ giúp',
  lead: 'Cách tìm, đọc, trích dẫn và ôn tập trên trang này.',
} as const;

export const helpTopics: readonly HelpTopic[] = [
  {
    id: 'tim',
    question: 'Tìm văn bản',
    answer: [
      'Gõ số hiệu (18-NQ/TW, nq18, 18) hoặc từ khóa vào ô tìm ở đầu trang, có dấu hay không dấu đều được. Trên máy tính, phím / hoặc Ctrl+K đưa con trỏ vào ô tìm.',
      'Một số hiệu có thể thuộc về nhiều văn bản, vì số được đánh lại từ đầu mỗi nhiệm kỳ. Khi đó trang liệt kê đủ các văn bản cùng số để chọn theo ngày và trích yếu.',
    ],
  },
  {
    id: 'doc',
    question: 'Đọc văn bản',
    answer: [
      'Văn bản được trình bày như bản giấy. Chữ nhạt là phần bản nguồn không có, do trang bổ sung. Chữ gạch chấm đỏ là chỗ viết sai trong bản nguồn; lời đính chính ghi ở ngay bên cạnh hoặc bên dưới.',
      'Ghi chú «Soi kế hoạch» có vạch đứt bên trái là lời nhắc của máy về ngày, hạn, số hiệu nên xem lại; mỗi lời nhắc dẫn tới trang giải thích quy tắc.',
      'Nút «Mục lục» mở danh sách các mục. Nút «Cỡ chữ, nền» ở đầu trang đổi cỡ chữ và nền sáng, tối. Lựa chọn được nhớ trên máy.',
    ],
  },
  {
    id: 'xem-tai-cho',
    question: 'Xem văn bản được dẫn',
    answer: [
      'Chạm vào một số hiệu trong văn bản để xem số, ngày, trích yếu và tình trạng ngay tại chỗ. Phím Esc hoặc chạm ra ngoài để đóng.',
    ],
  },
  {
    id: 'trich-dan',
    question: 'Chép trích dẫn',
    answer: [
      'Chạm dấu § cuối mỗi mục để chép trích dẫn theo thể thức: mục, tên loại, số, ngày, cơ quan, trích yếu và địa chỉ. Cuối trang có câu trích dẫn cả văn bản để chép bằng tay.',
    ],
  },
  {
    id: 'in',
    question: 'In văn bản',
    answer: [
      'Dùng lệnh In của trình duyệt. Bản in khổ A4, theo thể thức văn bản Đảng; số trong ngoặc vuông chỉ đến danh sách văn bản được dẫn ở cuối.',
    ],
  },
  {
    id: 'on-tap',
    question: 'Ôn tập',
    answer: [
      'Mục «Ôn tập» có câu hỏi cho từng đợt học, văn bản, tập hỏi – đáp và bảng thuật ngữ: chọn đáp án, đúng hay sai, điền chỗ trống, ghép cặp, xếp thứ tự, trả lời ngắn và thẻ ôn. Mỗi câu trả lời có giải thích, lời trích và dẫn về đúng mục.',
      '«Ôn hôm nay» hỏi lại câu đúng lúc sắp quên; «Ôn 5 câu» dành cho lúc ít thời gian. «Thi thử 10 phút» chấm khi làm xong, tắt được phần tính giờ. «Trước giờ sinh hoạt» là phiếu 15 phút cho chi bộ, in trên một tờ A4.',
    ],
  },
  {
    id: 'danh-dau',
    question: 'Đánh dấu, ghi chú và đọc tiếp',
    answer: [
      'Chọn một đoạn chữ trong văn bản rồi chạm «Đánh dấu» hoặc «Ghi chú». Mọi ghi chú nằm ở trang «Ghi chú của tôi» cuối trang. Trang đầu nhắc những văn bản đang đọc dở.',
      'Máy có giọng đọc tiếng Việt thì trang văn bản có thêm nút «Nghe»: đọc từng câu, dừng và nghe tiếp lúc nào cũng được.',
    ],
  },
  {
    id: 'mang-di',
    question: 'Nhiều người học trên một máy, đổi sang máy khác',
    answer: [
      'Việc học chỉ nằm trong trình duyệt của máy, không gửi đi đâu. Trang «Việc học của tôi» cho thêm tên người học, đổi người, tải tệp để giữ, chuyển sang máy khác bằng tệp, mã chữ gửi qua Zalo hoặc mã QR, và xóa hết.',
    ],
  },
  {
    id: 'mat',
    question: 'Văn bản có độ mật',
    answer: [
      'Trang chỉ ghi số, ngày, trích yếu và lời lưu ý của văn bản có độ mật; không có nội dung, câu hỏi hay kết quả tìm kiếm nào về nội dung ấy (Luật Bảo vệ bí mật nhà nước, số 29/2018/QH14).',
    ],
  },
];

export const sourcesPage = {
  title: 'Nguồn, bản quyền',
  lead: 'Văn bản trên trang lấy từ đâu, được dùng theo điều kiện nào.',
  officialTitle: 'Văn bản chính thức',
  official:
    'Văn bản của cơ quan Đảng, Nhà nước không thuộc đối tượng bảo hộ quyền tác giả theo Điều 15 Luật Sở hữu trí tuệ. Trang giữ nguyên từ ngữ của bản nguồn; mọi việc làm sạch kỹ thuật được ghi dưới mục «Sửa kỹ thuật» của từng trang.',
  codeTitle: 'Mã nguồn của trang',
  code: 'Mã nguồn phát hành theo giấy phép MIT.',
  provenanceTitle: 'Nguồn của từng toàn văn',
  provenanceLead: 'Mỗi toàn văn nhập từ một tệp; mã sha256 giúp kiểm tra tệp không bị đổi.',
  openDocument: 'Mở trang của văn bản',
  factsTitle: 'Nguồn của thông tin về văn bản',
  factsLead: 'Mỗi dữ kiện trên trang văn bản kèm nguồn. Danh sách dưới đây gom theo văn bản.',
  noWarranty: 'Trang này giúp học tập, không thay cho văn bản chính thức do cơ quan có thẩm quyền phát hành.',
} as const;
