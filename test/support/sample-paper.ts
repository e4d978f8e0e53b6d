import type { PartyPaper } from '../../src/core/paper/paper.ts';

/** A report with every kind of part, of a body that does not exist. */
export const samplePaper: PartyPaper = {
  upperBody: 'Đảng bộ tỉnh Bình Minh',
  issuer: 'Đảng ủy Khối các cơ quan',
  symbol: '12-BC/ĐUK',
  place: 'Bình Minh',
  date: '2022-08-09',
  kind: 'Báo cáo',
  subject:
    'kết quả học tập, quán triệt Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII',
  addressees: ['Ban Thường vụ Tỉnh ủy'],
  blocks: [
    {
      type: 'paragraph',
      text: 'Thực hiện Kế hoạch số 60-KH/ĐUK, ngày 18/7/2022, Đảng ủy Khối báo cáo như sau:',
    },
    { type: 'heading', level: 1, text: 'Kết quả học tập' },
    { type: 'heading', level: 2, text: 'Công tác lãnh đạo, chỉ đạo' },
    { type: 'paragraph', text: 'Các chi bộ đã học tập nghiêm túc.' },
    { type: 'heading', level: 3, text: 'Hội nghị trực tiếp' },
    { type: 'list', items: ['Chi bộ Một học ngày 10/8/2022.', 'Chi bộ Hai học ngày 11/8/2022.'] },
    { type: 'heading', level: 2, text: 'Số người học' },
    {
      type: 'table',
      caption: 'Số người học theo chi bộ',
      columns: [
        { title: 'Đơn vị', width: 3 },
        { title: 'Triệu tập', align: 'end' },
        { title: 'Tỷ lệ (%)', align: 'end' },
      ],
      rows: [
        ['Chi bộ Một', '20', '97,5'],
        ['Chi bộ Hai', '18', ''],
        ['Cộng', '38', '98,7'],
      ],
      hasTotal: true,
    },
    { type: 'heading', level: 1, text: 'Đề nghị' },
    { type: 'paragraph', text: 'Đề nghị cấp thêm tài liệu học tập.', style: 'italic' },
  ],
  signature: { authority: 'T/M', body: 'Ban Thường vụ', position: 'Phó Bí thư', signer: 'Trần Văn Mẫu' },
  recipients: ['Ban Thường vụ Tỉnh ủy', 'Các chi bộ trực thuộc', 'Lưu Văn phòng Đảng ủy'],
};
