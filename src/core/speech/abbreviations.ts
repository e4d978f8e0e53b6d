/**
 * Abbreviations that have one meaning wherever they stand, as the glossary gives it; those with two («BCT», «QĐ»,
 * «TU») are not here and are read by their letters.
 */
export const abbreviations: ReadonlyMap<string, string> = new Map([
  ['BCH', 'ban chấp hành'],
  ['BTV', 'ban thường vụ'],
  ['BTG', 'ban tuyên giáo'],
  ['UVBCH', 'ủy viên ban chấp hành'],
  ['CBĐV', 'cán bộ, đảng viên'],
  ['TCCSĐ', 'tổ chức cơ sở đảng'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['CT-XH', 'chính trị - xã hội'],
  ['KT-XH', 'kinh tế - xã hội'],
  ['QP-AN', 'quốc phòng - an ninh'],
  ['PCTN', 'phòng, chống tham nhũng'],
  ['XHCN', 'xã hội chủ nghĩa'],
  ['HTCT', 'hệ thống chính trị'],
  ['HTX', 'hợp tác xã'],
  ['LHHTX', 'liên hiệp hợp tác xã'],
  ['NTM', 'nông thôn mới'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHTN', 'bảo hiểm thất nghiệp'],
  ['BHYT', 'bảo hiểm y tế'],
  ['HĐND', 'hội đồng nhân dân'],
  ['UBND', 'ủy ban nhân dân'],
  ['UBKT', 'ủy ban kiểm tra'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['TTHC', 'thủ tục hành chính'],
  ['DLXH', 'dư luận xã hội'],
  ['T/M', 'thay mặt'],
  ['K/T', 'ký thay'],
  ['T/L', 'thừa lệnh'],
  ['v/v', 'về việc'],
  ['b/c', 'báo cáo'],
  ['t/h', 'thực hiện'],
  ['p/h', 'phối hợp'],
  ['đ/c', 'đồng chí'],
]);

/** Issuers whose code has one meaning, for the part of a number after the slash. */
export const issuerCodes: ReadonlyMap<string, string> = new Map([
  ['TW', 'trung ương'],
  ['VPTW', 'Văn phòng Trung ương Đảng'],
  ['BTCTW', 'Ban Tổ chức Trung ương'],
  ['UBKTTW', 'Ủy ban Kiểm tra Trung ương'],
  ['BTGTW', 'Ban Tuyên giáo Trung ương'],
  ['BTGDVTW', 'Ban Tuyên giáo và Dân vận Trung ương'],
  ['ĐUK', 'đảng ủy khối'],
  ['ĐU', 'đảng ủy'],
  ['CP', 'Chính phủ'],
]);

/** Units that a text writes by their sign. */
export const unitSigns: ReadonlyMap<string, string> = new Map([
  ['km2', 'ki-lô-mét vuông'],
  ['km²', 'ki-lô-mét vuông'],
  ['m2', 'mét vuông'],
  ['m²', 'mét vuông'],
  ['m3', 'mét khối'],
  ['m³', 'mét khối'],
  ['km', 'ki-lô-mét'],
  ['kg', 'ki-lô-gam'],
  ['ha', 'héc-ta'],
  ['kWh', 'ki-lô-oát giờ'],
  ['USD', 'đô-la Mỹ'],
]);
