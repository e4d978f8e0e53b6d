/** Sentences of the file in which an editor reviews what was read of a plan. */
export const planDraftWords = {
  head: [
    'Bản nháp do máy đọc từ kế hoạch, để người biên tập xem lại; không dùng để đăng.',
    "Mỗi dòng ghi mục nói điều đó, độ tin cậy và nguyên văn. Sửa, xóa, điền chỗ còn trống (viết là ''),",
    'rồi nhập lại văn bản với: npm run import -- TỆP --replace --fields TỆP_NÀY',
  ],
  place: (clause: string, percent: number) => `${clause}, độ tin cậy ${percent} %`,
  printed: (words: string) => `nguyên văn: «${words}»`,
  /** Beside what the text does not say. */
  fill: 'điền vào: nguyên văn không nói rõ',
} as const;
