/** Sentences on who may read what. */
export const readers = {
  internalSite:
    'Bản nội bộ: có tài liệu chỉ dùng cho cán bộ chủ chốt và báo cáo viên. Không chia sẻ ra ngoài.',
  internalMaterial: 'Chỉ dùng cho cán bộ chủ chốt và báo cáo viên.',
  profileUnknown: (given: string) =>
    `Không có bản dựng «${given}». Dùng «public» (cho mọi người) hoặc «internal» (nội bộ).`,
  withheld: (count: number) =>
    `Bản cho mọi người: đã để lại ${count} tài liệu chỉ dùng cho cán bộ chủ chốt và báo cáo viên.`,
};

/** What is wrong when something for everyone and something internal meet. */
export const readersIssues = {
  leans: (what: string) => ({
    code: 'leans-on-internal',
    message: `Phần cho mọi người đọc lại dẫn «${what}», là phần chỉ dùng cho cán bộ chủ chốt và báo cáo viên.`,
    hint: 'Bỏ chỗ dẫn ấy, hoặc ghi readers: "officials-and-speakers" cho cả phần này.',
  }),
  leak: (words: string) => ({
    code: 'internal-words-published',
    message: `Bản cho mọi người có lời của tài liệu nội bộ: «${words}».`,
    hint: 'Tìm xem tệp này lấy lời ấy từ đâu (thư mục public, hay một trang không đọc từ kho), rồi bỏ đi và dựng lại.',
  }),
  leakedAddress: (address: string) => ({
    code: 'internal-address-published',
    message: `Bản cho mọi người có tệp hoặc đường dẫn của trang nội bộ «${address}».`,
    hint: 'Xóa tệp ấy trong thư mục public, hoặc sửa trang đang dẫn tới đó, rồi dựng lại.',
  }),
};
