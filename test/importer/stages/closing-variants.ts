/** What an end must give; a field left out must not be found. */
export interface ClosingVariant {
  name: string;
  end: string;
  authority?: string;
  position?: string;
  signer?: string;
  /** First and last recipient as printed. */
  recipients?: [string, string];
  /** Words that must stay in the text. */
  rest?: string;
}

const list = 'Nơi nhận:\n- Các chi bộ,\n- Các đoàn thể,\n- Lưu Văn phòng.';
const recipients: [string, string] = ['- Các chi bộ,', '- Lưu Văn phòng.'];
const behalf = { authority: 'T/M', position: 'BÍ THƯ', signer: 'Lê Thị Bình' };
const signature = 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Thị Bình';

/** Ends in the forms that offices' files have; sentences and names are invented. */
export const closingVariants: ClosingVariant[] = [
  { name: 'recipients, then the signature', end: `${list}\n\n${signature}`, ...behalf, recipients },
  { name: 'the signature, then recipients', end: `${signature}\n\n${list}`, ...behalf, recipients },
  {
    name: 'two columns by tabs',
    end: 'Nơi nhận:\tT/M BAN THƯỜNG VỤ\n- Các chi bộ,\tBÍ THƯ\n- Các đoàn thể,\t\n- Lưu Văn phòng.\tLê Thị Bình',
    ...{ ...behalf, recipients },
  },
  {
    name: 'two columns by gaps',
    end: 'Nơi nhận:              T/M BAN THƯỜNG VỤ\n- Các chi bộ,               BÍ THƯ\n- Lưu Văn phòng.\n                    Lê Thị Bình',
    ...{ ...behalf, recipients },
  },
  {
    name: 'a Markdown table',
    end: '| Nơi nhận: | **T/M BAN THƯỜNG VỤ** |\n| --- | --- |\n| - Các chi bộ, | **BÍ THƯ** |\n| - Lưu Văn phòng. | **Lê Thị Bình** |',
    ...{ ...behalf, recipients },
  },
  { name: 'a heading without colon', end: `${list.replace(':', '')}\n${signature}`, ...behalf, recipients },
  {
    name: 'a heading in capitals',
    end: `${list.replace('Nơi nhận', 'NƠI NHẬN')}\n${signature}`,
    ...behalf,
    recipients,
  },
  {
    name: 'another word for recipients',
    end: `${list.replace('nhận', 'gửi')}\n${signature}`,
    ...behalf,
    recipients,
  },
  {
    name: 'a heading with a remark',
    end: `${list.replace(':', ': (VBĐT)')}\n${signature}`,
    ...behalf,
    recipients,
  },
  {
    name: 'a heading marked as title',
    end: `### ${list}\n**T/M BAN THƯỜNG VỤ**\n**BÍ THƯ**\n\n**Lê Thị Bình**`,
    ...behalf,
    recipients,
  },
  {
    name: 'plus signs for dashes',
    end: `${list.replaceAll('- ', '+ ')}\n${signature}`,
    ...behalf,
    recipients: ['+ Các chi bộ,', '+ Lưu Văn phòng.'],
  },
  {
    name: 'no dashes',
    end: `Nơi nhận:\nNhư trên;\nCác đồng chí Ủy viên Ban Chấp hành;\nLưu: VT, VP.\n${signature}`,
    ...behalf,
    recipients: ['Như trên;', 'Lưu: VT, VP.'],
  },
  {
    name: 'a recipient over two lines',
    end: `Nơi nhận:\n- Các cơ quan tham mưu,\ngiúp việc Tỉnh ủy,\n- Lưu Văn phòng.\n${signature}`,
    ...behalf,
    recipients: ['- Các cơ quan tham mưu,', '- Lưu Văn phòng.'],
  },
  {
    name: 'for the people’s committee',
    end: `${list}\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Văn Hùng`,
    authority: 'TM.',
    position: 'PHÓ CHỦ TỊCH',
    signer: 'Trần Văn Hùng',
    recipients,
  },
  {
    name: 'for the head',
    end: `${list}\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nĐỗ Thị Mai`,
    authority: 'K/T',
    position: 'PHÓ TRƯỞNG BAN',
    signer: 'Đỗ Thị Mai',
    recipients,
  },
  {
    name: 'by order',
    end: `${list}\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nPhạm Văn Nam`,
    authority: 'T/L',
    position: 'CHÁNH VĂN PHÒNG',
    signer: 'Phạm Văn Nam',
    recipients,
  },
  {
    name: 'by order with a dot',
    end: `${list}\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n(đã ký, đóng dấu)\nPhạm Văn Nam`,
    authority: 'TL.',
    position: 'CHÁNH VĂN PHÒNG',
    signer: 'Phạm Văn Nam',
    recipients,
  },
  {
    name: 'by mandate',
    end: `${list}\nTUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ\nPhạm Văn Nam`,
    authority: 'TUQ.',
    position: 'GIÁM ĐỐC SỞ',
    signer: 'Phạm Văn Nam',
    recipients,
  },
  {
    name: 'a standing deputy',
    end: `${list}\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nLê Thị Bình`,
    ...behalf,
    position: 'PHÓ BÍ THƯ THƯỜNG TRỰC',
    recipients,
  },
  {
    name: 'signs for herself',
    end: `${list}\nBÍ THƯ\n\nLê Thị Bình`,
    position: 'BÍ THƯ',
    signer: 'Lê Thị Bình',
    recipients,
  },
  {
    name: 'a position in small letters',
    end: `${list}\nChủ tịch\n(Đã ký)\nLê Thị Bình`,
    position: 'Chủ tịch',
    signer: 'Lê Thị Bình',
    recipients,
  },
  {
    name: 'a degree before the name',
    end: `${list}\nGIÁM ĐỐC\nTS. Lê Thị Bình`,
    position: 'GIÁM ĐỐC',
    signer: 'Lê Thị Bình',
    recipients,
  },
  {
    name: 'a rank before the name',
    end: `${list}\nCHỈ HUY TRƯỞNG\nĐại tá Trần Văn Hùng`,
    position: 'CHỈ HUY TRƯỞNG',
    signer: 'Trần Văn Hùng',
    recipients,
  },
  {
    name: 'signed on the line of the name',
    end: `${list}\nT/M ĐẢNG ỦY\nBÍ THƯ\nĐã ký: Lê Thị Bình`,
    ...behalf,
    recipients,
  },
  {
    name: 'a name in capitals',
    end: `${list}\nT/M ĐẢNG ỦY\nBÍ THƯ\nLÊ THỊ BÌNH`,
    ...behalf,
    signer: 'LÊ THỊ BÌNH',
    recipients,
  },
  {
    name: 'no signer yet',
    end: `${list}\nT/M ĐẢNG ỦY\nBÍ THƯ`,
    authority: 'T/M',
    position: 'BÍ THƯ',
    recipients,
  },
  { name: 'recipients only', end: list, recipients },
  { name: 'the signature only', end: signature, ...behalf },
  {
    name: 'an annex after the signature',
    end: `${list}\n${signature}\n\nPHỤ LỤC\nDANH SÁCH CÁC LỚP\n1. Lớp thứ nhất\n- Chi bộ thôn Trung`,
    ...behalf,
    recipients,
    rest: 'DANH SÁCH CÁC LỚP',
  },
  {
    name: 'a form after recipients that came last',
    end: `${signature}\n${list}\nMẪU BÁO CÁO\nKết quả học tập\n- Số người dự:`,
    ...behalf,
    recipients,
    rest: 'Số người dự',
  },
  {
    name: 'a list in columns and an annex',
    end: 'Nơi nhận:\tT/M BAN THƯỜNG VỤ\n- Các chi bộ,\tBÍ THƯ\n- Lưu Văn phòng.\tLê Thị Bình\nPhụ lục 1\nCÁC LỚP HỌC\nLớp thứ nhất',
    ...behalf,
    recipients,
    rest: 'CÁC LỚP HỌC',
  },
  {
    name: 'an attached regulation with its own signature',
    end: `${list}\n${signature}\n\nQUY CHẾ\nhọc tập\nĐiều 1. Phạm vi\nQuy chế này áp dụng cho các chi bộ.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Thị Bình`,
    ...behalf,
    recipients,
    rest: 'Phạm vi',
  },
  {
    name: 'without diacritics',
    end: 'Noi nhan:\n- Cac chi bo,\n- Luu Van phong.\nT/M BAN THUONG VU\nBI THU\nLe Thi Binh',
    authority: 'T/M',
    position: 'BI THU',
    signer: 'Le Thi Binh',
    recipients: ['- Cac chi bo,', '- Luu Van phong.'],
  },
  {
    name: 'a Markdown table of recipients without dashes',
    end: '| Nơi nhận: | T/M BAN THƯỜNG VỤ |\n|---|---|\n| Đảng ủy xã; | BÍ THƯ |\n| Các chi bộ; | Lê Thị Bình |\n| Lưu VP. |  |',
    ...{ ...behalf, recipients: ['Đảng ủy xã;', 'Lưu VP.'] as [string, string] },
  },
  ...['Lưu Văn Tài', 'LƯU THỊ HOA', 'Sầm Văn Minh', 'Ông Thị Hoa', 'Y Lan Niê'].map((signer) => ({
    name: `the name ${signer}`,
    end: `${list.replace('Lưu Văn phòng', 'Lưu VP')}\nGIÁM ĐỐC\n${signer}`,
    ...{ position: 'GIÁM ĐỐC', signer, recipients: ['- Các chi bộ,', '- Lưu VP.'] as [string, string] },
  })),
  ...['BSCKII. Âu Văn Thiện', 'PGS.TS. Âu Văn Thiện', 'Đại tá Âu Văn Thiện', 'TS BS Âu Văn Thiện'].map(
    (signer) => ({
      name: `the degree or rank of ${signer}`,
      end: `${list}\nGIÁM ĐỐC\n${signer}`,
      ...{ position: 'GIÁM ĐỐC', signer: 'Âu Văn Thiện', recipients },
    }),
  ),
  { name: 'no end at all', end: '2. Các chi bộ báo cáo kết quả.', rest: 'báo cáo kết quả' },
  { name: 'a sentence about recipients', end: 'Nơi nhận và trả hồ sơ đặt tại trụ sở.', rest: 'trụ sở' },
];
