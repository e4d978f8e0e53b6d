/** What the importer tells a clerk, by permanent code. */
export const importMessages = {
  'file-not-readable': {
    message: 'Tệp này không phải văn bản mà bộ nhập đọc được.',
    hint: 'Bộ nhập đọc Word (.docx, .doc), PDF có lớp chữ, RTF, HTML và tệp chữ. Mở tệp bằng chương trình tạo ra nó, lưu thành một trong các dạng ấy rồi nhập lại.',
  },
  'file-is-picture': {
    message: 'Tệp này là hình ảnh, không có lớp chữ để đọc.',
    hint: 'Xin bản Word của nơi ban hành, hoặc dùng phần mềm nhận dạng chữ rồi nhập tệp kết quả.',
  },
  'file-is-spreadsheet': {
    message: 'Tệp này là bảng tính.',
    hint: 'Bộ nhập chỉ đọc văn bản. Chép bảng vào một tệp Word, lưu dạng .docx rồi nhập tệp đó.',
  },
  'file-is-slides': {
    message: 'Tệp này là bản trình chiếu.',
    hint: 'Bộ nhập chỉ đọc văn bản. Xin bản Word của văn bản rồi nhập.',
  },
  'file-is-opendocument': {
    message: 'Tệp này ở dạng OpenDocument (.odt).',
    hint: 'Mở bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập lại.',
  },
  'file-is-word-xml': {
    message: 'Tệp này là văn bản Word lưu ở dạng XML.',
    hint: 'Mở bằng Word, lưu thành .docx rồi nhập lại.',
  },
  'file-is-archive': {
    message: 'Tệp này là tệp nén.',
    hint: 'Giải nén rồi nhập từng văn bản bên trong.',
  },
  'file-is-mail': {
    message: 'Tệp này là thư điện tử.',
    hint: 'Lưu tệp đính kèm của thư rồi nhập tệp đó.',
  },
  'file-is-sound': {
    message: 'Tệp này là âm thanh hoặc phim.',
    hint: 'Xem lại có chọn đúng tệp không.',
  },
  'encoding-uncertain': {
    message: 'Không chắc tệp dùng bảng mã chữ nào; đã đọc theo bảng mã',
    hint: 'Xem kỹ chữ có dấu. Nếu sai, nhập lại với --encoding và một trong các tên: utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni.',
  },
  'letters-lost': {
    message: 'Dòng này có ký tự không đọc được, đã hiện thành dấu �.',
    hint: 'So với bản gốc rồi gõ lại chữ bị mất; nếu cả tệp sai chữ, nhập lại với --encoding.',
  },
  'image-not-in-file': {
    message: 'Văn bản có hình nằm ngoài tệp nên không lấy được',
    hint: 'Lưu trang cùng với hình, hoặc chép văn bản vào Word rồi nhập tệp .docx.',
  },
  'web-archive-broken': {
    message: 'Tệp lưu trang web (.mht) không có phần văn bản đọc được.',
    hint: 'Mở tệp bằng trình duyệt hoặc Word, lưu thành .docx hay .html rồi nhập lại.',
  },
  'file-encrypted': {
    message: 'Tệp có mật khẩu nên không đọc được.',
    hint: 'Mở tệp bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi nhập.',
  },
  'doc-damaged': {
    message: 'Tệp Word (.doc) bị hỏng hoặc bị cắt cụt nên không đọc được.',
    hint: 'Mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập bản đã lưu. Nếu không mở được, hãy xin lại tệp gốc.',
  },
  'doc-partly-damaged': {
    message: 'Tệp Word (.doc) hỏng một phần: chữ đọc được, nhưng kiểu chữ và số tự động có thể thiếu.',
    hint: 'So kết quả với bản in. Nên mở tệp bằng Word, lưu thành .docx rồi nhập bản đã lưu.',
  },
  'doc-too-old': {
    message: 'Tệp được lưu bằng Word 6 hoặc Word 95 là dạng quá cũ nên không đọc được.',
    hint: 'Mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập bản đã lưu.',
  },
  'office-file-not-word': {
    message:
      'Tệp là bảng tính, trình chiếu, thư điện tử hoặc dạng khác của bộ Office, không phải văn bản Word.',
    hint: 'Chọn tệp văn bản. Nếu nội dung cần nhập nằm trong tệp này, hãy sao sang Word, lưu thành .docx rồi nhập.',
  },
  'rtf-damaged': {
    message: 'Tệp RTF bị cắt cụt: phần cuối có thể thiếu.',
    hint: 'So kết quả với bản gốc. Nếu thiếu, hãy xin lại tệp đầy đủ.',
  },
  'pdf-encrypted': {
    message: 'Tệp PDF được khóa bằng mật khẩu nên không đọc được.',
    hint: 'Mở tệp bằng mật khẩu, in hoặc lưu thành một tệp PDF không khóa rồi nhập lại; hoặc xin cơ quan ban hành tệp Word.',
  },
  'pdf-broken': {
    message: 'Tệp PDF bị hỏng hoặc chưa tải hết.',
    hint: 'Tải lại tệp từ nơi đã lấy. Nếu tệp vẫn mở được bằng chương trình xem PDF, hãy in thành một tệp PDF mới rồi nhập lại.',
  },
  'pdf-too-long': {
    message: 'Tệp PDF có hơn 1.000 trang nên không được nhập.',
    hint: 'Tách tệp thành từng văn bản rồi nhập từng tệp.',
  },
  'pdf-without-text': {
    message: 'Tệp PDF chỉ có ảnh chụp hoặc ảnh quét, không có chữ để đọc. Các trang',
    hint: 'Xin cơ quan ban hành tệp Word; hoặc dùng chương trình nhận dạng chữ (OCR) tiếng Việt, soát lại rồi nhập bản đã nhận dạng.',
  },
  'pdf-pages-without-text': {
    message: 'Có trang không có chữ, là trang trắng hoặc ảnh quét; chữ trong ảnh không được nhập. Các trang',
    hint: 'Xem lại các trang ấy. Nếu là ảnh quét, hãy xin tệp Word hoặc nhận dạng chữ (OCR) rồi nhập lại.',
  },
  'pdf-pictures-left-out': {
    message: 'Tệp PDF có ảnh; bộ nhập không lấy ảnh ra khỏi tệp PDF. Số ảnh',
    hint: 'Nếu ảnh là một phần của văn bản (sơ đồ, biểu đồ), hãy chép ảnh vào thư mục của văn bản hoặc xin tệp Word.',
  },
  'pdf-letters-unknown': {
    message: 'Phông chữ trong tệp PDF không cho biết chữ nào là chữ nào nên không đọc được. Các trang',
    hint: 'Chép thử một đoạn từ tệp PDF: nếu ra ký hiệu lạ thì hãy xin tệp Word, hoặc in ra rồi nhận dạng chữ (OCR) và soát lại.',
  },
  'file-empty': { message: 'Tệp không có chữ nào.', hint: 'Xem lại có chọn đúng tệp không.' },
  'file-not-found': { message: 'Không mở được tệp.', hint: 'Xem lại tên tệp và thư mục.' },
  'docx-broken': {
    message: 'Tệp Word bị hỏng hoặc chưa tải về hết.',
    hint: 'Mở tệp bằng Word hoặc LibreOffice (nếu được hỏi thì chọn sửa tệp), lưu thành tệp .docx mới rồi nhập lại; hoặc xin lại bản gốc.',
  },
  'docx-no-document': {
    message: 'Tệp có dạng của Word nhưng thiếu phần văn bản.',
    hint: 'Mở tệp bằng Word, lưu thành tệp .docx mới rồi nhập lại; hoặc xin lại bản gốc.',
  },
  'docx-too-large': {
    message: 'Nội dung nén trong tệp Word lớn khác thường nên bộ nhập dừng lại để bảo vệ máy.',
    hint: 'Nếu đây đúng là văn bản, mở bằng Word, chép phần chữ sang một tệp mới, lưu rồi nhập tệp ấy.',
  },
  'docx-doctype': {
    message: 'Tệp Word có phần khai báo lạ mà Word không bao giờ ghi, nên không được đọc.',
    hint: 'Mở tệp bằng Word, lưu thành tệp .docx mới rồi nhập lại. Nếu không rõ nguồn gốc của tệp thì không nên mở.',
  },
  'docx-macros': {
    message:
      'Tệp Word có chương trình kèm theo (macro); bộ nhập chỉ lấy phần chữ, không chạy và không giữ macro.',
  },
  'docx-template': {
    message: 'Đây là tệp mẫu của Word; những chỗ để trống hoặc chữ hướng dẫn của mẫu được giữ như trong tệp.',
    hint: 'Xem lại có chọn đúng bản đã ban hành không.',
  },
  'docx-tracked-changes': {
    message: 'Tệp còn dấu vết sửa chữa: chữ thêm vào được giữ, chữ đã xóa được bỏ ra và ghi lại.',
    hint: 'Đối chiếu với bản đã ký, hoặc chấp nhận mọi sửa đổi trong Word rồi nhập lại.',
  },
  'docx-part-not-read': {
    message: 'Tệp có phần mà bộ nhập không đọc được chữ bên trong.',
    hint: 'Mở tệp, gõ lại chữ của phần ấy thành đoạn văn hoặc bảng thường nếu cần giữ.',
  },
  'image-outside': {
    message: 'Hình không nằm trong tệp nên không lấy được.',
    hint: 'Chèn hình vào tệp Word rồi nhập lại, nếu cần giữ hình.',
  },
  'image-too-large': {
    message: 'Hình vượt mức bộ nhập giữ lại (mỗi hình 5 MB, mỗi tệp 40 hình).',
    hint: 'Thu nhỏ hoặc bớt hình trong tệp rồi nhập lại, nếu cần giữ hình.',
  },
  'image-broken': {
    message: 'Hình trong tệp bị hỏng hoặc tổng dung lượng hình quá lớn nên không lấy được.',
    hint: 'Chèn lại hình vào tệp Word rồi nhập lại, nếu cần giữ hình.',
  },
  'image-kind': {
    message: 'Hình không ở dạng PNG, JPEG, GIF hoặc WebP nên không được giữ.',
    hint: 'Đổi hình sang dạng PNG rồi chèn lại, nếu cần giữ hình.',
  },
  'secrecy-mark': {
    message: 'Văn bản có dấu chỉ mức độ mật nên không được nhập: luật số 29/2018/QH14 cấm đưa lên mạng.',
    hint: 'Chỉ lập thông tin văn bản bằng tay (số, ngày, trích yếu) nếu được phép; không lưu bản văn.',
  },
  'kind-not-found': {
    message: 'Không thấy dòng ghi thể loại văn bản (ví dụ «KẾ HOẠCH») ở phần đầu.',
    hint: 'Thêm lựa chọn --kind, ví dụ: --kind plan.',
  },
  'kind-unknown': { message: 'Thể loại ở lựa chọn --kind không có trong danh mục.' },
  'symbol-not-found': {
    message: 'Bản nguồn không ghi số ký hiệu; hồ sơ để trống số.',
    hint: 'Nếu biết số, thêm --symbol, ví dụ: --symbol 34-KH/ĐUK.',
  },
  'symbol-not-recognised': {
    message: 'Không đọc được số ký hiệu',
    hint: 'Thêm --symbol viết dạng «07-NQ/TW».',
  },
  'symbol-slip': {
    message: 'Số ký hiệu có lẽ bị gõ hoặc quét sai; bản nhập giữ như bản nguồn',
    hint: 'Đối chiếu với bản gốc. Nếu cách viết sau mũi tên đúng, thêm --symbol với cách viết ấy.',
  },
  'date-slip': {
    message: 'Ngày ban hành có chữ cái ở chỗ chữ số; có lẽ là ngày',
    hint: 'Đối chiếu với bản gốc rồi thêm --date với ngày đúng.',
  },
  'reading-unsure': {
    message: 'Phần đầu văn bản ghi hai số hoặc hai ngày khác nhau; bản nhập lấy',
    hint: 'Đối chiếu với bản gốc; nếu không đúng, thêm --symbol hoặc --date.',
  },
  'draft-mark': {
    message: 'Văn bản ghi là dự thảo',
    hint: 'Chỉ đưa lên trang bản đã ban hành; xem lại có đúng tệp cần nhập không.',
  },
  'restricted-mark': {
    message: 'Văn bản ghi hạn chế phổ biến',
    hint: 'Hỏi cơ quan ban hành trước khi đưa lên trang.',
  },
  'kind-differs': {
    message: 'Thể loại và số ký hiệu không khớp nhau.',
    hint: 'Xem lại nguyên văn; nếu nguyên văn sai thì giữ nguyên và thêm một dòng đính chính.',
  },
  'date-impossible': {
    message: 'Ngày ban hành không có thật',
    hint: 'Xem lại bản nguồn; nếu nguyên văn ghi thế thì thêm --from, --to và --reason.',
  },
  'date-not-in-head': {
    message: 'Phần đầu văn bản không ghi ngày; bản nhập lấy ngày ghi trong lời văn hoặc ở chỗ ký',
    hint: 'Đối chiếu với bản gốc; nếu không đúng, thêm --date với ngày ban hành.',
  },
  'date-not-found': {
    message: 'Bản nguồn không ghi ngày ban hành.',
    hint: 'Thêm --date 2022-07-18 nếu biết ngày; nếu không, thêm --from, --to và --reason để ghi khoảng thời gian và lý do.',
  },
  'issuer-unknown': {
    message: 'Không xác định được cơ quan ban hành.',
    hint: 'Thêm --issuer với mã trong thư mục content/co-quan/.',
  },
  'id-needed': {
    message: 'Chưa đủ số, ngày và cơ quan để đặt mã văn bản.',
    hint: 'Thêm --id, ví dụ: --id 60-kh-duk-2022-thai-nguyen. Mã không đổi về sau vì là địa chỉ của trang.',
  },
  'subject-not-found': {
    message: 'Không thấy trích yếu dưới dòng thể loại.',
    hint: 'Xem lại phần đầu bản nguồn, hoặc thêm --subject.',
  },
  'file-exists': {
    message: 'Đã có tệp mang mã này và nội dung khác; bộ nhập không ghi đè.',
    hint: 'Xem phần khác biệt. Nhập bản khác thì đặt --id khác. Nhập lại chính bản này thì thêm --replace: phần người biên tập đã điền được giữ.',
  },
  'id-twice': {
    message: 'Trong lần nhập này đã có tệp khác mang cùng một mã',
    hint: 'Nhập riêng tệp này và đặt --id khác.',
  },
  'field-kept': {
    message: 'Bản nguồn đã đổi, nhưng mục này giữ như tệp đang có; bản nguồn nay ghi',
    hint: 'Nếu bản nguồn đúng, sửa mục ấy trong tệp nội dung.',
  },
  'importer-failed': {
    message: 'Bộ nhập gặp lỗi của chính nó khi đọc tệp này nên không ghi gì',
    hint: 'Đây không phải lỗi của văn bản. Hãy gửi tệp nguồn cho người phụ trách phần mềm, hoặc lưu tệp sang dạng khác rồi nhập lại.',
  },
  'store-failed': {
    message: 'Máy không ghi được tệp; mọi thứ giữ như trước khi nhập',
    hint: 'Xem lại quyền ghi vào thư mục và chỗ trống của đĩa rồi nhập lại.',
  },
  'file-too-large': {
    message: 'Tệp nặng hơn 100 MB nên không được đọc.',
    hint: 'Xem lại có chọn đúng tệp không; nếu đúng, tách văn bản hoặc bớt hình rồi nhập.',
  },
  'fields-not-readable': {
    message: 'Không đọc được tệp bổ sung ở lựa chọn --fields.',
    hint: 'Tệp phải là YAML, mỗi mục một dòng, cùng tên với phần đầu tệp nội dung.',
  },
  'note-unbound': {
    message: 'Lời chú thích không có dấu trong bản văn, hoặc dấu ở phần đầu, phần cuối văn bản',
    hint: 'Lời ấy được để thành đoạn văn cuối. Xem bản nguồn, đặt dấu «[^1]» vào đúng chỗ và viết lời thành «[^1]: …».',
  },
  'picture-without-words': {
    message: 'Hình chưa có lời tả cho người không nhìn được hình',
    hint: 'Viết một câu tả hình vào giữa hai dấu ngoặc vuông trong tệp: «![lời tả](hinh-1.png)».',
  },
  'picture-too-large': {
    message: 'Có hình nặng quá 4 MB nên không được đưa vào; số hình bị bỏ',
    hint: 'Thu nhỏ hình trong tệp nguồn rồi nhập lại.',
  },
  'words-changed': {
    message: 'Chữ của bản nhập không còn đúng như bản nguồn nên không ghi tệp nào.',
    hint: 'Đây là lỗi của bộ nhập, không phải của văn bản. Hãy gửi tệp nguồn cho người phụ trách phần mềm.',
  },
} as const;

/** What to do about an issuer that no held body bears the name of. */
export const issuerAdvice = (near: { name: string; id: string } | null, id: string) =>
  [
    ...(near ? [`Gần giống: ${near.id} (${near.name}).`] : []),
    `Cơ quan chưa có thì tạo tệp content/co-quan/${id}.mdx theo mẫu một tệp ở đó, rồi nhập lại với --issuer ${id}.`,
  ].join(' ');

export type ImportMessageCode = keyof typeof importMessages;
