import { expect, test } from 'vitest';
import { outlineOf } from '../support/import-source.ts';

const centred = { align: 'center', bold: true } as const;

test('a Party plan keeps its levels, and a sentence after a number is no heading', () => {
  expect(
    outlineOf([
      'Thực hiện Nghị quyết, Ban Thường vụ xây dựng kế hoạch như sau:',
      'I- MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích: nâng cao nhận thức của cán bộ, đảng viên',
      '2- Yêu cầu',
      '- Nghiêm túc.',
      'II- NỘI DUNG',
      '1. Hình thức',
      '1.1. Trực tuyến',
      '1.1.1. Điểm cầu chính tại hội trường.',
      'a) Thành phần',
      '+ Bí thư chi bộ.',
      'I/ PHỤ TRÁCH',
      '1/ Đồng chí bí thư',
    ]),
  ).toEqual([
    'paragraph mo-dau-d1 Thực hiện Nghị quyết, Ban Thường vụ xây dựng kế hoạch như sau:',
    '# muc-i I- MỤC ĐÍCH, YÊU CẦU',
    'paragraph muc-i-1 1. Mục đích: nâng cao nhận thức của cán bộ, đảng viên',
    '## muc-i-2 2- Yêu cầu',
    'item muc-i-2-y1 Nghiêm túc.',
    '# muc-ii II- NỘI DUNG',
    '## muc-ii-1 1. Hình thức',
    '### muc-ii-1-1 1.1. Trực tuyến',
    'paragraph muc-ii-1-1-1 1.1.1. Điểm cầu chính tại hội trường.',
    '##### muc-ii-1-1-1-a a) Thành phần',
    'item muc-ii-1-1-1-a-y1 Bí thư chi bộ.',
    '# muc-i-lan-2 I/ PHỤ TRÁCH',
    '## muc-i-lan-2-1 1/ Đồng chí bí thư',
  ]);
});

test('a State decree joins titles to their divisions, and clauses of an article stay text', () => {
  expect(
    outlineOf([
      ...['NGHỊ ĐỊNH', 'về thư viện xã', '-----'],
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi điều chỉnh',
      '1. Nghị định này quy định về việc sau:',
      'a) Thư viện cấp xã',
      'Mục 2',
      'Kinh phí',
      'Tiểu mục 1. Nguồn',
      'Điều 2a. Quy định này có hiệu lực từ ngày ký.',
      'Phần thứ hai',
      { text: 'TỔ CHỨC', style: centred },
      { text: 'THỰC HIỆN', style: centred },
    ]),
  ).toEqual([
    '# chuong-i Chương I QUY ĐỊNH CHUNG',
    '## dieu-1 Điều 1. Phạm vi điều chỉnh',
    'paragraph dieu-1-k1 1. Nghị định này quy định về việc sau:',
    'paragraph dieu-1-k1-a a) Thư viện cấp xã',
    '## chuong-i-muc-2 Mục 2 Kinh phí',
    '### chuong-i-muc-2-tm1 Tiểu mục 1. Nguồn',
    'paragraph dieu-2a Điều 2a. Quy định này có hiệu lực từ ngày ký.',
    '# phan-2 Phần thứ hai TỔ CHỨC THỰC HIỆN',
  ]);
});

test('without numbers only a heading style or capitals in the middle make a heading', () => {
  expect(
    outlineOf([
      { text: 'Ghi chú chung', style: { heading: 2 } },
      { text: 'TỔ CHỨC THỰC HIỆN', style: centred },
      'HỌC TẬP NGHỊ QUYẾT',
      { text: 'Một dòng đậm', style: { bold: true } },
    ]),
  ).toEqual([
    '## mo-dau-d1 Ghi chú chung',
    '# mo-dau-d2 TỔ CHỨC THỰC HIỆN',
    'paragraph mo-dau-d3 HỌC TẬP NGHỊ QUYẾT',
    'paragraph mo-dau-d4 Một dòng đậm',
  ]);
});

test('a text all in capitals is no row of headings', () => {
  const lines = ['1. CÁC CẤP ỦY QUAN TÂM.', '2. CÁC CHI BỘ HỌC TẬP.', '3. BÁO CHÍ TUYÊN TRUYỀN.', 'HẾT.'];
  expect(outlineOf(lines).filter((line) => line.startsWith('#'))).toEqual([]);
});

const end = ['Nơi nhận:', '- Các chi bộ,', '- Lưu.', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Lê Thị Bình'];

test('what follows the signature are annexes with their own anchors', () => {
  expect(
    outlineOf([
      'I. NỘI DUNG',
      ...end,
      'PHỤ LỤC I',
      'DANH MỤC TÀI LIỆU',
      '(Kèm theo Kế hoạch số 07-KH/ĐU)',
      'I. Văn kiện',
      '1. Nghị quyết.',
      'Phụ lục số 02: Lịch học',
      'Học một ngày.',
      'DANH SÁCH',
      'cán bộ tham dự',
      '(Kèm theo Kế hoạch số 07-KH/ĐU)',
    ]),
  ).toEqual([
    '# muc-i I. NỘI DUNG',
    '# phu-luc-i PHỤ LỤC I DANH MỤC TÀI LIỆU',
    'paragraph phu-luc-i-d1 (Kèm theo Kế hoạch số 07-KH/ĐU)',
    '## phu-luc-i-muc-i I. Văn kiện',
    'paragraph phu-luc-i-muc-i-1 1. Nghị quyết.',
    '# phu-luc-2 Phụ lục số 02: Lịch học',
    'paragraph phu-luc-2-d1 Học một ngày.',
    '# phu-luc DANH SÁCH',
    'paragraph phu-luc-d1 cán bộ tham dự',
    'paragraph phu-luc-d2 (Kèm theo Kế hoạch số 07-KH/ĐU)',
  ]);
});

test('a sentence about an annex opens none', () => {
  const lines = ['I. NỘI DUNG', 'Phụ lục I kèm theo kế hoạch này.', 'Phụ lục này gồm hai bảng.'];
  expect(outlineOf([...lines, ...end]).filter((line) => line.includes('phu-luc'))).toEqual([]);
});
