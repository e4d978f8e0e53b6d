import { expect, test } from 'vitest';
import { renderClosing } from '../../src/site/render-closing.ts';
import { renderHeader } from '../../src/site/render-header.ts';
import { smallDocument } from '../support/small-library.ts';

const record = {
  id: 'a',
  kind: 'plan',
  symbol: '60-KH/ĐUK',
  issuer: 'khoi',
  issuedOn: '2022-07-18',
} as const;
const printed = {
  left: ['ĐẢNG ỦY KHỐI', '*', 'Số 60-KH/ĐUK'],
  right: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Thái Nguyên, ngày 18 tháng 7 năm 2022'],
  title: ['KẾ HOẠCH', 'tổ chức học tập', '-----'],
};

test('a complete heading is shown as printed, with nothing supplied', () => {
  const { data } = smallDocument({ ...record, printedHeader: printed });
  const { html, supplied } = renderHeader(data, 'Đảng ủy Khối', []);
  expect(supplied).toBe(false);
  expect(html.match(/60-KH\/ĐUK/g)).toHaveLength(1);
  expect(html).toContain('<span class="kind">KẾ HOẠCH</span> <span class="subject">tổ chức học tập</span>');
});

test('what the source lacks is supplied from the record and marked', () => {
  const { data } = smallDocument({
    ...record,
    place: 'Việt Trì',
    printedHeader: { ...printed, left: [], right: [] },
  });
  const { html, supplied } = renderHeader(data, 'Đảng ủy Khối', []);
  expect(supplied).toBe(true);
  expect(html).toContain('<p class="issuer" data-supplied>ĐẢNG ỦY KHỐI</p>');
  expect(html).toContain('<p class="party" data-supplied>ĐẢNG CỘNG SẢN VIỆT NAM</p>');
  expect(html).toContain('<p class="date" data-supplied>Việt Trì, ngày 18 tháng 7 năm 2022</p>');
});

test('a number and a day that nobody knows are said to be missing, not made up', () => {
  const within = { from: '2021-03-19', to: '2021-03-25', reason: 'theo nội dung' };
  const { data } = smallDocument({ ...record, symbol: null, issuedOn: null, issuedWithin: within });
  const { html } = renderHeader(data, 'Đảng ủy Khối', []);
  expect(html).toContain('Số (bản nguồn không ghi)');
  expect(html).toContain('(bản nguồn không ghi ngày)');
});

test('a law does not carry the heading of the Party', () => {
  const { data } = smallDocument({ id: 'l', kind: 'law', symbol: '31/2024/QH15', issuer: 'quoc-hoi' });
  expect(renderHeader(data, 'Quốc hội', []).html).not.toContain('ĐẢNG CỘNG SẢN');
});

test('recipients stand before the signature, as they are printed', () => {
  const { data } = smallDocument({
    ...record,
    recipients: { heading: 'Nơi nhận:', lines: ['- Tỉnh ủy (b/c),', '- Lưu VP.'] },
    signatureBlock: { authority: 'onBehalfOf', printed: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Nguyễn Văn A'] },
  });
  const html = renderClosing(data, []);
  expect(html.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')).toBe(
    '|Nơi nhận:|Tỉnh ủy (b/c),|Lưu VP.|T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ|Nguyễn Văn A|',
  );
});
