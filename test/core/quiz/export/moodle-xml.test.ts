import { describe, expect, it } from 'vitest';
import { idNumberOf } from '../../../../src/core/quiz/export/course-question.ts';
import { toMoodleXml } from '../../../../src/core/quiz/export/moodle-xml.ts';
import type { Question } from '../../../../src/core/quiz/schema.ts';
import { readMoodle } from '../../../support/read-exports.ts';
import { sampleContext, sampleQuestions } from '../../../support/sample-questions.ts';

const xml = toMoodleXml(sampleQuestions, sampleContext);
const partOf = (key: string) => {
  const start = xml.indexOf(`--${key}</text></name>`);
  return xml.slice(start, xml.indexOf('</question>', start));
};

function typed(answer: string): string[] {
  const number = sampleQuestions.find(({ type }) => type === 'short-answer') as Question;
  return toMoodleXml([{ ...number, answer } as Question], sampleContext)
    .split('<question ')
    .slice(2);
}

describe('a Moodle XML file', () => {
  it('puts the questions of a plan under its category, a stroke in its name doubled', () => {
    expect(xml.match(/<text>\$course\$.*?<\/text>/g)).toEqual([
      '<text>$course$/top/Học Nghị quyết/Kế hoạch 01-KH//MAU</text>',
      '<text>$course$/top/Học Nghị quyết/Kế hoạch 02-KH//MAU</text>',
    ]);
  });

  it('carries our id, and tags for document, type and difficulty', () => {
    expect(partOf('multiple')).toContain('<idnumber>01-kh-mau-2030--multiple</idnumber>');
    expect(partOf('multiple')).toContain(
      '<tags><tag><text>01-kh-mau-2030</text></tag><tag><text>multiple-choice</text></tag><tag><text>do-kho-3</text></tag></tags>',
    );
  });

  it('shortens an id that Moodle could not store, differently for different ids', () => {
    const long = (end: string) => `${'a-very-long-owner-'.repeat(6)}--${end}`;
    expect(idNumberOf(long('mot'))).toHaveLength(100);
    expect(idNumberOf(long('mot'))).not.toBe(idNumberOf(long('hai')));
    expect(idNumberOf('ngan--mot')).toBe('ngan--mot');
  });

  it('says why a statement is wrong to whoever takes it for right', () => {
    const read = partOf('truth');
    expect(read).toMatch(
      /fraction="0"[^>]*><text>true<\/text><feedback format="html"><text>Kế hoạch giao chi bộ/,
    );
    expect(read).toMatch(/fraction="100"[^>]*><text>false<\/text><\/answer>/);
  });

  it('asks for a number without a tolerance, and for words where a star is a star', () => {
    expect(partOf('number')).toContain('<text>97.5</text><tolerance>0</tolerance>');
    expect(partOf('words')).toContain('<text>Văn phòng \\* Đảng ủy</text>');
  });

  it.each([
    ['khoảng 7.500 USD', '7500', 'đơn vị tính: USD.'],
    ['30 giường bệnh/1 vạn dân', '30', 'đơn vị tính: giường bệnh/1 vạn dân.'],
    ['5', '5', '(Chỉ ghi số.)'],
  ])('asks for the number alone of «%s», and prints its unit', (answer, number, note) => {
    const [xml] = typed(answer);
    expect(xml).toContain(`type="numerical"`);
    expect(xml).toContain(`<text>${number}</text><tolerance>`);
    expect(xml).toContain(note);
  });

  it('asks for a range as words', () => {
    expect(typed('15–20%')[0]).toContain('type="shortanswer"');
  });

  it('gives the back of a flash card to the marker alone', () => {
    expect(partOf('card')).toContain('<graderinfo format="html"><text>Đáp án: Buổi học cho người vắng mặt;');
    expect(partOf('card').split('Buổi học')).toHaveLength(2);
  });

  it('leads from the feedback to the clause', () => {
    expect(partOf('order')).toContain(
      '&lt;a href=&quot;https://tinhuy.example/thu-vien/van-ban/01-kh-mau-2030/#muc-ii-1&quot;&gt;',
    );
  });

  it('stays well-formed with characters that XML forbids', () => {
    const [single] = sampleQuestions as [Question];
    const broken = { ...single, prompt: 'Câu \u0000\u0008\uFFFE\uD800 hỏi ]]> <b>' };
    expect(readMoodle(toMoodleXml([broken], sampleContext))[0]?.prompt).toBe('Câu hỏi ]]> <b>');
  });
});
