/** Sentences of what stands under an empty search box: recent searches and the voice. */
export const searchOwnText = {
  recentTitle: 'Tìm gần đây, lưu ở máy này',
  forget: (query: string) => `Xóa «${query}»`,
  forgetSign: 'Xóa',
  forgetAll: 'Xóa hết',
  stopKeeping: 'Không lưu nữa',
  keepAgain: 'Lưu các lần tìm trên máy này',
  forgotten: 'Đã xóa.',
  voice: 'Nói để tìm',
  voiceStop: 'Dừng nghe',
  voiceNote: 'Khi bấm, hãng làm trình duyệt có thể nhận và xử lý giọng nói.',
  listening: 'Đang nghe, mời nói.',
  voiceFailed: 'Chưa nghe được. Xin cho phép dùng micrô rồi bấm lại, hoặc gõ vào ô.',
} as const;
