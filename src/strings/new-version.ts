/** What a page says when a new version of the site is ready. */
export const newVersion = {
  ready: 'Trang có bản mới.',
  show: 'Xem bản mới',
  later: 'Để sau',
} as const;
