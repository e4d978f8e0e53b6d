import { describe, expect, it } from 'vitest';
import { followPlan } from '../../../src/core/report/follow-plan.ts';
import { headcountMessage, resultMessage } from '../../../src/core/report/message.ts';
import type { ReportOccasion, ReportPlan } from '../../../src/core/report/report-plan.ts';
import { emptyReport } from '../../../src/core/report/schema.ts';
import { sampleReport } from '../../support/sample-report.ts';

const occasion: ReportOccasion = {
  from: 'Các chi bộ',
  about: 'Kết quả học tập.',
  addressee: 'Đảng ủy phường Mẫu',
  channel: 'Ban Xây dựng Đảng',
  due: 'trước 8h30 ngày 25/3/2021',
  last: '2021-03-25',
  weekend: '',
  source: '/van-ban/a/#muc-1',
};
const plan = (id: string, addressee: string): ReportPlan => ({
  ...{ id, name: `Kế hoạch ${id}`, campaign: '', subject: `kết quả ${id}`, upperBody: 'Đảng bộ phường Mẫu' },
  occasions: [{ ...occasion, addressee }, occasion],
  planned: null,
  actual: null,
});

describe('the message of a report', () => {
  it('says every figure on a few lines, each percentage with what it is of', () => {
    expect(resultMessage(sampleReport())).toBe(
      [
        'Đảng ủy cơ quan Mẫu: kết quả học tập nghị quyết.',
        'Kính gửi: Ban Thường vụ Đảng ủy Khối (qua Ban Tuyên giáo Đảng ủy Khối). Theo Kế hoạch 60-KH/ĐUK.',
        '- Đảng viên: 185/190 triệu tập (97,37%).',
        '- Tổng số 220 đảng viên, miễn sinh hoạt 12, đi xa 8; phải học 200.',
        '- Đã học 92,5% số phải học; còn 15.',
        '- Quần chúng: 30/40 triệu tập (75%).',
        '- 2 lớp, 1 lớp học bù.',
        '- Chương trình hành động đã ban hành: 1.',
        '- Khó khăn, kiến nghị: Hội trường nhỏ; cần thêm tài liệu.',
      ].join('\n'),
    );
  });

  it('stays on one screen, whatever was written of difficulties, and says nothing that was not counted', () => {
    const text = resultMessage(sampleReport({ difficulties: 'Khó khăn dài dòng. '.repeat(200) }));
    expect(text.length).toBeLessThan(800);
    expect(resultMessage(emptyReport()).split('\n')).toHaveLength(1);
  });

  it('reports the two steps of a headcount with addressee and hour, the second beside the first', () => {
    const report = sampleReport();
    Object.assign(report.own, {
      plannedMembers: 150,
      plannedMasses: 50,
      actualMembers: 145,
      actualMasses: 45,
    });
    expect(headcountMessage(report, 'planned', occasion)).toContain('Hạn: trước 8h30 ngày 25/3/2021.');
    const actual = headcountMessage(report, 'actual', occasion);
    expect(actual).toContain('Đảng viên: 145; quần chúng: 45; cộng: 190.');
    expect(actual).toContain('Dự kiến 200, đạt 95%.');
    expect(actual).toContain('Đảng ủy phường Mẫu (qua Ban Xây dựng Đảng)');
  });
});

describe('a report that follows a plan', () => {
  it('takes addressee, channel and subject from the plan, and changes them with the plan', () => {
    const first = followPlan(emptyReport(), plan('a', 'Nơi một'), null);
    expect(first.head).toMatchObject({
      addressee: 'Nơi một',
      channel: 'Ban Xây dựng Đảng',
      subject: 'kết quả a',
    });
    const second = followPlan(first, plan('b', 'Nơi hai'), plan('a', 'Nơi một'));
    expect(second).toMatchObject({ plan: 'b', head: { addressee: 'Nơi hai', subject: 'kết quả b' } });
  });

  it('keeps what a person wrote', () => {
    const first = followPlan(emptyReport(), plan('a', 'Nơi một'), null);
    const own = { ...first, head: { ...first.head, addressee: 'Nơi tự ghi' } };
    expect(followPlan(own, null, plan('a', 'Nơi một')).head).toMatchObject({
      addressee: 'Nơi tự ghi',
      subject: '',
    });
  });

  it('goes to another addressee on another occasion', () => {
    const both = plan('a', 'Nơi một');
    const first = followPlan(emptyReport(), both, null);
    expect(followPlan(first, both, both, 1).head.addressee).toBe('Đảng ủy phường Mẫu');
  });
});
