/** Fixed words of a paper in the Party's form (05-HD/VPTW, 27/5/2026). */
export const partyForm = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  star: '*',
  symbol: (symbol: string) => `Số ${symbol}`,
  placeAndDate: (place: string, date: string) => `${place}, ${date}`,
  /** What a person fills in by hand stands as this sign. */
  blank: '…',
  openDate: 'ngày … tháng … năm …',
  rule: '-----',
  addressees: 'Kính gửi:',
  recipients: 'Nơi nhận:',
} as const;
