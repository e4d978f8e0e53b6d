/** Sentences of questions made from the glossary, of cards and of gaps in held text. */
export const recallPrompts = {
  abbreviation: (term: string, group: string) => `Trong bảng «${group}», «${term}» viết tắt cho cụm từ nào?`,
  termOf: (meaning: string) => `Từ nào dùng để chỉ: ${meaning}?`,
  meaningOf: (term: string) => `Trong đợt học tập nghị quyết, «${term}» nghĩa là gì?`,
  abbreviationPairs: (group: string, letter: string) =>
    `Ghép mỗi chữ viết tắt bắt đầu bằng «${letter}» với cụm từ đầy đủ (bảng «${group}»).`,
  ledIn: (about: string, question: string) => `${about}: ${question}`,
  according: (about: string, question: string) => `Theo ${about}, ${question}`,
  gap: (name: string, clause: string) => `Điền vào chỗ trống theo nguyên văn ${clause}, ${name}.`,
};

/** Sentences that explain an answer of such a question. */
export const recallExplanations = {
  entry: (term: string, meaning: string) => `«${term}»: ${meaning}.`,
  entries: (pairs: readonly string[]) => `${pairs.join('; ')}.`,
  booklet: (places: readonly string[]) => `Câu trả lời dựa vào: ${places.join('; ')}.`,
  place: (name: string, parts: readonly string[]) =>
    parts.length > 0 ? `${name} (${parts.join('; ')})` : name,
  gap: (clause: string, right: string) => `Nguyên văn ${clause} ghi: «${right}».`,
};
