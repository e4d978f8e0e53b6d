import type { GuidePicture } from './import-guide.ts';

/** One tool of the guide: what it is for, its steps, and where it is. */
interface ToolTopic {
  id: string;
  title: string;
  path: string;
  steps: readonly string[];
  picture?: GuidePicture;
  /** A second picture, where the tool gives two kinds of paper. */
  second?: GuidePicture;
}

/** Sentences of the guide to the tools for speakers and organizers. */
export const toolGuide = {
  title: 'Công cụ cho báo cáo viên và người tổ chức',
  lead: 'Mỗi công cụ làm từ chính dữ liệu của văn bản, kế hoạch. Điều gõ vào chỉ nằm trên máy, không gửi đi đâu.',
  helpLead: 'Dành cho báo cáo viên và người tổ chức đợt học, có hình chụp màn hình thật:',
  contentsTitle: 'Trong trang này',
  open: 'Mở công cụ',
} as const;

/** The tools in the order of the page; pictures are taken by scripts/screenshots.ts. */
export const toolTopics: readonly ToolTopic[] = [
  {
    id: 'soan-bai',
    title: 'Soạn bài nói',
    path: '/bao-cao-vien/soan-bai/',
    steps: [
      'Chọn văn bản, người nghe và số phút; đề cương bốn phần hiện ra với số phút của từng ý và chỗ dẫn. Thêm, bỏ, đổi thứ tự từng ý, ghi chú riêng dưới ý ấy.',
      'Mục «Đem dùng» có bản in đề cương, tờ phát hai cột, tệp Word, chữ thường và một tệp trình chiếu mở được từ USB, không cần mạng.',
      'Khi trình chiếu, phím S mở màn hình của người nói: đồng hồ, giờ còn lại của từng phần, lời ghi chú và trang sau.',
    ],
    picture: {
      file: 'trinh-chieu.webp',
      width: 1280,
      height: 720,
      alt: 'Một trang trình chiếu trên màn hình rộng: tên phần ở trên, một ý chữ lớn kèm nguồn ở dưới, thanh nút tới lui ở chân.',
      caption: 'Trang trình chiếu: mỗi trang một ý, có chỗ dẫn.',
    },
    second: {
      file: 'to-phat.webp',
      width: 760,
      height: 900,
      alt: 'Tờ phát khổ A4 hai cột: bên trái là từng trang trình chiếu thu gọn, bên phải là lời nói và chỗ để ghi.',
      caption: 'Tờ phát hai cột: trang trình chiếu và chỗ ghi.',
    },
  },
  {
    id: 'ban-tin-loa',
    title: 'Bản tin loa truyền thanh',
    path: '/bao-cao-vien/ban-tin-loa/',
    steps: [
      'Chọn vài câu hỏi – đáp; bản tin hiện ra bằng chữ để đọc: số, ngày, chữ viết tắt đều được viết thành lời, kèm số phút ước tính.',
      'Sửa lời chào, lời kết theo địa phương rồi in chữ lớn hoặc tải tệp Word.',
    ],
  },
  {
    id: 'lich',
    title: 'Lịch, việc và lớp học',
    path: '/to-chuc/lich/',
    steps: [
      'Mọi hội nghị, hạn, việc của các kế hoạch theo ngày, theo cơ quan, theo văn bản. «Trước ngày» luôn kèm ngày cuối cùng còn trong hạn.',
      'Mỗi đợt và mỗi cơ quan có tệp lịch .ics để thêm vào lịch của điện thoại. «Lập lịch mới theo mẫu» dời cả lịch cũ sang ngày của đợt mới.',
    ],
  },
  {
    id: 'bao-cao',
    title: 'Phiếu báo cáo kết quả',
    path: '/to-chuc/bao-cao/',
    steps: [
      'Gõ số đảng viên, số triệu tập, số dự học của từng lớp; máy tính tỷ lệ, nói rõ tính trên số nào, còn thiếu bao nhiêu để đủ 100% và chỗ nào số không khớp.',
      'Tải báo cáo Word theo thể thức, bảng Excel có công thức, CSV, hoặc chép tin nhắn.',
      'Cấp trên thả nhiều tệp của các đơn vị vào để cộng thành một báo cáo; tệp nào sai được nêu tên và lý do.',
    ],
    picture: {
      file: 'phieu-bao-cao.webp',
      width: 760,
      height: 620,
      alt: 'Phiếu báo cáo kết quả đã điền số của một lớp: tổng số đảng viên, số được triệu tập, số dự học, kèm tỷ lệ và số còn thiếu.',
      caption: 'Số gõ tới đâu, tỷ lệ và chỗ chưa khớp hiện tới đó.',
    },
  },
  {
    id: 'ma-ket',
    title: 'Ma-két hội nghị',
    path: '/to-chuc/ma-ket/',
    steps: [
      'Các dòng chữ lấy nguyên văn từ kế hoạch, xuống dòng đúng chỗ; điền nơi, ngày và khổ in theo mi-li-mét.',
      'Tải PDF chữ đã chuyển thành nét để nhà in không cần phông, hoặc ảnh PNG, SVG.',
    ],
    picture: {
      file: 'ma-ket.webp',
      width: 724,
      height: 290,
      alt: 'Ma-két nền đỏ, chữ vàng, năm dòng theo mẫu trong kế hoạch của Đảng ủy Khối các cơ quan tỉnh Phú Thọ.',
      caption: 'Ma-két theo mẫu của kế hoạch học tập Đại hội XIII.',
    },
  },
  {
    id: 'khong-can-mang',
    title: 'Đọc khi không có mạng',
    path: '/tai-ve/',
    steps: [
      'Mỗi đợt học có một tệp duy nhất để chép vào điện thoại hay USB: văn bản, tài liệu, hỏi – đáp, câu hỏi và ô tìm, mở ra là dùng.',
      'Trên trang của đợt học, «Giữ đợt này» giữ các trang của đợt trong trình duyệt để mở khi mất mạng.',
    ],
  },
];
