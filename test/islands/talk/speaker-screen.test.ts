import { describe, expect, it, vi } from 'vitest';
import { createSpeakerScreen } from '../../../src/islands/talk/speaker-screen.ts';
import { createTalkClock } from '../../../src/islands/talk/talk-clock.ts';

const slides = [
  { part: 0, minutes: 0, heading: 'Bài nói mẫu', partName: 'Phần 1: Mở đầu', notes: [] },
  {
    part: 0,
    minutes: 2,
    heading: 'Vì sao',
    partName: 'Phần 1: Mở đầu',
    notes: ['Nói chậm', 'Ghi chú: kể chuyện'],
  },
  { part: 1, minutes: 8, heading: 'Mục tiêu', partName: 'Phần 2: Nội dung', notes: [] },
];

describe('the screen of the speaker', () => {
  let time = 0;
  const clock = createTalkClock(() => time);
  const steps = { previous: vi.fn(), next: vi.fn() };
  const screen = createSpeakerScreen(document, slides, clock, steps, () => '14:05');
  const text = () => screen.node.textContent ?? '';
  const press = (label: string) =>
    [...screen.node.querySelectorAll('button')].find((one) => one.textContent === label)?.click();

  it('shows the notes of the slide, the next slide and the time of the part', () => {
    screen.turnTo(1);
    expect(text()).toContain('14:05');
    expect(text()).toContain('Nói chậm');
    expect(text()).toContain('Trang sau: Mục tiêu');
    expect(text()).toContain('0:00 / 2:00');
  });

  it('counts only while the clock runs, and says when the talk is late', () => {
    press('Bắt đầu tính giờ');
    time = 200_000;
    screen.tick();
    expect(text()).toContain('3:20');
    expect(text()).toContain('Chậm 1:20');
    press('Dừng đồng hồ');
    time = 900_000;
    screen.tick();
    expect(text()).toContain('3:20');
    press('Tính giờ lại từ đầu');
    expect(text()).toContain('10:00');
    expect(text()).toContain('Đúng dự kiến');
  });

  it('turns the slides from its own buttons and knows the last one', () => {
    press('Trang sau');
    expect(steps.next).toHaveBeenCalledOnce();
    screen.turnTo(2);
    expect(text()).toContain('Hết bài.');
    expect(text()).toContain('Trang này không có ghi chú.');
  });
});
