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
