import type { HeadVariant } from './head-variants.ts';

const subject = 'tổ chức học tập Nghị quyết';
const plan = {
  ...{ kind: 'plan', issuedOn: '2026-03-12', place: 'Sơn Hà', issuer: 'TỈNH ỦY SƠN HÀ', subject },
};
const day = 'Sơn Hà, ngày 12 tháng 3 năm 2026';
const title = `KẾ HOẠCH\n${subject}\n-----`;
const numbered = (line: string, value?: string, proposal?: string): HeadVariant => ({
  name: `the number «${line}»`,
  head: `TỈNH ỦY SƠN HÀ\n${line}\n${day}\n${title}`,
  ...plan,
  symbol: value,
  'symbol?': proposal,
});
const dated = (line: string, value?: string, proposal?: string): HeadVariant => ({
  name: `the date «${line}»`,
  head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${line}\n${title}`,
  ...{ ...plan, symbol: '12-KH/TU', issuedOn: value, 'issuedOn?': proposal },
});
const slipped = (read: string, meant: string) => numbered(`Số ${read}`, read, meant);

/** Numbers and dates that scanners and typists spoil, and lines that other offices stamp on a head. */
export const headSlips: HeadVariant[] = [
  ...[
    '* Số 12-KH/TU',
    '*** Số: 12-KH/TU',
    'Số ký hiệu: 12-KH/TU',
    'Số, ký hiệu: 12-KH/TU',
    'Số hiệu 12-KH/TU',
  ].map((line) => numbered(line, '12-KH/TU')),
  ...['Số: ...12...-KH/TU', 'Số …12-KH/TU', 'Số: .....12...../KH-TU'].map((line) =>
    numbered(line, line.includes('/KH-') ? '12/KH-TU' : '12-KH/TU'),
  ),
  numbered('Số: .......-KH/TU'),
  slipped('1O-KH/TU', '10-KH/TU'),
  slipped('2l-KH/TU', '21-KH/TU'),
  slipped('2I-KH/TU', '21-KH/TU'),
  slipped('1S-KH/TU', '15-KH/TU'),
  slipped('12B-KH/TU', '128-KH/TU'),
  numbered('Số 12a-KH/TU', '12a-KH/TU'),
  slipped('12-KHTU', '12-KH/TU'),
  slipped('03-KH/UBKTDU', '03-KH/UBKTĐU'),
  slipped('12/KH-HDND', '12/KH-HĐND'),
  slipped('12/KH-TTHDND', '12/KH-TTHĐND'),
  slipped('12/KHUBND', '12/KH-UBND'),
  slipped('12/KH UBND', '12/KH-UBND'),
  slipped('12lKH-UBND', '12/KH-UBND'),
  slipped('25/2O26/KH-UBND', '25/2026/KH-UBND'),
  dated('Sơn Hà, ngày 1 2 tháng 0 3 năm 2 02 6', '2026-03-12'),
  dated('Sơn Hà, ngày lZ tháng 3 năm Z0Z6', undefined, '2026-03-12'),
  dated('Sơn Hà, ngày ?2 tháng 3 năm 20?6'),
  {
    name: 'a stamp of the office that received it',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\nCÔNG VĂN ĐẾN\nSố: 1234\nNgày: 15/9/2026\nChuyển: Văn phòng\n${title}`,
    ...{ ...plan, symbol: '12-KH/TU' },
  },
  {
    name: 'such a stamp before everything',
    head: `ĐẾN\nSố: 1234\nNgày: 15/9/2026\nTỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\n${title}`,
    ...{ ...plan, symbol: '12-KH/TU' },
  },
  {
    name: 'what a machine writes of its signature',
    head: `Người ký: Văn phòng Tỉnh ủy\nThời gian ký: 13.03.2026 08:15:02 +07:00\nTỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\nSAO Y BẢN CHÍNH\n${title}`,
    ...{ ...plan, symbol: '12-KH/TU' },
  },
  {
    name: 'a stamp under the subject of a letter',
    head: `ĐẢNG ỦY XÃ AN BÌNH\nSố 45-CV/ĐU\nV/v cử cán bộ dự lớp học\nCÔNG VĂN ĐẾN\nSố: 88\nSơn Hà, ngày ?2 tháng 3 năm 20?6\nKính gửi: Các chi bộ`,
    ...{ symbol: '45-CV/ĐU', kind: 'officialLetter', place: 'Sơn Hà', issuer: 'ĐẢNG ỦY XÃ AN BÌNH' },
    subject: 'cử cán bộ dự lớp học',
  },
  {
    name: 'a code that lost a stroke which the name has',
    head: `ĐẠI HỌC SƠN HÀ\nSố: 1890/KH-DHSH\n${day}\n${title}`,
    ...{ ...plan, symbol: '1890/KH-DHSH', 'symbol?': '1890/KH-ĐHSH', issuer: 'ĐẠI HỌC SƠN HÀ' },
  },
  {
    name: 'a letter of the State without its hyphen',
    head: `UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\nSố: 1042/SNVCCVC\n${day}\nV/v cử cán bộ dự lớp học\n\nKính gửi: Các phòng`,
    ...{ symbol: '1042/SNVCCVC', 'symbol?': '1042/SNV-CCVC', kind: 'officialLetter', issuedOn: '2026-03-12' },
    ...{ place: 'Sơn Hà', issuer: 'SỞ NỘI VỤ', parent: 'UBND TỈNH SƠN HÀ', subject: 'cử cán bộ dự lớp học' },
  },
  {
    name: 'the name of the council under the subject',
    head: `HỘI ĐỒNG NHÂN DÂN\nXÃ PHÚ LÂM\nSố: 12/NQ-HĐND\n${day}\nNGHỊ QUYẾT\nVề dự toán chi năm 2027\nHỘI ĐỒNG NHÂN DÂN XÃ PHÚ LÂM\nKHÓA III, KỲ HỌP THỨ NĂM`,
    ...{ symbol: '12/NQ-HĐND', kind: 'resolution', issuedOn: '2026-03-12', place: 'Sơn Hà' },
    ...{ issuer: 'HỘI ĐỒNG NHÂN DÂN XÃ PHÚ LÂM', subject: 'Về dự toán chi năm 2027' },
  },
];
