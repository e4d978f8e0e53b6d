/** What may be wrong in the text of a content file: message and hint for the editor, by permanent code. */
export const bodyFindings = {
  'raw-html': {
    message: 'Có dấu «<» để trần: thẻ HTML, chú thích và mã lệnh không được phép trong bản văn.',
    hint: 'Bỏ thẻ; nếu là chữ của nguyên văn thì viết «\\<».',
  },
  'raw-expression': {
    message: 'Có dấu «{» hoặc «}» để trần: biểu thức không được phép trong bản văn.',
    hint: 'Viết «\\{» và «\\}» nếu đó là chữ của nguyên văn.',
  },
  'raw-code': {
    message: 'Có dấu « ` » để trần: khối mã không được phép trong bản văn.',
    hint: 'Viết «\\`» nếu đó là chữ của nguyên văn.',
  },
  'raw-underscore': {
    message: 'Có dấu «_» để trần, dễ bị hiểu là chữ nghiêng.',
    hint: 'Viết «\\_»; chữ nghiêng dùng «*…*».',
  },
  'raw-link': {
    message: 'Có dấu «[» để trần: liên kết và hình ảnh không được phép trong bản văn.',
    hint: 'Viết «\\[» nếu đó là chữ của nguyên văn; dấu chú thích viết «[^1]». Số ký hiệu tự thành liên kết.',
  },
  'raw-entity': {
    message: 'Có ký hiệu dạng «&amp;»: trang không đọc cách viết này.',
    hint: 'Viết thẳng ký tự cần dùng, hoặc «\\&» cho dấu «&».',
  },
  'raw-strike': { message: 'Có dấu «~~» để trần.', hint: 'Viết «\\~» cho từng dấu.' },
  'raw-module': {
    message: 'Dòng bắt đầu bằng «import» hoặc «export»: tệp nội dung không được chứa mã lệnh.',
    hint: 'Xóa dòng này.',
  },
  'raw-block': {
    message:
      'Dòng này là bảng viết dở, trích dẫn, đường kẻ, khối mã hoặc định nghĩa liên kết; bản văn không dùng các dạng đó.',
    hint: 'Viết thành đoạn văn, mục có gạch đầu dòng hoặc đề mục; bảng cần dòng «| --- |» dưới dòng đầu; thêm «\\» trước ký hiệu nếu là chữ của nguyên văn.',
  },
  'table-uneven': {
    message: 'Các dòng của bảng không cùng số ô, hoặc thiếu dấu «|» ở cuối dòng.',
    hint: 'Mỗi dòng viết «| ô | ô |», đủ số ô như dòng đầu; ô trống để trắng giữa hai dấu «|».',
  },
  'picture-without-words': {
    message: 'Hình chưa có lời tả cho người không nhìn được hình.',
    hint: 'Viết một câu tả hình vào giữa hai dấu ngoặc vuông: «![lời tả](hinh-1.png)».',
  },
  'list-number-not-escaped': {
    message: 'Số ở đầu dòng chưa có dấu «\\» nên sẽ bị hiểu là danh sách và mất số nguyên văn.',
    hint: 'Viết «1\\. …» thay cho «1. …».',
  },
  'heading-level': {
    message: 'Đề mục phải bắt đầu bằng từ hai đến sáu dấu «#» và một dấu cách.',
    hint: 'Viết «## I. …» cho đề mục bậc một, «### 1. …» cho bậc hai.',
  },
  'block-not-separated': {
    message: 'Hai đoạn văn liền nhau không có dòng trống ở giữa nên sẽ bị nối làm một.',
    hint: 'Thêm một dòng trống, mỗi đoạn viết trên một dòng.',
  },
  'indented-line': {
    message: 'Dòng lùi đầu dòng từ bốn dấu cách trở lên sẽ bị hiểu là khối mã.',
    hint: 'Xóa các dấu cách ở đầu dòng.',
  },
  'empty-block': { message: 'Đề mục, mục hoặc chú thích không có chữ.', hint: 'Thêm chữ hoặc xóa dòng.' },
  'emphasis-unclosed': {
    message: 'Dấu chữ đậm «**» hoặc chữ nghiêng «*» mở mà không đóng trong cùng một dòng.',
    hint: 'Thêm dấu đóng, hoặc viết «\\*» nếu là dấu sao của nguyên văn.',
  },
  'emphasis-spacing': {
    message: 'Dấu chữ đậm hoặc chữ nghiêng phải viết sát chữ.',
    hint: 'Viết «**chữ đậm**», không viết «** chữ đậm **»; dấu sao của nguyên văn viết «\\*».',
  },
  'mask-malformed': {
    message: 'Dấu che thông tin cá nhân viết chưa đúng.',
    hint: 'Viết «⟦đã che: thư điện tử⟧».',
  },
  'note-undefined': {
    message: 'Dấu chú thích không có lời chú thích.',
    hint: 'Thêm một dòng «[^1]: …» với cùng số.',
  },
  'note-unused': {
    message: 'Lời chú thích không có dấu ở chỗ nào trong bản văn.',
    hint: 'Đặt dấu «[^1]» vào đúng chỗ, hoặc xóa lời chú thích.',
  },
  'note-duplicate': { message: 'Hai lời chú thích trùng số.', hint: 'Đánh lại số cho từng lời chú thích.' },
} as const;

export type BodyFindingCode = keyof typeof bodyFindings;
