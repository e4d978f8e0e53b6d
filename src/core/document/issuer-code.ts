/** A code that stands for an issuing body in a symbol, after the slash. */
export interface IssuerCode {
  code: string;
  label: string;
  /** 'central' codes number by the term of the Central Committee; the others by their own terms. */
  level: 'central' | 'local';
  /** First and last day on which the code was given, where known. */
  from?: string;
  to?: string;
  successor?: string;
  /** True for rows of general knowledge, which an office may correct. */
  unconfirmed?: boolean;
}

/**
 * Issuer codes of the Party. A code is not a body: «TU» is every Tỉnh ủy and Thành ủy, «TW» is
 * the Central Committee, the Politburo or the Secretariat.
 */
export const issuerCodes: readonly IssuerCode[] = [
  { code: 'TW', label: 'Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư', level: 'central' },
  { code: 'VPTW', label: 'Văn phòng Trung ương Đảng', level: 'central' },
  { code: 'BTCTW', label: 'Ban Tổ chức Trung ương', level: 'central' },
  { code: 'BTGTW', label: 'Ban Tuyên giáo Trung ương', level: 'central', successor: 'BTGDVTW' },
  { code: 'BTGDVTW', label: 'Ban Tuyên giáo và Dân vận Trung ương', level: 'central' },
  { code: 'UBKTTW', label: 'Ủy ban Kiểm tra Trung ương', level: 'central' },
  { code: 'BNCTW', label: 'Ban Nội chính Trung ương', level: 'central' },
  { code: 'ĐH', label: 'Đại hội', level: 'local' },
  { code: 'TU', label: 'Tỉnh ủy, Thành ủy', level: 'local' },
  { code: 'VPTU', label: 'Văn phòng Tỉnh ủy, Thành ủy', level: 'local' },
  { code: 'BTCTU', label: 'Ban Tổ chức Tỉnh ủy, Thành ủy', level: 'local' },
  { code: 'BTGTU', label: 'Ban Tuyên giáo Tỉnh ủy, Thành ủy', level: 'local', successor: 'BTGDVTU' },
  { code: 'BTGDVTU', label: 'Ban Tuyên giáo và Dân vận Tỉnh ủy, Thành ủy', level: 'local' },
  { code: 'UBKTTU', label: 'Ủy ban Kiểm tra Tỉnh ủy, Thành ủy', level: 'local' },
  { code: 'HU', label: 'Huyện ủy', level: 'local', to: '2025-06-30', unconfirmed: true },
  { code: 'QU', label: 'Quận ủy', level: 'local', to: '2025-06-30', unconfirmed: true },
  { code: 'ThU', label: 'Thị ủy, Thành ủy thuộc tỉnh', level: 'local', to: '2025-06-30', unconfirmed: true },
  { code: 'ĐUK', label: 'Đảng ủy Khối', level: 'local', to: '2025-06-30', unconfirmed: true },
  { code: 'ĐU', label: 'Đảng ủy', level: 'local' },
  { code: 'CB', label: 'Chi bộ', level: 'local' },
  { code: 'UBKT', label: 'Ủy ban Kiểm tra', level: 'local' },
  { code: 'TWĐTN', label: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', level: 'local' },
];

/** «TƯ» is Trung ương in the press and Tỉnh ủy in 445-KL/TƯ: it stands for either. */
export const ambiguousIssuerCode = 'TƯ';

const byCode = new Map(issuerCodes.map((entry) => [entry.code, entry]));
const byUpperCase = new Map(issuerCodes.map((entry) => [entry.code.toUpperCase(), entry]));
const byPlainLetters = new Map(issuerCodes.map((entry) => [plainLetters(entry.code), entry]));

/**
 * The registered Party code that a spelling stands for: exact, else case-free, else without the stroke of đ
 * («duk» → ĐUK). Undefined for State codes, unknown codes and the ambiguous «TƯ».
 */
export function findIssuerCode(spelling: string): IssuerCode | undefined {
  if (spelling.toUpperCase() === ambiguousIssuerCode) return undefined;
  return (
    byCode.get(spelling) ??
    byUpperCase.get(spelling.toUpperCase()) ??
    byPlainLetters.get(plainLetters(spelling))
  );
}

function plainLetters(code: string): string {
  return code.toUpperCase().replace(/Đ/g, 'D');
}
