/** What the YAML reader's error codes mean to a clerk. */
const messages: Record<string, string> = {
  ALIAS_PROPS: 'dấu * chỉ dùng trong ngoặc kép',
  BAD_ALIAS: 'dấu * hoặc & đứng đầu giá trị phải đặt trong ngoặc kép',
  BAD_DIRECTIVE: 'dấu % đứng đầu dòng phải đặt trong ngoặc kép',
  BAD_DQ_ESCAPE: 'dấu \\ trong ngoặc kép viết sai',
  BAD_INDENT: 'thụt dòng không đều',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng ký hiệu đặc biệt, phải đặt trong ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY: 'dấu hai chấm trong giá trị, phải đặt giá trị trong ngoặc kép',
  BLOCK_IN_FLOW: 'danh sách trong ngoặc vuông viết sai',
  DUPLICATE_KEY: 'một mục ghi hai lần',
  KEY_OVER_1024_CHARS: 'tên mục quá dài, có lẽ thiếu dấu hai chấm hoặc dấu ngoặc',
  MISSING_CHAR: 'thiếu dấu ngoặc hoặc dấu hai chấm',
  MULTILINE_IMPLICIT_KEY: 'thiếu dấu hai chấm sau tên mục, hoặc thụt dòng sai',
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab; phải dùng dấu cách',
  UNEXPECTED_TOKEN: 'có ký hiệu không đúng chỗ',
};

/** Says in Vietnamese what is malformed; `code` is the YAML reader's error code. */
export function yamlMessage(code: string): string {
  return `Phần đầu tệp viết sai: ${messages[code] ?? 'không đọc được chỗ này'}.`;
}
