import { all, either, inPart, ofDocument } from '../search-rules.ts';
import { type EvaluatedQuery, of } from './query.ts';

const reportOfFifth = /21\/8\/2022/;
const endOfEighth = all(/20\/12\/2023/, /đảng bộ cơ sở/i);
const replaced = all(/37-QĐ\/TW/, /207-QĐ\/TW/);

/** Questions and half sentences, as one asks a colleague. */
export const questionQueries: readonly EvaluatedQuery[] = [
  ...of('A', [
    ['nghị quyết nào nói về đất đai', /đất đai/i],
    ['khi nào phải báo cáo kết quả học tập trung ương 5', reportOfFifth],
    ['vắng mặt thì học bù thế nào', /học bù/i],
    ['quy định 37 còn hiệu lực không', replaced],
    ['hạn học xong nghị quyết trung ương 8 ở cơ sở', endOfEighth],
    ['ma-két hội nghị màu gì', /ma-két[\s\S]*nền đỏ|nền đỏ[\s\S]*ma-két/i],
    ['đến năm 2030 có bao nhiêu hợp tác xã', /45\.000/],
    ['mục tiêu đến năm 2045 là gì', all(/mục tiêu/i, /2045/)],
    ['đại hội XIII họp ở đâu', /Thủ đô Hà Nội/i],
    ['bao nhiêu đại biểu dự đại hội XIII', /1\.587/],
    ['đảng viên 40 năm tuổi đảng học lớp nào', /40 năm tuổi Đảng/i],
    ['văn phòng đảng ủy khối phải làm gì', /văn phòng đảng ủy khối/i],
    ['ai trình bày nghị quyết 43', all(/43-NQ\/TW/, /Võ Văn Thưởng/)],
    ['trước ngày 20/8 nghĩa là đến ngày nào', /chậm nhất (?:là )?hết ngày 19\/8\/2022|muộn nhất 19\/8\/2022/],
    ['UBKTTW là cơ quan nào', /ủy ban kiểm tra trung ương/i],
    ['KTTT viết tắt của từ gì', inPart('thuat-ngu', /KTTT/)],
    ['bao nhiêu điểm cầu hội nghị trung ương 8', /16\.242/],
    ['có được phát trực tiếp nội dung hội nghị không', /phát thanh, truyền hình trực tiếp/i],
  ]),
  ...of('B', [
    [
      'ai phai hoc nghi quyet dai hoi xiii',
      ofDocument('kh-duk-dai-hoi-xiii-2021-phu-tho', /đối tượng nghiên cứu|ai phải học/i),
    ],
    [
      'chuong trinh hanh dong phai xong khi nao',
      either(
        inPart('viec-va-han', /› Chương trình hành động: /),
        all(/chương trình hành động/i, /trong (?:tháng|quý)/i),
      ),
    ],
    ['lien he duong truyen truc tuyen', all(/liên hệ/i, /đường truyền/i)],
    [
      'bao cao gui ve dau',
      either(inPart('viec-va-han', /› Báo cáo: /), all(/báo cáo/i, /gửi|báo cáo về đâu|về Ban Thường vụ/i)),
    ],
    ['chi tieu nha o xa hoi', /nhà ở xã hội/i],
    ['thu nhap binh quan dau nguoi nam 2030', all(/bình quân đầu người/i, /2030/)],
    ['cach doc so ky hieu', inPart('tai-lieu', /số ký hiệu/i)],
    ['qd la quyet dinh hay quy dinh', /quyết định (?:hay|hoặc) quy định/i],
    ['ai la bao cao vien', /báo cáo viên/i],
    ['hoi truong o dau', /địa điểm[\s\S]*hội trường/i],
    ['tai lieu danh cho can bo chu chot', /cán bộ chủ chốt và báo cáo viên/i],
    ['nghi quyet 42 co bao nhieu nhom nhiem vu', all(/42-NQ\/TW/, /nhóm nhiệm vụ/i)],
    ['so lieu nao phai tach rieng', /tách riêng/i],
  ]),
];
