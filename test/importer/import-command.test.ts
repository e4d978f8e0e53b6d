import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLibrary } from '../../src/site/content-files.ts';

const script = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/documents', import.meta.url));

// every test starts the command some times, on a machine that may be busy
vi.setConfig({ testTimeout: 60_000 });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lenh-nhap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
const planText = (number: number, words = '1. Học nghị quyết trước ngày 30/6/2024.') =>
  [
    'ĐẢNG BỘ TỈNH AN BÌNH\tĐẢNG CỘNG SẢN VIỆT NAM',
    `Số ${number}-KH/ĐU\tAn Bình, ngày 05 tháng 01 năm 2024`,
    'KẾ HOẠCH',
    'học tập nghị quyết',
    '-----',
    'I. MỤC ĐÍCH',
    words,
  ].join('\n');
const put = (name: string, text: string) => {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), text);
};
const plans = () => {
  const folder = join(root, 'content/ke-hoach');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
};

test('a folder is imported: the good files are stored, the bad ones named, and the exit code says so', () => {
  put('vào/a.txt', planText(1));
  put('vào/sâu/b.txt', planText(2));
  put('vào/hỏng.docx', 'PK\u0003\u0004');
  put('vào/.ẩn', 'x');
  const { code, out, err } = run('vào', '--issuer', 'dang-uy');
  expect(code).toBe(3);
  expect(plans()).toHaveLength(2);
  expect(err).toContain('Bỏ qua vào/.ẩn: tệp ẩn hoặc tệp tạm của máy.');
  expect(err).toContain('1/3  vào/a.txt\n');
  expect(out).toMatch(/^Tệp +Loại +Số +Ngày +Chữ giữ/m);
  expect(out).toMatch(/^vào\/a\.txt +kế hoạch +1-KH\/ĐU +05\/01\/2024 +\d+ .*đã ghi$/m);
  expect(out).toContain('2 tệp đã xong, 1 tệp không nhập.');
  expect(`${out}${err}`).not.toContain('\u001b');
});

test('the exit code is 0 when all is stored, 1 when nothing is, 2 when the command is wrong', () => {
  put('a.txt', planText(1));
  put('mật.txt', `MẬT\n${planText(2)}`);
  const ids = ['--issuer', 'dang-uy'];
  expect(run('a.txt', ...ids).code).toBe(0);
  expect(run('a.txt', ...ids).out).toContain('Không có gì đổi so với');
  expect(run('mật.txt', ...ids).code).toBe(1);
  expect(run().code).toBe(2);
  const { code, err } = run('a.txt', '--isuer', 'x');
  expect([code, err.split('\n')[1]]).toEqual([2, 'Có phải là --issuer?']);
  expect(run('a.txt', 'mật.txt', '--id', 'x')).toMatchObject({ code: 2, out: '' });
});

test('JSON is all there is on standard output, one object for one file, and nothing is stored', () => {
  put('a.txt', planText(1));
  const one = run('a.txt', '--json', '--issuer', 'dang-uy');
  expect(one.code).toBe(0);
  expect(JSON.parse(one.out)).toMatchObject({
    file: 'a.txt',
    fields: { symbol: { value: '1-KH/ĐU', line: 2 } },
    fidelity: { words: expect.any(Number), dropped: {} },
  });
  expect(JSON.parse(run('a.txt', 'không có.txt', '--json').out)).toHaveLength(2);
  expect(readdirSync(root)).toEqual(['a.txt']);
});

test('a dry run shows the difference and the exit code of a real one', () => {
  put('a.txt', planText(1));
  run('a.txt', '--issuer', 'dang-uy');
  put('a.txt', planText(1, '1. Học kỹ nghị quyết trước ngày 30/6/2024.'));
  const before = readFileSync(join(root, 'content/ke-hoach', plans()[0] as string), 'utf8');
  const refused = run('a.txt', '--issuer', 'dang-uy', '--dry-run');
  expect(refused.code).toBe(1);
  const { code, out } = run('a.txt', '--issuer', 'dang-uy', '--dry-run', '--replace');
  expect(code).toBe(0);
  expect(out).toContain('− 1\\. Học nghị quyết');
  expect(out).toContain('+ 1\\. Học kỹ nghị quyết');
  expect(out).toContain('sẽ ghi đè');
  expect(readFileSync(join(root, 'content/ke-hoach', plans()[0] as string), 'utf8')).toBe(before);
});

test('documents of every format come out of one command', async () => {
  const files = ['thong-bao-ket-luan.doc', 'quyet-dinh-quy-che.pdf', 'to-trinh.rtf', 'chi-thi-cong.html'];
  for (const file of [...files, 'de-an-dai.docx', 'quy-dinh-tcvn3.txt'])
    cpSync(join(fixtures, file), join(root, 'vào', file));
  const { code, err } = run('vào', '--issuer', 'tinh-uy', '--out', 'ra');
  expect(err).not.toContain('importer-failed');
  expect(code).toBe(0);
  expect(readdirSync(join(root, 'ra')).filter((name) => name.endsWith('.mdx'))).toHaveLength(6);
});

test('nothing of a file with a secrecy mark is kept or shown', () => {
  const mark = 'Sao Mai 4711';
  put('vào/a.txt', `MẬT\n${planText(1, `1. Mật danh ${mark}.`)}`);
  put('vào/b.txt', planText(2));
  const { code, out, err } = run('vào', '--issuer', 'dang-uy');
  expect(code).toBe(3);
  expect(`${out}${err}`).not.toContain(mark);
  expect(err).toContain('29/2018/QH14');
  rmSync(join(root, 'vào'), { recursive: true });
  const kept = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(kept.map(({ name }) => name).sort()).toEqual([
    expect.stringMatching(/\.mdx$/),
    expect.stringMatching(/\.nhap\.yaml$/),
  ]);
  for (const { parentPath, name } of kept)
    expect(readFileSync(join(parentPath, name), 'utf8')).not.toContain(mark);
});

test.each(['SIGINT', 'SIGKILL'] as const)(
  '%s in the middle leaves whole documents and no debris',
  async (signal) => {
    for (let number = 1; number <= 80; number += 1) put(`vào/${number}.txt`, planText(number));
    const child = spawn(process.execPath, [script, 'vào', '--issuer', 'dang-uy'], { cwd: root });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('30/80')) child.kill(signal);
    });
    child.stdout.resume();
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(signal === 'SIGINT' ? 130 : null);
    if (signal === 'SIGINT') {
      expect(said).toMatch(/Đã dừng\. \d+ tệp đã xong, không tệp nào ghi dở\./);
      expect(existsSync(join(root, '.cache/import'))).toBe(false);
    }
    expect(plans().length).toBeGreaterThan(20);
    expect(plans().length).toBeLessThan(80);
    const { issues } = await readLibrary(root);
    expect(issues.filter((found) => found.code !== 'body-not-found')).toEqual([]);
    expect(run('vào', '--issuer', 'dang-uy').code).toBe(0);
    expect(plans()).toHaveLength(80);
    expect(existsSync(join(root, '.cache/import'))).toBe(false);
  },
);
