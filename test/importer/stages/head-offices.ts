import type { HeadVariant } from './head-variants.ts';

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';
const day = 'Sơn Hà, ngày 12 tháng 3 năm 2026';
const said = { place: 'Sơn Hà', issuedOn: '2026-03-12' };
const plan = { ...said, kind: 'plan', subject: 'Học tập nghị quyết' };
const title = 'KẾ HOẠCH\nHọc tập nghị quyết\n-----';

/** Heads of offices outside the committees of the Party, and heads that scanners or portals have spoiled. */
export const headOffices: HeadVariant[] = [
  {
    name: 'a union of a school',
    head: `CÔNG ĐOÀN CẤP TRÊN\nCÔNG ĐOÀN CƠ SỞ\nTRƯỜNG THCS AN BÌNH\nSố: 05/KH-CĐCS\n${nation}\n${motto}\n${day}\n${title}`,
    ...{ ...plan, symbol: '05/KH-CĐCS', issuer: 'CÔNG ĐOÀN CƠ SỞ TRƯỜNG THCS AN BÌNH' },
    parent: 'CÔNG ĐOÀN CẤP TRÊN',
  },
  {
    name: 'an association below another',
    head: `BCH HỘI NÔNG DÂN TỈNH\nHỘI NÔNG DÂN XÃ AN BÌNH\nSố: 12-KH/HND\n${nation}\n${motto}\n${day}\n${title}`,
    ...{ ...plan, symbol: '12-KH/HND', issuer: 'HỘI NÔNG DÂN XÃ AN BÌNH', parent: 'BCH HỘI NÔNG DÂN TỈNH' },
  },
  {
    name: 'a hospital',
    head: `SỞ Y TẾ TỈNH SƠN HÀ\t${nation}\nBỆNH VIỆN ĐA KHOA TỈNH\t${motto}\nSố: 250/KH-BVĐK\t${day}\n${title}`,
    ...{ ...plan, symbol: '250/KH-BVĐK', issuer: 'BỆNH VIỆN ĐA KHOA TỈNH', parent: 'SỞ Y TẾ TỈNH SƠN HÀ' },
  },
  {
    name: 'a command of the army',
    head: `QUÂN KHU MỘT\nBỘ CHỈ HUY QUÂN SỰ TỈNH SƠN HÀ\nSố: 456/KH-BCHQS\n${nation}\n${motto}\n${day}\n${title}`,
    ...{ ...plan, symbol: '456/KH-BCHQS', issuer: 'BỘ CHỈ HUY QUÂN SỰ TỈNH SƠN HÀ', parent: 'QUÂN KHU MỘT' },
  },
  {
    name: 'a court',
    head: `TÒA ÁN NHÂN DÂN TỐI CAO\nTÒA ÁN NHÂN DÂN TỈNH SƠN HÀ\nSố: 58/KH-TA\n${nation}\n${motto}\n${day}\n${title}`,
    ...{
      ...plan,
      symbol: '58/KH-TA',
      issuer: 'TÒA ÁN NHÂN DÂN TỈNH SƠN HÀ',
      parent: 'TÒA ÁN NHÂN DÂN TỐI CAO',
    },
  },
  {
    name: 'titles of the nation that a scanner misread, above everything',
    head: `CỘNG HỎA XẢ HỘ1 CHỦ NGHlA VIỆT NAM\nĐôc lâp — Tụ do — Hạnh phủc\nUBND XÃ AN BÌNH\nSố: 12/KH-UBND\n${day}\n${title}`,
    ...{ ...plan, symbol: '12/KH-UBND', issuer: 'UBND XÃ AN BÌNH' },
  },
  {
    name: 'the title of the Youth Union on the line of place and date',
    head: `BCH ĐOÀN XÃ AN BÌNH\n***\nSố: 15-KH/ĐTN\nĐOÀN TNCS HỒ CHÍ MINH ${day}\n${title}`,
    ...{ ...plan, symbol: '15-KH/ĐTN', issuer: 'BCH ĐOÀN XÃ AN BÌNH' },
  },
  {
    name: 'quoted lines of a mail',
    head: `> TỈNH ỦY SƠN HÀ\n> *\n> Số 12-KH/TU\n> ${day}\n${title}`,
    ...{ ...plan, symbol: '12-KH/TU', issuer: 'TỈNH ỦY SƠN HÀ' },
  },
  {
    name: 'the number beside the title, place and date at the left',
    head: `TỈNH ỦY SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\n${day}\tSố 12-KH/TU\n${title}`,
    ...{ ...plan, symbol: '12-KH/TU', issuer: 'TỈNH ỦY SƠN HÀ' },
  },
  {
    name: 'the same facts on the page around it',
    head: `Số hiệu: 12-KH/TU\nTrích yếu: Học tập nghị quyết\nTỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\n${title}`,
    ...{ ...plan, symbol: '12-KH/TU', issuer: 'TỈNH ỦY SƠN HÀ' },
  },
  {
    name: 'a subject broken before the number that it names',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\nKẾ HOẠCH\nthực hiện Nghị quyết\nsố 57-NQ/TW, ngày 22/12/2024\n-----`,
    ...{ ...plan, symbol: '12-KH/TU', issuer: 'TỈNH ỦY SƠN HÀ' },
    subject: 'thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024',
  },
  {
    name: 'a decision with its subject on the line of the kind, above who passed it',
    head: `UBND TỈNH SƠN HÀ\nSố: 20/QĐ-UBND\n${day}\nQUYẾT ĐỊNH Về việc phê duyệt kế hoạch\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN HÀ`,
    ...{ ...said, symbol: '20/QĐ-UBND', kind: 'decision', issuer: 'UBND TỈNH SƠN HÀ' },
    subject: 'Về việc phê duyệt kế hoạch',
  },
];
