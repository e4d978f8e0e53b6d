import { expect, test } from 'vitest';
import { exitCodeOf } from '../../../src/importer/command/exit-code.ts';
import { startProgress } from '../../../src/importer/command/progress.ts';
import { layTable } from '../../../src/importer/command/table.ts';

test('columns line up, and the widest cell goes on below itself when a line is too long', () => {
  const rows = [
    ['Tệp', 'Kết quả'],
    ['kế hoạch học tập nghị quyết', 'đã ghi'],
  ];
  expect(layTable(rows, 60)).toBe(
    'Tệp                          Kết quả\nkế hoạch học tập nghị quyết  đã ghi',
  );
  expect(layTable(rows, 24)).toBe('Tệp              Kết quả\nkế hoạch học     đã ghi\ntập nghị quyết');
  expect(layTable([['mộttừrấtdàikhôngcách', 'x']], 12)).toBe('mộttừrấtd  x\nàikhôngcá\nch');
});

test('a terminal has a bar on one line; a pipe has plain lines; one file has neither', () => {
  const record = (stream: { isTTY?: boolean; columns?: number }, all: number) => {
    let written = '';
    const progress = startProgress({ ...stream, write: (text) => (written += text) }, all);
    progress.show(0, 'a\u001b.txt');
    progress.clear();
    progress.show(1, 'b.txt');
    progress.clear();
    return written;
  };
  expect(record({}, 2)).toBe('1/2  a�.txt\n2/2  b.txt\n');
  expect(record({ isTTY: true, columns: 40 }, 2)).not.toContain('\n');
  expect(record({ isTTY: true, columns: 40 }, 2)).toContain('██████████░░░░░░░░░░ 1/2  b.txt');
  expect(record({ isTTY: true }, 1)).toBe('');
});

test('the exit code tells all, none and some apart', () => {
  expect(exitCodeOf(['written', 'same'])).toBe(0);
  expect(exitCodeOf(['refused', 'differs'])).toBe(1);
  expect(exitCodeOf(['written', 'refused'])).toBe(3);
  expect(exitCodeOf([])).toBe(1);
});
