import { describe, expect, it } from 'vitest';
import { dateTokens, extractDates } from '../../../src/core/search/dates.ts';
import { cleanQuery, foldInPlace } from '../../../src/core/search/normalize.ts';

const read = (text: string) => extractDates(foldInPlace(cleanQuery(text))).map(({ token }) => token);

describe('a date in a query or a plan', () => {
  it.each([
    ['16/6/2022', ['20220616']],
    ['16/06/2022', ['20220616']],
    ['16-6-2022', ['20220616']],
    ['16.6.2022', ['20220616']],
    ['16/6/22', ['20220616']],
    ['ngày 16 tháng 6 năm 2022', ['20220616']],
    ['ngay 16 thang 6 nam 2022', ['20220616']],
    ['16 tháng 6/2022', ['20220616']],
    ['21 và 22/7/2022', ['20220721', '20220722']],
    ['21-22/7/2022', ['20220721', '20220722']],
    ['ngày 5-6/12/2022', ['20221205', '20221206']],
    ['5–6/12/2022', ['20221205', '20221206']],
    ['ngày 27, 28 tháng 3 năm 2021', ['20210327', '20210328']],
    ['từ 21 đến 23/7/2022', ['20220721', '20220722', '20220723']],
    ['tháng 8/2022', ['202208']],
    ['tháng 8 năm 2022', ['202208']],
    ['8/2022', ['202208']],
    ['quý II/2021', ['2021q2']],
    ['quý 2 năm 2021', ['2021q2']],
    ['trước 20/8', ['ng2008']],
    ['20 tháng 8', ['ng2008']],
    ['trước 8h30’, ngày 25/3/2021', ['20210325']],
    ['năm 2022', []],
    ['32/1/2022', []],
    ['18-NQ/TW', []],
    ['1,5 ngày', []],
    ['2021 - 2030', []],
  ])('%j is %j', (text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });

  it('can be found by its month, and by day and month alone', () => {
    expect(dateTokens('ngay 20/8/2022')).toEqual(['20220820', '202208', 'ng2008']);
  });
});
