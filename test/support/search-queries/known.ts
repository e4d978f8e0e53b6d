import { cites } from '../search-rules.ts';
import { type EvaluatedQuery, of } from './query.ts';

const intellectuals = /đội ngũ trí thức/i;
const forbidden = /những điều đảng viên không được làm/i;
const cooperative = /kinh tế tập thể/i;
const makeUp = /học bù/i;
const socialNetworks = /mạng xã hội/i;
const opinion = /dư luận xã hội/i;
const keyOfficials = /cán bộ chủ chốt/i;
const veterans = /40 năm tuổi đảng/i;
const noBroadcast = /không (?:tổ chức )?phát thanh, truyền hình trực tiếp/i;
const exclusion = /không bao gồm ủy viên/i;
const nationalUnity = /đại đoàn kết dân tộc/i;
const reporter = /báo cáo viên/i;
const land = cites('18-NQ/TW');
const anyEighteen = /(?<![\d/])18(?:(?:,| và) \d+)*[-/](?:NQ|QĐ)/;
const plan60 = /(?<!\d)60-KH\//;
const rule37 = /37-QĐ\/TW/;

/** Queries that were used while the search was built. */
export const knownQueries: readonly EvaluatedQuery[] = [
  ...of('A', [
    ['đội ngũ trí thức', intellectuals],
    ['phát triển kinh tế tập thể', /phát triển(?: và nâng cao hiệu quả)? kinh tế tập thể/i],
    ['những điều đảng viên không được làm', forbidden],
    ['tổ chức học bù', /tổ chức học bù/i],
    ['không phát thanh truyền hình trực tiếp', noBroadcast],
    ['dư luận xã hội', opinion],
    ['chương trình hành động', /chương trình hành động/i],
    ['nhà nước pháp quyền xã hội chủ nghĩa', /nhà nước pháp quyền xã hội chủ nghĩa/i],
    ['quy hoạch tổng thể quốc gia', /quy hoạch tổng thể quốc gia/i],
    ['dám nghĩ, dám nói, dám làm', /dám nghĩ, dám nói, dám làm/i],
    ['ma-két nền đỏ chữ vàng', /nền đỏ, chữ vàng/i],
    ['cán bộ hưu trí trung, cao cấp', /cán bộ hưu trí trung, cao cấp/i],
  ]),
  ...of('B', [
    ['doi ngu tri thuc', intellectuals],
    ['nhung dieu dang vien khong duoc lam', forbidden],
    ['40 nam tuoi dang', veterans],
    ['dai doan ket dan toc', nationalUnity],
    ['kinh te tap the', cooperative],
    ['hoc bu', makeUp],
    ['du luan xa hoi', opinion],
    ['can bo chu chot', keyOfficials],
    ['duong truyen truc tuyen', /đường truyền trực tuyến/i],
    ['nghi quyet trung uong 5', /trung ương 5/i],
  ]),
  ...of('C', [
    ['những diều dảng viên không dược làm', forbidden],
    ['dội ngũ trí thức', intellectuals],
    ['đại đoàn kết đân tộc', nationalUnity],
    ['dại doàn kết dân tộc', nationalUnity],
    ['dư luận xã hội', opinion],
    ['dường truyền', /đường truyền/i],
  ]),
  ...of('D', [
    ['đội ngũ trí th', intellectuals],
    ['không phát thanh, truyền hình trực ti', noBroadcast],
    ['kinh te tap th', cooperative],
    ['những điều đảng viên không đư', forbidden],
    ['báo cáo vi', reporter],
  ]),
  ...of('E', [
    ['mangj xax hooij', socialNetworks],
    ['ddooij ngux tris thuwcs', intellectuals],
    ['ho5c bu2', makeUp],
    ['quan trịet nghi quyet', /quán triệt nghị quyết/i],
    ['đôi ngủ tri thúc', intellectuals],
  ]),
  ...of('F', [
    ['"đội ngũ trí thức"', intellectuals],
    ['"doi ngu tri thuc"', intellectuals],
    ['“học bù”', makeUp],
    ['"không bao gồm Ủy viên"', exclusion],
    ['"dang vien khong duoc lam"', /đảng viên không được làm/i],
  ]),
  ...of('G', [
    ...[
      '18-NQ/TW',
      '18-nq/tw',
      '18nqtw',
      '18 nq tw',
      '18 NQ/TW',
      '18 - NQ/TW',
      '18–NQ/TW',
      '18/NQ-TW',
      'nq18',
      'nq 18',
      'NQ18-TW',
      'nqtw 18',
      'nq 18/tw',
      'nghị quyết 18',
      'nghi quyet so 18 trung uong',
    ].map((query) => [query, land] as const),
    ['18', anyEighteen],
    ...['60-KH/ĐUK', '60-KH/DUK', '60khduk', '60 kh duk', 'kế hoạch 60', 'kh60'].map(
      (query) => [query, plan60] as const,
    ),
    ...['37-QĐ/TW', '37-QD/TW', 'quy định 37', 'qd37'].map((query) => [query, rule37] as const),
    ['27-NQ/TW', /27-NQ\/T[WU]/],
    ['212-KH/BTGTW', /212-KH\/BTGTW/],
    [
      'nghị quyết 18 chương trình hành động',
      /(?<!\d)18-NQ\/TW[\s\S]*chương trình hành động|chương trình hành động[\s\S]*(?<!\d)18-NQ\/TW/i,
    ],
  ]),
  ...of('H', [
    ['16/6/2022', /16\/0?6\/2022/],
    ['16/06/2022', /16\/0?6\/2022/],
    ['16-6-2022', /16\/0?6\/2022/],
    ['ngày 16 tháng 6 năm 2022', /16\/0?6\/2022/],
    ['21-22/7/2022', /21 và 22\/7\/2022|21\/7\/2022/],
    ['5-6/12/2022', /5-6\/12\/2022|5\/12\/2022/],
    ['trước 20/8', /20\/8\/2022/],
    ['tháng 8/2022', /8\/2022/],
    ['27 tháng 3 năm 2021', /27\/3\/2021|27(?:,| và) 28(?: tháng |\/)3/],
    ['quý II/2021', /quý II(?:\/| năm )2021/i],
  ]),
  ...of('I', [
    ['ĐỘI NGŨ TRÍ THỨC', intellectuals],
    ['HỌC BÙ', makeUp],
    ['NGHỊ QUYẾT SỐ 18-NQ/TW', land],
    ['DANG VIEN KHONG DUOC LAM', /đảng viên không được làm/i],
  ]),
  ...of('J', [
    ['đội ngũ trí thức'.normalize('NFD'), intellectuals],
    ['những điều đảng viên không được làm'.normalize('NFD'), forbidden],
    ['nghị quyết số 18-NQ/TW'.normalize('NFD'), land],
    ['học bù'.normalize('NFD'), makeUp],
  ]),
  ...of('K', [
    ['công nghiệp hoá, hiện đại hoá', /công nghiệp h(?:oá|óa), hiện đại h(?:oá|óa)/i],
    ['công nghiệp hóa, hiện đại hóa', /công nghiệp h(?:oá|óa), hiện đại h(?:oá|óa)/i],
    ['khoá XIII', /kh(?:oá|óa) XIII/i],
    ['đảng uỷ khối', /đảng (?:uỷ|ủy) khối/i],
    ['uỷ ban kiểm tra', /(?:uỷ|ủy) ban kiểm tra/i],
  ]),
  ...of('L', [
    ['999-NQ/TW', null],
    ['nghị quyết 999', null],
    ['777-KH/ĐUK', null],
  ]),
];
