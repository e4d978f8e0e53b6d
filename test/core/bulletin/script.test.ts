import { describe, expect, it } from 'vitest';
import { bulletinScript, bulletinTime } from '../../../src/core/bulletin/script.ts';

const frame = { greeting: 'Kính chào bà con', closing: 'Xin hết.' };
const item = {
  id: 'a_cau-1',
  question: 'Nghị quyết 19-NQ/TW đặt chỉ tiêu gì đến năm 2030?',
  answer: 'Trên 90% số xã đạt chuẩn NTM, theo văn bản ngày 16/6/2022.',
  sources: ['Nghị quyết 19-NQ/TW'],
};

describe('a script for loudspeakers', () => {
  it('says numbers, dates and abbreviations in words, and greets and closes', () => {
    const { paragraphs } = bulletinScript(frame, [item], 160);
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs[0]).toBe('Kính chào bà con.');
    expect(paragraphs[1]).toMatch(/^Câu hỏi thứ nhất\. /);
    expect(paragraphs[2]).toContain('chín mươi phần trăm số xã đạt chuẩn nông thôn mới');
    expect(paragraphs[2]).toContain('ngày mười sáu tháng sáu năm hai nghìn không trăm hai mươi hai');
    expect(paragraphs.join(' ')).not.toMatch(/\d|%|NTM/);
  });

  it('counts the questions and leaves out an empty greeting', () => {
    const { paragraphs } = bulletinScript({ greeting: ' ', closing: '' }, [item, item], 160);
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs[2]).toMatch(/^Câu hỏi thứ hai\./);
  });

  it('takes longer at a slower pace, by syllables and two seconds between paragraphs', () => {
    const slow = bulletinScript(frame, [item], 140);
    const quick = bulletinScript(frame, [item], 180);
    expect(slow.syllables).toBe(quick.syllables);
    expect(slow.seconds).toBe(Math.round((slow.syllables / 140) * 60) + 6);
    expect(quick.seconds).toBeLessThan(slow.seconds);
  });

  it.each([
    [45, '45 giây'],
    [120, '2 phút'],
    [135, '2 phút 15 giây'],
    [754, '13 phút'],
  ])('tells %s seconds as «%s»', (seconds, words) => {
    expect(bulletinTime(seconds)).toBe(words);
  });
});
