import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/core/document/outline.ts';
import { askHeldText } from '../../../../src/core/quiz/ask/held-text.ts';
import { createPools } from '../../../../src/core/quiz/pools.ts';
import { quizLibrary, studyPlan } from '../../../support/quiz-library.ts';

const pools = createPools(quizLibrary());

function gapsOf(text: string, fields: Record<string, unknown> = {}, orders: Record<string, unknown> = {}) {
  const doc = { ...studyPlan(fields, orders), body: parseBody(text, 1).body };
  return askHeldText({ doc, name: 'Kế hoạch thử', pools });
}

describe('gaps in held text', () => {
  it('leave out one figure, with others of its unit and form beside it', () => {
    const [gap] = gapsOf('Chi bộ tổ chức học bù, bảo đảm 100% đảng viên đều được học tập nghị quyết.').filter(
      ({ right }) => right === '100%',
    );
    expect(gap).toMatchObject({
      before: 'Chi bộ tổ chức học bù, bảo đảm ',
      after: ' đảng viên đều được học tập nghị quyết.',
    });
    expect(gap?.wrong.every((other) => other.endsWith('%') && other !== '100%')).toBe(true);
  });

  it('take a body by its whole name only', () => {
    const text =
      'Chi bộ gửi báo cáo kết quả học tập về Ban Thường vụ Đoàn trường và Ban Tuyên giáo trong tháng này.';
    const rights = gapsOf(text).map(({ right }) => right);
    expect(rights).toContain('Ban Tuyên giáo');
    expect(rights).not.toContain('Ban Thường vụ');
  });

  it('never offer what the same sentence says elsewhere', () => {
    const text = 'Ban Tuyên giáo phối hợp với Văn phòng chuẩn bị tài liệu cho hội nghị học tập của cơ sở.';
    for (const { right, wrong } of gapsOf(text)) {
      expect(wrong).not.toContain(right);
      expect(wrong.every((other) => !text.includes(other))).toBe(true);
    }
  });

  it('do not cross a mask or a footnote mark', () => {
    const text =
      'Chi bộ báo cáo qua đồng chí ⟦đã che: họ tên⟧ số đảng viên tổ chức học bù, bảo đảm 100% được học.';
    expect(JSON.stringify(gapsOf(text))).not.toContain('đã che');
    const noted =
      'Cấp ủy tổ chức học bù[^1] cho người vắng mặt, bảo đảm 100% đảng viên được học.\n\n[^1]: Ghi chú ngắn.';
    for (const { before, after } of gapsOf(noted)) expect(`${before}${after}`).not.toContain('học bù');
  });

  it('are not made of clauses on classified content, nor of a programme with names', () => {
    const text = 'Cấp ủy tổ chức học bù cho người vắng mặt, bảo đảm 100% đảng viên được học nghị quyết.';
    const [sample] = gapsOf(text);
    const clause = sample?.source.anchor ?? '';
    const restrictions = [{ clause, rule: 'classified-content', text: 'Giữ bí mật.' }];
    expect(sample).toBeDefined();
    expect(gapsOf(text, {}, { restrictions })).toEqual([]);
    expect(gapsOf(`Nghị quyết có độ mật cao nên ${text}`)).toEqual([]);
  });

  it('keep their ids when other sentences are added', () => {
    const sentence = 'Cấp ủy tổ chức học bù cho người vắng mặt, bảo đảm 100% đảng viên được học nghị quyết.';
    const more = `${sentence} Việc tổ chức phải khẩn trương, nghiêm túc, chất lượng, hiệu quả ở mọi chi bộ trong Khối.`;
    const keys = (text: string) => gapsOf(text).map(({ key }) => key);
    expect(keys(more)).toEqual(expect.arrayContaining(keys(sentence)));
    expect(keys(more).length).toBeGreaterThan(keys(sentence).length);
  });

  it('cut a long sentence at commas and close every bracket', () => {
    const list = Array.from({ length: 14 }, (_, at) => `phần việc thứ ${at + 1} của cấp ủy cơ sở`).join(', ');
    const text = `Cấp ủy phân công (${list}), bảo đảm 100% đảng viên được học, ${list}, theo kế hoạch.`;
    for (const { before, after } of gapsOf(text)) {
      const said = before + after;
      expect(said.split('(').length).toBe(said.split(')').length);
      expect(said.length).toBeLessThan(text.length);
    }
  });
});
