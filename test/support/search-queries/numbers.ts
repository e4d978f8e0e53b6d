import { all, cites, ofDocument } from '../search-rules.ts';
import { type EvaluatedQuery, of } from './query.ts';

const plan130 = /(?<!\d)130-KH\/TU/;
const guide02 = /(?<!\d)02-HD\/UBKTTW/;
const government111 = /(?<!\d)111\/NQ-CP/;
const conclusion45 = /(?<!\d)45-KL\/TW/;

/** Numbers and dates beyond the generated spellings, and what the library does not hold. */
export const numberQueries: readonly EvaluatedQuery[] = [
  ...of('G', [
    ['130-KH/TU', plan130],
    ['kh 130 tu', plan130],
    ['ke hoach so 130', plan130],
    ['kế hoạch 130 của thành ủy', plan130],
    ['2-HD/UBKTTW', guide02],
    ['hd02 ubkttw', guide02],
    ['111/NQ-CP', government111],
    ['nghị quyết 111 của chính phủ', government111],
    ['nq-cp 111', government111],
    ['31/2024/QH15', /31\/2024\/QH15/],
    ['luật 31/2024/QH15', /31\/2024\/QH15/],
    ['81/2023/qh15', /81\/2023\/QH15/],
    ['45-KL/TW hay 45-NQ/TW', all(/(?<!\d)45-KL\/TW/, /(?<!\d)45-NQ\/TW/)],
    ['kết luận 45 quy hoạch', conclusion45],
    ['18-NQ/TW năm 2017', ofDocument('18-nq-tw-2017')],
    ['nghị quyết 27 về tiền lương', ofDocument('27-nq-tw-2018')],
    ['nghị quyết 27 nhà nước pháp quyền', /27-NQ\/TW[\s\S]*pháp quyền|pháp quyền[\s\S]*27-NQ\/TW/i],
    ['28/NQ/TW', cites('28-NQ/TW')],
    ['Nghị quyết số 21-NQ/TW ngày 16/6/2022', all(cites('21-NQ/TW'), /16\/6\/2022/)],
    ['quy dinh 207', /207-QĐ\/TW/],
    ['kl 219', /219-KL\/TW/],
  ]),
  ...of('H', [
    ['24/11/2023', /24\/11\/2023|24 tháng 11 năm 2023/],
    ['ngày 24 tháng 11 năm 2023', /24\/11\/2023|24 tháng 11 năm 2023/],
    ['25.10.2021', /25\/10\/2021/],
    ['hạn 30/3/2022', /30\/3\/2022/],
    ['báo cáo trước ngày 30/12/2022', /30\/12\/2022/],
    ['31-12-2022', /31\/12\/2022/],
    ['học ngày 4/12/2023', /0?4\/12\/2023/],
    ['9/11/2022', /0?9\/11\/2022/],
    ['thang 3 nam 2022', /tháng 0?3 năm 2022|(?<!\d)0?3\/2022/i],
    ['quy 2 nam 2021', /quý II(?:\/| năm )2021/i],
    ['18h00 ngày 26/3/2021', /26\/3\/2021/],
  ]),
  ...of('L', [
    ['998-NQ/TW', null],
    ['nghị quyết số 888-NQ/TW', null],
    ['654-kh/tu', null],
    ['quy định 976', null],
    ['777qdtw', null],
    ['kl 999', null],
    ['15/9/1987', null],
  ]),
];
