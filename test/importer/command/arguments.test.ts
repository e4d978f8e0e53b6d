import { expect, test } from 'vitest';
import { readArguments } from '../../../src/importer/command/arguments.ts';

const wrong = (...args: string[]) => {
  const read = readArguments(args);
  return 'wrong' in read ? read.wrong.join(' ') : null;
};

test('files and options are read in any order', () => {
  expect(readArguments(['a.txt', '--issuer', 'tinh-uy', '--dry-run', 'b', '--encoding=vni'])).toMatchObject({
    paths: ['a.txt', 'b'],
    dryRun: true,
    json: false,
    encoding: 'vni',
    values: { issuer: 'tinh-uy' },
  });
});

test('a day, and a span of days with its reason, become fields', () => {
  const args = [
    'a',
    '--date',
    '2022-07-18',
    '--from',
    '2022-01-01',
    '--to',
    '2022-02-01',
    '--reason',
    'suy ra',
  ];
  expect(readArguments(args)).toMatchObject({
    values: {
      issuedOn: '2022-07-18',
      issuedWithin: { from: '2022-01-01', to: '2022-02-01', reason: 'suy ra' },
    },
  });
});

test.each([
  [['--issuser', 'x'], 'Không có lựa chọn --issuser. Có phải là --issuer?'],
  [['--dryrun'], 'Có phải là --dry-run?'],
  [['-x'], 'Không có lựa chọn -x.'],
  [['--zzzzzzzz'], 'Không có lựa chọn --zzzzzzzz.'],
  [['--id'], 'Lựa chọn --id cần một giá trị đi sau.'],
  [['--id', '--json'], 'Lựa chọn --id cần một giá trị đi sau.'],
  [['--json=1'], 'Lựa chọn --json không nhận giá trị.'],
  [['--encoding', 'utf8'], 'Có phải là utf-8?'],
  [['--date', '2022-02-30'], 'không có thật: «2022-02-30»'],
  [['--from', '2022-02-03'], 'phải đi cùng nhau'],
  [['--json', '--replace'], 'không đi cùng --replace'],
])('%j is explained', (args, sentence) => {
  expect(wrong('a.txt', ...args)).toContain(sentence);
});

test('options that belong to one document are named, so that they are not given to a whole folder', () => {
  expect(readArguments(['a', '--id', 'x', '--issuer', 'y', '--symbol', 'z'])).toMatchObject({
    forOneFile: ['--id', '--symbol'],
  });
});
