import { describe, expect, it } from 'vitest';
import type { Result } from '../../scripts/bench/contest.ts';
import { formatRatios, formatStages, formatTable } from '../../scripts/bench/report.ts';
import { readStages } from '../../scripts/bench/stages.ts';

const build = (seconds: number, megabytes: number | null) => ({
  seconds,
  cpuSeconds: seconds * 2,
  megabytes,
  stages: [
    { name: 'gói mã', seconds: 1 },
    { name: 'dựng trang', seconds: 12.25 },
  ],
});
const ours: Result = {
  name: 'Của mình',
  size: 1000,
  pages: 2600,
  cold: build(13, 900),
  rebuild: build(6.5, 800),
};
const plain: Result = {
  name: 'Thường',
  size: 1000,
  pages: 1001,
  cold: build(16, null),
  rebuild: build(16, null),
};

describe('the report of the measurement', () => {
  it('lines up one row for each site, with decimal commas', () => {
    const lines = formatTable([ours, plain]).split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines[1]).toMatch(/^Của mình\s+13,0\s+26,0\s+2600\s+200,0\s+900\s+6,5\s+0,50$/);
  });

  it('says that memory is unknown instead of printing nought', () => {
    expect(formatTable([plain])).toMatch(/62,6\s+–\s+16,0/);
    expect(formatRatios([ours, plain], plain)).toMatch(/thời gian 0,81×, bộ nhớ –/);
  });

  it('lists the stages of a build', () => {
    expect(formatStages(ours)).toMatch(/gói mã\s+1,0\n\s+dựng trang\s+12,3$/);
  });

  it('reads the stages from the log of a build', () => {
    const log = [
      { at: 0.2, text: '10:00:00 [library] 1000 văn bản' },
      { at: 2, text: '10:00:02 [build] Building static entrypoints...' },
      { at: 5, text: ' generating static routes ' },
      { at: 6, text: '10:00:05   ├─ /van-ban/18-nq-tw-2022/index.html (+3ms)' },
      { at: 9, text: '10:00:09 ✓ Completed in 4.00s.' },
      { at: 10, text: '10:00:10 [build] 2600 page(s) built in 9.9s' },
    ];
    expect(readStages(log).map(({ seconds }) => Number(seconds.toFixed(1)))).toEqual([0.2, 1.8, 3, 1, 3, 1]);
    expect(readStages([{ at: 1, text: 'Finished in 3 seconds' }])).toEqual([]);
  });
});
