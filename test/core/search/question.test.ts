import { describe, expect, it } from 'vitest';
import { planQuery } from '../../../src/core/search/query-plan.ts';

describe('a natural question', () => {
  it.each([
    ['nghị quyết nào nói về đất đai', 'đất đai', ['nghi-quyet']],
    ['kế hoạch nào có học bù?', 'học bù', ['ke-hoach']],
    ['nghi quyet nao noi ve dat dai', 'dat dai', ['nghi-quyet']],
  ])('«%s» is about «%s», in documents of that kind', (query, words, kind) => {
    expect(planQuery(query)).toMatchObject({ words: words.split(' '), prefers: { part: ['van-ban'], kind } });
  });

  it.each([
    ['khi nào phải báo cáo', 'báo cáo', 'viec-va-han'],
    ['bao giờ học xong', 'học xong', 'viec-va-han'],
    ['ai phải học', 'học', 'viec-va-han'],
    ['cơ quan nào chuẩn bị hội trường', 'chuẩn bị hội trường', 'viec-va-han'],
    ['hội trường ở đâu', 'hội trường', 'viec-va-han'],
    ['BCH là gì', 'bch', 'thuat-ngu'],
    ['có bao nhiêu hợp tác xã', 'hợp tác xã', 'hoi-dap'],
  ])('«%s» is about «%s», likely among «%s»', (query, words, part) => {
    const plan = planQuery(query);
    expect(plan.words.join(' ')).toBe(words);
    expect(plan.prefers?.part).toContain(part);
  });

  it('may ask for yes or no', () => {
    expect(planQuery('đảng viên có được uống rượu không')).toMatchObject({
      words: ['đảng', 'viên', 'uống', 'rượu'],
      prefers: {},
    });
  });

  it.each([
    'những điều đảng viên không được làm',
    'máy tính',
    'thế hệ trẻ',
    'đường truyền trực tuyến',
    'gì',
    'khi nào',
  ])('is not seen in «%s»', (query) => {
    expect(planQuery(query).prefers).toBeNull();
  });
});
