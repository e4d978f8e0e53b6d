import { expect, it } from 'vitest';
import { sayNamedDocuments } from '../../../src/core/bulletin/spoken-names.ts';

it.each([
  ['Nghị quyết 18-NQ/TW về đất đai', 'Nghị quyết số mười tám của Trung ương về đất đai'],
  ['theo quy định số 37-QĐ/TW.', 'theo quy định số ba mươi bảy của Trung ương.'],
  ['Hướng dẫn 02-HD/UBKTTW', 'Hướng dẫn số không hai của Ủy ban Kiểm tra Trung ương'],
  ['số 19-NQ/TW và văn bản 20-NQ/TW', 'số 19-NQ/TW và văn bản 20-NQ/TW'],
  ['Kế hoạch 10-KH/TU', 'Kế hoạch 10-KH/TU'],
  ['Nghị quyết 107/NQ-CP', 'Nghị quyết 107/NQ-CP'],
])('says «%s» as «%s»', (text, spoken) => {
  expect(sayNamedDocuments(text)).toBe(spoken);
});
