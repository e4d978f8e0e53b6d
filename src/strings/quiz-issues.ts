const quoted = (found: string) => (found ? `: «${found}»` : '');

/**
 * What the checker of quizzes reports: `what` is the id of the question or quiz, `found` the words at fault, which may
 * be empty.
 */
export const quizIssues = {
  'quiz-shape': {
    message: (what: string, found: string) => `Câu hỏi «${what}» không đúng khuôn${quoted(found)}.`,
    hint: 'Xem khuôn câu hỏi ở src/core/quiz/schema.ts.',
  },
  'quiz-id-repeated': {
    message: (what: string, found: string) => `Bài ôn «${what}» có hai câu hỏi cùng mang mã «${found}».`,
    hint: 'Đặt mã theo điều được hỏi để không câu nào trùng mã.',
  },
  'quiz-prompt-ambiguous': {
    message: (what: string, found: string) =>
      `Bài ôn «${what}» có hai câu hỏi cùng lời mà khác mã: «${found}».`,
    hint: 'Ghi rõ ngày, khóa hoặc cơ quan để câu hỏi chỉ có một nghĩa.',
  },
  'quiz-places-unbalanced': {
    message: (what: string, found: string) =>
      `Bài ôn «${what}» đặt đáp án ở cùng một chỗ trong ${found} câu, đoán cũng trúng.`,
    hint: 'Xếp lại để mỗi chỗ có số đáp án đúng gần bằng nhau.',
  },
  'quiz-truths-unbalanced': {
    message: (what: string, found: string) =>
      `Bài ôn «${what}» có ${found} câu nhận định là đúng, đoán cũng trúng.`,
    hint: 'Giữ số nhận định đúng và sai gần bằng nhau.',
  },
  'quiz-answer-missing': {
    message: (what: string) => `Đáp án của câu hỏi «${what}» không nằm trong các phương án.`,
    hint: 'Ghi mã của phương án đúng.',
  },
  'quiz-option-ids-repeated': {
    message: (what: string, found: string) => `Câu hỏi «${what}» có hai phương án cùng mang mã «${found}».`,
    hint: 'Mỗi phương án trong một câu có mã riêng.',
  },
  'quiz-no-wrong-option': {
    message: (what: string) => `Câu hỏi «${what}» không có phương án sai.`,
    hint: 'Thêm phương án nhiễu cùng loại.',
  },
  'quiz-matching-not-one-to-one': {
    message: (what: string, found: string) =>
      `Câu ghép cặp «${what}» không ghép một với một${quoted(found)}.`,
    hint: 'Mỗi mục bên trái chỉ hợp với một mục bên phải và ngược lại.',
  },
  'quiz-ordering-not-strict': {
    message: (what: string, found: string) =>
      `Câu xếp thứ tự «${what}» thiếu hoặc lặp bước trong đáp án${quoted(found)}.`,
    hint: 'Đáp án phải nêu mỗi bước đúng một lần.',
  },
  'quiz-correction-missing': {
    message: (what: string, found: string) =>
      `Câu đúng hay sai «${what}» có lời chữa không hợp${quoted(found)}.`,
    hint: 'Nhận định sai phải có câu nói lại cho đúng, khác câu đã hỏi; nhận định đúng thì không có.',
  },
  'quiz-accepted-differs': {
    message: (what: string, found: string) =>
      `Câu trả lời ngắn «${what}» nhận cả cách viết mang con số khác${quoted(found)}.`,
    hint: 'Chỉ nhận những cách viết cùng nghĩa với đáp án.',
  },
  'quiz-options-repeated': {
    message: (what: string, found: string) => `Câu hỏi «${what}» có hai phương án như nhau${quoted(found)}.`,
    hint: 'Mỗi phương án phải khác nghĩa các phương án còn lại; 7% và 7,0% là một, 05/8 và 5/8 là một.',
  },
  'quiz-options-overlap': {
    message: (what: string, found: string) =>
      `Câu hỏi «${what}» có phương án sai bao trùm đáp án hoặc nằm trong đáp án${quoted(found)}.`,
    hint: 'Bỏ phương án ấy: người học có thể cho là cũng đúng.',
  },
  'quiz-option-catch-all': {
    message: (what: string, found: string) => `Câu hỏi «${what}» có phương án gộp${quoted(found)}.`,
    hint: 'Thay bằng một phương án nói về nội dung.',
  },
  'quiz-giveaway-length': {
    message: (what: string, found: string) => `Đáp án của câu hỏi «${what}» lộ ra vì độ dài${quoted(found)}.`,
    hint: 'Chọn phương án nhiễu có độ dài tương tự.',
  },
  'quiz-giveaway-ending': {
    message: (what: string, found: string) =>
      `Đáp án của câu hỏi «${what}» lộ ra vì dấu ở cuối${quoted(found)}.`,
    hint: 'Bỏ dấu ở cuối mọi phương án.',
  },
  'quiz-giveaway-capital': {
    message: (what: string, found: string) =>
      `Đáp án của câu hỏi «${what}» lộ ra vì chữ hoa, chữ thường ở đầu${quoted(found)}.`,
    hint: 'Viết chữ đầu của mọi phương án như nhau.',
  },
  'quiz-giveaway-unit': {
    message: (what: string, found: string) => `Đáp án của câu hỏi «${what}» lộ ra vì đơn vị${quoted(found)}.`,
    hint: 'Chọn phương án nhiễu cùng đơn vị.',
  },
  'quiz-giveaway-qualifier': {
    message: (what: string, found: string) =>
      `Đáp án của câu hỏi «${what}» lộ ra vì chữ đứng trước con số${quoted(found)}.`,
    hint: 'Viết «trên», «khoảng», «ít nhất» như nhau ở mọi phương án.',
  },
  'quiz-giveaway-kind': {
    message: (what: string, found: string) =>
      `Đáp án của câu hỏi «${what}» lộ ra vì chỉ riêng nó là con số, hoặc là chữ${quoted(found)}.`,
    hint: 'Chọn phương án nhiễu cùng loại với đáp án.',
  },
  'quiz-giveaway-remark': {
    message: (what: string, found: string) =>
      `Đáp án của câu hỏi «${what}» lộ ra vì phần ghi trong ngoặc${quoted(found)}.`,
    hint: 'Bỏ phần trong ngoặc, hoặc chọn phương án nhiễu cũng có.',
  },
  'quiz-giveaway-word': {
    message: (what: string, found: string) =>
      `Đáp án của câu hỏi «${what}» lộ ra vì chỉ riêng nó lặp lại chữ hiếm gặp của câu hỏi${quoted(found)}.`,
    hint: 'Viết lại câu hỏi, hoặc chọn phương án nhiễu cũng có chữ ấy.',
  },
  'quiz-answer-in-prompt': {
    message: (what: string, found: string) => `Câu hỏi «${what}» đã nói ra đáp án${quoted(found)}.`,
    hint: 'Viết lại câu hỏi để không còn chữ của đáp án, hoặc hỏi điều khác.',
  },
  'quiz-answer-in-pair': {
    message: (what: string, found: string) =>
      `Câu ghép cặp «${what}» có mục bên trái chứa chữ của mục bên phải${quoted(found)}.`,
    hint: 'Rút gọn mục bên trái, hoặc bỏ cặp ấy.',
  },
  'quiz-answer-in-place': {
    message: (what: string) => `Câu hỏi «${what}» hiện ra đã xếp đúng sẵn.`,
    hint: 'Đảo thứ tự hiện ra của các phương án.',
  },
  'quiz-answer-in-dates': {
    message: (what: string) => `Câu xếp thứ tự «${what}» ghi sẵn ngày hoặc năm ở từng bước.`,
    hint: 'Bỏ ngày, năm khỏi các bước: chỉ nhìn số là xếp được.',
  },
  'quiz-owner-missing': {
    message: (what: string, found: string) =>
      `Câu hỏi «${what}» thuộc về «${found}», không có trong thư viện.`,
    hint: 'Mã câu hỏi bắt đầu bằng mã văn bản, đợt học, tập hỏi – đáp hoặc nhóm từ.',
  },
  'quiz-source-missing': {
    message: (what: string, found: string) =>
      `Câu hỏi «${what}» dẫn tới chỗ không có trên trang${quoted(found)}.`,
    hint: 'Dẫn tới mục có thật trong văn bản hoặc trong phần thông tin.',
  },
  'quiz-quote-missing': {
    message: (what: string, found: string) =>
      `Lời trích của câu hỏi «${what}» không có ở chỗ được dẫn${quoted(found)}.`,
    hint: 'Chép đúng chữ nguyên văn tại chỗ ấy.',
  },
  'quiz-fact-missing': {
    message: (what: string, found: string) =>
      `Câu hỏi «${what}» nêu dữ kiện không có trong hồ sơ nào${quoted(found)}.`,
    hint: 'Ghi «mã hồ sơ/mã dữ kiện» đúng như trong phần đầu tệp.',
  },
  'quiz-classified': {
    message: (what: string) => `«${what}» nhắc tới văn bản có độ mật.`,
    hint: 'Không đặt câu hỏi, phương án hay lời trích từ văn bản có độ mật (Luật Bảo vệ bí mật nhà nước).',
  },
  'quiz-characters': {
    message: (what: string, found: string) =>
      `Câu hỏi «${what}» có chữ dạng tổ hợp rời hoặc ký tự không thấy được${quoted(found)}.`,
    hint: 'Gõ lại ở dạng Unicode dựng sẵn (NFC), dùng dấu cách thường.',
  },
  'quiz-spaces': {
    message: (what: string, found: string) => `Câu hỏi «${what}» thừa dấu cách${quoted(found)}.`,
    hint: 'Một dấu cách giữa hai chữ; không có dấu cách trước dấu câu, sau «, trước ».',
  },
  'quiz-marks': {
    message: (what: string, found: string) =>
      `Câu hỏi «${what}» có ngoặc mở không đóng, hoặc đóng không mở${quoted(found)}.`,
    hint: 'Viết đủ cặp «», (), “”.',
  },
  'quiz-decimal-point': {
    message: (what: string, found: string) =>
      `Câu hỏi «${what}» viết số thập phân bằng dấu chấm${quoted(found)}.`,
    hint: 'Viết dấu phẩy: 7,5%.',
  },
  'quiz-exclamation': {
    message: (what: string, found: string) => `Câu hỏi «${what}» có dấu chấm than${quoted(found)}.`,
    hint: 'Viết câu thường.',
  },
  'quiz-foreign-words': {
    message: (what: string, found: string) =>
      `Câu hỏi «${what}» có chữ nước ngoài hoặc chữ của máy${quoted(found)}.`,
    hint: 'Viết bằng tiếng Việt; xem dữ liệu có mục nào bỏ trống.',
  },
  'quiz-capital': {
    message: (what: string, found: string) =>
      `Câu hỏi «${what}» có câu hoặc phương án không viết hoa chữ đầu${quoted(found)}.`,
    hint: 'Viết hoa chữ đầu.',
  },
  'quiz-prompt-ending': {
    message: (what: string, found: string) => `Câu hỏi «${what}» không kết thúc đúng kiểu${quoted(found)}.`,
    hint: 'Câu chọn phương án có dấu hỏi; nhận định kết thúc bằng dấu chấm.',
  },
  'quiz-sentence-ending': {
    message: (what: string, found: string) =>
      `Lời giải thích hoặc lời chữa của câu hỏi «${what}» chưa trọn câu${quoted(found)}.`,
    hint: 'Kết thúc bằng dấu chấm.',
  },
  'quiz-too-long': {
    message: (what: string, found: string) => `Câu hỏi «${what}» có chỗ quá dài${quoted(found)}.`,
    hint: 'Rút gọn: câu hỏi tối đa 400 ký tự, phương án tối đa 300.',
  },
  'quiz-difficulty': {
    message: (what: string, found: string) =>
      `Câu hỏi «${what}» ghi độ khó ${found}, không hợp với kiểu câu.`,
    hint: 'Xem quy tắc độ khó ở src/core/quiz/difficulty.ts.',
  },
};
