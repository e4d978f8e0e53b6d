/** What a head must give; a field left out must not be found, `…?` names a proposal. */
export interface HeadVariant {
  name: string;
  head: string;
  symbol?: string;
  'symbol?'?: string;
  kind?: string;
  issuedOn?: string;
  'issuedOn?'?: string;
  place?: string;
  issuer?: string;
  parent?: string;
  subject?: string;
}

const plan = {
  ...{ symbol: '12-KH/TU', kind: 'plan', issuedOn: '2024-03-05', place: 'Sơn Hà', issuer: 'TỈNH ỦY SƠN HÀ' },
  subject: 'tổ chức học tập Nghị quyết Hội nghị Trung ương',
};
const letter = {
  ...{ symbol: '45-CV/ĐU', kind: 'officialLetter', issuedOn: '2024-03-05', place: 'An Bình' },
  ...{ issuer: 'ĐẢNG ỦY XÃ AN BÌNH', parent: 'ĐẢNG BỘ HUYỆN SƠN HÀ', subject: 'cử cán bộ dự lớp học' },
};
const state = {
  ...{ symbol: '12/KH-UBND', kind: 'plan', issuedOn: '2024-03-05', place: 'An Bình' },
  ...{ issuer: 'ỦY BAN NHÂN DÂN XÃ AN BÌNH', subject: 'Tuyên truyền năm 2024' },
};
const title = 'KẾ HOẠCH\ntổ chức học tập Nghị quyết Hội nghị Trung ương\n-----';
const day = 'Sơn Hà, ngày 05 tháng 3 năm 2024';
const party = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

/** Heads in the forms that offices' files have; sentences and names are invented. */
export const headVariants: HeadVariant[] = [
  { name: 'columns by tabs', head: `TỈNH ỦY SƠN HÀ\t${party}\n*\t${day}\nSố 12-KH/TU\n\n${title}`, ...plan },
  { name: 'left column first', head: `TỈNH ỦY SƠN HÀ\n*\nSố 12-KH/TU\n${party}\n${day}\n${title}`, ...plan },
  { name: 'right column first', head: `${party}\n${day}\nTỈNH ỦY SƠN HÀ\n*\nSố 12-KH/TU\n${title}`, ...plan },
  {
    name: 'columns line by line',
    head: `TỈNH ỦY SƠN HÀ\n${party}\n*\nSố 12-KH/TU\n${day}\n\n${title}`,
    ...plan,
  },
  {
    name: 'right column first by tabs',
    head: `${party}\tTỈNH ỦY SƠN HÀ\n${day}\tSố 12-KH/TU\n${title}`,
    ...plan,
  },
  {
    name: 'wide gaps',
    head: `TỈNH ỦY SƠN HÀ          ${party}\nSố 12-KH/TU        ${day}\n${title}`,
    ...plan,
  },
  { name: 'single spaces', head: `TỈNH ỦY SƠN HÀ ${party}\nSố 12-KH/TU ${day}\n${title}`, ...plan },
  {
    name: 'a Markdown table',
    head: `| **TỈNH ỦY SƠN HÀ** | **${party}** |\n| --- | --- |\n| * | |\n| Số 12-KH/TU | *${day}* |\n\n${title}`,
    ...plan,
  },
  {
    name: 'rules and stars',
    head: `TỈNH ỦY SƠN HÀ\n***\n-----\nSố 12-KH/TU\n${party}\n______\n${day}\n${title}`,
    ...plan,
  },
  {
    name: 'dashes and colon in the number',
    head: `TỈNH ỦY SƠN HÀ\nSố : 12 – KH / TU\n${party}\n${day}\n${title}`,
    ...plan,
  },
  { name: 'lower-case codes', head: `TỈNH ỦY SƠN HÀ\nSố: 12-kh/tu\n${day}\n${title}`, ...plan },
  {
    name: 'place and date on two lines',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${party}\nSơn Hà,\nngày 05 tháng 3 năm 2024\n${title}`,
    ...plan,
  },
  {
    name: 'place and date parted by the number',
    head: `TỈNH ỦY SƠN HÀ\n${party}\nSơn Hà,\nSố 12-KH/TU\nngày 05 tháng 3 năm 2024\n${title}`,
    ...plan,
  },
  {
    name: 'a date broken after the day',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\nSơn Hà, ngày 05\ntháng 3 năm 2024\n${title}`,
    ...plan,
  },
  { name: 'a date in figures', head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\nSơn Hà, 5/3/2024\n${title}`, ...plan },
  {
    name: 'a date in figures with dashes',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\nSơn Hà, ngày 05-03-2024\n${title}`,
    ...plan,
  },
  {
    name: 'a date without its comma',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\nSơn Hà ngày 05 tháng 03 năm 2024.\n${title}`,
    ...plan,
  },
  {
    name: 'a date without spaces',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\nSơn Hà,ngày 5tháng 3năm 2024\n${title}`,
    ...plan,
  },
  {
    name: 'blank day and month',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\nSơn Hà, ngày … tháng … năm 2024\n${title}`,
    ...plan,
    issuedOn: undefined,
  },
  {
    name: 'blank day of dots',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\nSơn Hà, ngày ..... tháng 3 năm 2024\n${title}`,
    ...plan,
    issuedOn: undefined,
  },
  {
    name: 'blank day of spaces',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\nSơn Hà, ngày   tháng 3 năm 2024\n${title}`,
    ...plan,
    issuedOn: undefined,
  },
  {
    name: 'a month without a day',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\nSơn Hà, tháng 3 năm 2024\n${title}`,
    ...plan,
    issuedOn: undefined,
  },
  {
    name: 'a blank number with codes',
    head: `TỈNH ỦY SƠN HÀ\nSố …-KH/TU\n${day}\n${title}`,
    ...plan,
    symbol: undefined,
  },
  {
    name: 'a blank number of dots',
    head: `TỈNH ỦY SƠN HÀ\nSố: ....../KH-TU\n${day}\n${title}`,
    ...plan,
    symbol: undefined,
  },
  {
    name: 'nothing after the word for number',
    head: `TỈNH ỦY SƠN HÀ\nSố:\n${day}\n${title}`,
    ...plan,
    symbol: undefined,
  },
  {
    name: 'no number at all',
    head: `TỈNH ỦY SƠN HÀ\n*\n${party}\n${day}\n${title}`,
    ...plan,
    symbol: undefined,
  },
  { name: 'the number on the next line', head: `TỈNH ỦY SƠN HÀ\nSố:\n12-KH/TU\n${day}\n${title}`, ...plan },
  {
    name: 'a letter for a digit',
    head: `TỈNH ỦY SƠN HÀ\nSố l2-KH/TU\n${day}\n${title}`,
    ...plan,
    symbol: 'l2-KH/TU',
    'symbol?': '12-KH/TU',
  },
  {
    name: 'O for zero',
    head: `ĐẢNG ỦY XÃ AN BÌNH\nSố O5-KH/ĐU\n${day}\n${title}`,
    ...plan,
    symbol: 'O5-KH/ĐU',
    'symbol?': '05-KH/ĐU',
    issuer: 'ĐẢNG ỦY XÃ AN BÌNH',
  },
  {
    name: 'the Icelandic letter',
    head: `ĐẢNG ỦY XÃ AN BÌNH\nSố 05-KH/ÐU\n${day}\n${title}`,
    ...plan,
    symbol: '05-KH/ÐU',
    'symbol?': '05-KH/ĐU',
    issuer: 'ĐẢNG ỦY XÃ AN BÌNH',
  },
  {
    name: 'a missing hyphen',
    head: `TỈNH ỦY SƠN HÀ\nSố 12 KH/TU\n${day}\n${title}`,
    ...plan,
    symbol: '12 KH/TU',
    'symbol?': '12-KH/TU',
  },
  {
    name: 'a stroke read as a letter',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KHITU\n${day}\n${title}`,
    ...plan,
    symbol: '12-KHITU',
    'symbol?': '12-KH/TU',
  },
  { name: 'the word for number misread', head: `TỈNH ỦY SƠN HÀ\nS0: 12-KH/TU\n${day}\n${title}`, ...plan },
  {
    name: 'the word for number misread as six',
    head: `TỈNH ỦY SƠN HÀ\nS6 12-KH/TU\n${day}\n${title}`,
    ...plan,
  },
  {
    name: 'letters for digits in the date',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\nSơn Hà, ngày O5 tháng 3 năm 2O24\n${title}`,
    ...plan,
    issuedOn: undefined,
    'issuedOn?': '2024-03-05',
  },
  {
    name: 'a letter-spaced kind',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\nK Ế  H O Ạ C H\ntổ chức học tập Nghị quyết Hội nghị Trung ương\n-----`,
    ...plan,
  },
  {
    name: 'kind and subject on one line',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\nKẾ HOẠCH tổ chức học tập Nghị quyết Hội nghị Trung ương\n-----`,
    ...plan,
  },
  {
    name: 'a kind with a footnote mark',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\n${title.replace('KẾ HOẠCH', 'KẾ HOẠCH¹')}`,
    ...plan,
  },
  {
    name: 'a kind in bold',
    head: `**TỈNH ỦY SƠN HÀ**\nSố 12-KH/TU\n*${day}*\n**KẾ HOẠCH**\n**tổ chức học tập Nghị quyết Hội nghị Trung ương**\n-----`,
    ...plan,
  },
  {
    name: 'a heading of a web page',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\n# KẾ HOẠCH\n## tổ chức học tập Nghị quyết Hội nghị Trung ương\n-----`,
    ...plan,
  },
  {
    name: 'a subject over three lines without a rule',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\nKẾ HOẠCH\ntổ chức học tập\nNghị quyết Hội nghị\nTrung ương\n`,
    ...plan,
  },
  {
    name: 'a subject in capitals',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\nKẾ HOẠCH\nTHỰC HIỆN NGHỊ QUYẾT\nVỀ CÔNG TÁC CÁN BỘ`,
    ...plan,
    subject: 'THỰC HIỆN NGHỊ QUYẾT VỀ CÔNG TÁC CÁN BỘ',
  },
  {
    name: 'a subject that starts as a basis does',
    head: `TỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\nKẾ HOẠCH\nThực hiện Nghị quyết số 18-NQ/TW, ngày 16/6/2022\nvề đất đai`,
    ...plan,
    subject: 'Thực hiện Nghị quyết số 18-NQ/TW, ngày 16/6/2022 về đất đai',
  },
  {
    name: 'a subject in lines apart',
    head: `TỈNH ỦY SƠN HÀ\n\nSố 12-KH/TU\n\n${day}\n\nKẾ HOẠCH\n\ntổ chức học tập Nghị quyết\n\nHội nghị Trung ương\n`.replace(
      'quyết\n\nHội',
      'quyết của\n\nHội',
    ),
    ...plan,
    subject: 'tổ chức học tập Nghị quyết của Hội nghị Trung ương',
  },
  {
    name: 'a programme of action',
    head: `TỈNH ỦY SƠN HÀ\nSố 05-CTr/TU\n${day}\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết\n---`,
    ...plan,
    symbol: '05-CTr/TU',
    kind: 'actionProgramme',
    subject: 'thực hiện Nghị quyết',
  },
  {
    name: 'without diacritics',
    head: `TINH UY SON HA\tDANG CONG SAN VIET NAM\nSo 12-KH/TU\tSon Ha, ngay 05 thang 3 nam 2024\nKE HOACH\nto chuc hoc tap\n-----`,
    ...plan,
    place: 'Son Ha',
    issuer: 'TINH UY SON HA',
    subject: 'to chuc hoc tap',
  },
  {
    name: 'a superior above the issuer',
    head: `ĐẢNG BỘ TỈNH SƠN HÀ\t${party}\nĐẢNG ỦY KHỐI\t\nCÁC CƠ QUAN TỈNH\t${day}\n*\nSố 60-KH/ĐUK\n${title}`,
    ...plan,
    symbol: '60-KH/ĐUK',
    issuer: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH',
    parent: 'ĐẢNG BỘ TỈNH SƠN HÀ',
  },
  {
    name: 'a board of a committee',
    head: `TỈNH ỦY SƠN HÀ\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 28-HD/BTGDVTU\n${party}\n${day}\nHƯỚNG DẪN\ntổ chức học tập Nghị quyết Hội nghị Trung ương\n---`,
    ...plan,
    symbol: '28-HD/BTGDVTU',
    kind: 'guideline',
    issuer: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
    parent: 'TỈNH ỦY SƠN HÀ',
  },
  {
    name: 'an organ before its superior',
    head: `BAN TUYÊN GIÁO\nTỈNH ỦY SƠN HÀ\n*\nSố 28-HD/BTGTU\n${day}\nHƯỚNG DẪN\ntổ chức học tập Nghị quyết Hội nghị Trung ương\n---`,
    ...plan,
    symbol: '28-HD/BTGTU',
    kind: 'guideline',
    issuer: 'BAN TUYÊN GIÁO TỈNH ỦY SƠN HÀ',
  },
  {
    name: 'joint issuers',
    head: `BAN TỔ CHỨC TỈNH ỦY -\nSỞ NỘI VỤ\n*\nSố 07-KH/BTCTU-SNV\n${day}\nKẾ HOẠCH PHỐI HỢP\ntổ chức học tập Nghị quyết Hội nghị Trung ương\n---`,
    ...plan,
    symbol: '07-KH/BTCTU-SNV',
    issuer: 'BAN TỔ CHỨC TỈNH ỦY - SỞ NỘI VỤ',
  },
  {
    name: 'a resolution',
    head: `ĐẢNG BỘ XÃ AN BÌNH\n*\nSố 03-NQ/ĐU\n${day}\nNGHỊ QUYẾT\nvề xây dựng nông thôn mới\n-----`,
    ...plan,
    symbol: '03-NQ/ĐU',
    kind: 'resolution',
    issuer: 'ĐẢNG BỘ XÃ AN BÌNH',
    subject: 'về xây dựng nông thôn mới',
  },
  {
    name: 'a congress without number',
    head: `ĐẢNG BỘ XÃ AN BÌNH\n*\n${party}\n${day}\nNGHỊ QUYẾT\nĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ AN BÌNH\nLẦN THỨ I, NHIỆM KỲ 2025 - 2030\n-----`,
    ...plan,
    symbol: undefined,
    kind: 'resolution',
    issuer: 'ĐẢNG BỘ XÃ AN BÌNH',
    subject: 'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ AN BÌNH LẦN THỨ I, NHIỆM KỲ 2025 - 2030',
  },
  {
    name: 'a decision',
    head: `TỈNH ỦY SƠN HÀ\nSố 99-QĐ/TU\n${day}\nQUYẾT ĐỊNH\nban hành Quy định về chế độ học tập\n---`,
    ...plan,
    symbol: '99-QĐ/TU',
    kind: 'decision',
    subject: 'ban hành Quy định về chế độ học tập',
  },
  {
    name: 'a regulation',
    head: `TỈNH ỦY SƠN HÀ\nSố 99-QĐ/TU\n${day}\nQUY ĐỊNH\nvề chế độ học tập\n---`,
    ...plan,
    symbol: '99-QĐ/TU',
    kind: 'regulation',
    subject: 'về chế độ học tập',
  },
  {
    name: 'minutes without number',
    head: `CHI BỘ THÔN TRUNG\n*\n${party}\n${day}\nBIÊN BẢN HỌP CHI BỘ\nthường kỳ tháng 3\n---`,
    ...plan,
    symbol: undefined,
    kind: 'minutes',
    issuer: 'CHI BỘ THÔN TRUNG',
    subject: 'HỌP CHI BỘ thường kỳ tháng 3',
  },
  {
    name: 'a letter',
    head: `ĐẢNG BỘ HUYỆN SƠN HÀ\t${party}\nĐẢNG ỦY XÃ AN BÌNH\t\n*\tAn Bình, ngày 05 tháng 3 năm 2024\nSố 45-CV/ĐU\nV/v cử cán bộ dự lớp học\n\nKính gửi: Các chi bộ trực thuộc`,
    ...letter,
  },
  {
    name: 'a letter whose subject has two lines',
    head: `ĐẢNG BỘ HUYỆN SƠN HÀ\t${party}\nĐẢNG ỦY XÃ AN BÌNH\n*\nSố 45-CV/ĐU\tAn Bình, ngày 05 tháng 3 năm 2024\n“V/v cử cán bộ\ndự lớp học\nKính gửi: Các chi bộ`.replace(
      '“',
      '',
    ),
    ...letter,
  },
  {
    name: 'a letter of the State',
    head: `UBND TỈNH SƠN HÀ\t${nation}\nSỞ NỘI VỤ\t${motto}\nSố: 1234/SNV-CCVC\tSơn Hà, ngày 05 tháng 3 năm 2024\nV/v cử cán bộ dự lớp học\n\nKính gửi: Các phòng`,
    ...letter,
    symbol: '1234/SNV-CCVC',
    place: 'Sơn Hà',
    issuer: 'SỞ NỘI VỤ',
    parent: 'UBND TỈNH SƠN HÀ',
  },
  {
    name: 'a plan of the State',
    head: `ỦY BAN NHÂN DÂN\t${nation}\nXÃ AN BÌNH\t${motto}\nSố: 12/KH-UBND\tAn Bình, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTuyên truyền năm 2024\n_____`,
    ...state,
  },
  {
    name: 'the nation above, centred',
    head: `${nation}\n${motto}\n---o0o---\nỦY BAN NHÂN DÂN XÃ AN BÌNH\nSố: 12/KH-UBND\nAn Bình, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTuyên truyền năm 2024\n_____`,
    ...state,
  },
  {
    name: 'a State number with its year',
    head: `ỦY BAN NHÂN DÂN XÃ AN BÌNH\nSố: 7/2024/QĐ-UBND\nAn Bình, ngày 05 tháng 3 năm 2024\nQUYẾT ĐỊNH\nBan hành Quy chế làm việc\n___`,
    ...state,
    symbol: '7/2024/QĐ-UBND',
    kind: 'decision',
    subject: 'Ban hành Quy chế làm việc',
  },
  {
    name: 'a blank State number',
    head: `ỦY BAN NHÂN DÂN XÃ AN BÌNH\nSố:       /KH-UBND\nAn Bình, ngày     tháng     năm 2024\nKẾ HOẠCH\nTuyên truyền năm 2024\n___`,
    ...state,
    symbol: undefined,
    issuedOn: undefined,
  },
  {
    name: 'a decree',
    head: `CHÍNH PHỦ\t${nation}\n\t${motto}\nSố: 30/2020/NĐ-CP\tHà Nội, ngày 05 tháng 3 năm 2020\nNGHỊ ĐỊNH\nVề công tác văn thư`,
    symbol: '30/2020/NĐ-CP',
    kind: 'decree',
    issuedOn: '2020-03-05',
    place: 'Hà Nội',
    issuer: 'CHÍNH PHỦ',
    subject: 'Về công tác văn thư',
  },
  {
    name: 'a law',
    head: `QUỐC HỘI\t${nation}\nLuật số: 29/2018/QH14\t${motto}\n\nLUẬT\nBẢO VỆ BÍ MẬT NHÀ NƯỚC`,
    symbol: '29/2018/QH14',
    kind: 'law',
    issuer: 'QUỐC HỘI',
    subject: 'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
  },
  {
    name: 'a code with an ampersand',
    head: `SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 77/BC-SGD&ĐT\nSơn Hà, ngày 05 tháng 3 năm 2024\nBÁO CÁO\nkết quả học tập\n---`,
    symbol: '77/BC-SGD&ĐT',
    kind: 'report',
    issuedOn: '2024-03-05',
    place: 'Sơn Hà',
    issuer: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    subject: 'kết quả học tập',
  },
  {
    name: 'the Youth Union',
    head: `BCH ĐOÀN TỈNH SƠN HÀ\tĐOÀN TNCS HỒ CHÍ MINH\n***\t${day}\nSố: 45-KH/TĐTN-BTG\n${title}`,
    ...plan,
    symbol: '45-KH/TĐTN-BTG',
    issuer: 'BCH ĐOÀN TỈNH SƠN HÀ',
  },
  {
    name: 'the Fatherland Front',
    head: `ỦY BAN MTTQ VIỆT NAM\t${nation}\nTỈNH SƠN HÀ\t${motto}\nSố: 33/KH-MTTQ-BTT\t${day}\n${title}`,
    ...plan,
    symbol: '33/KH-MTTQ-BTT',
    issuer: 'ỦY BAN MTTQ VIỆT NAM TỈNH SƠN HÀ',
  },
  {
    name: 'a trade union',
    head: `LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ\t${nation}\nCÔNG ĐOÀN VIÊN CHỨC\t${motto}\nSố: 09/KH-CĐVC\t${day}\n${title}`,
    ...plan,
    symbol: '09/KH-CĐVC',
    issuer: 'CÔNG ĐOÀN VIÊN CHỨC',
    parent: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ',
  },
  {
    name: 'no line for the kind',
    head: `TỈNH ỦY SƠN HÀ\t${party}\nSố 12-KH/TU\t${day}\n\ntổ chức học tập Nghị quyết Hội nghị Trung ương\n-----`,
    ...plan,
  },
  {
    name: 'the kind alone',
    head: 'KẾ HOẠCH\ntổ chức học tập\n-----',
    kind: 'plan',
    subject: 'tổ chức học tập',
  },
  {
    name: 'a draft',
    head: `TỈNH ỦY SƠN HÀ\nSố …-KH/TU\nDự thảo lần 2\n${day}\n${title}`,
    ...plan,
    symbol: undefined,
  },
  { name: 'an urgent paper', head: `HỎA TỐC\nTỈNH ỦY SƠN HÀ\nSố 12-KH/TU\n${day}\n${title}`, ...plan },
  {
    name: 'the number with its date under the kind',
    head: `TỈNH ỦY SƠN HÀ\n${party}\nKẾ HOẠCH\nSố 12-KH/TU, ngày 05/3/2024\ntổ chức học tập\n-----`,
    ...plan,
    place: undefined,
    issuedOn: undefined,
    subject: 'tổ chức học tập',
  },
  {
    name: 'a numbered letter suffix',
    head: `TỈNH ỦY SƠN HÀ\nSố 12a-KH/TU\n${day}\n${title}`,
    ...plan,
    symbol: '12a-KH/TU',
  },
  {
    name: 'a circular of a ministry',
    head: `BỘ NỘI VỤ\t${nation}\nSố: 01/2021/TT-BNV\tHà Nội, ngày 5 tháng 3 năm 2021\nTHÔNG TƯ\nQuy định mã số\n----`,
    symbol: '01/2021/TT-BNV',
    kind: 'ministerialCircular',
    issuedOn: '2021-03-05',
    place: 'Hà Nội',
    issuer: 'BỘ NỘI VỤ',
    subject: 'Quy định mã số',
  },
];
