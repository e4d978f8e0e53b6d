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
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FileOutcome, type ImportRequest, importFiles } from '../../src/importer/command.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nhap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const values = { id: 'kh-thu-2024', issuer: 'dang-uy', issuedOn: '2024-01-05' };
const text = 'KẾ HOẠCH\nhọc tập\n-----\nI. MỤC ĐÍCH\n1. Học trước ngày 30/6/2024.';
const source = (content = text, name = 'nguon.txt') => {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
};
async function run(more: Partial<ImportRequest> = {}): Promise<FileOutcome[]> {
  const files = more.files ?? [source()];
  const outcomes: FileOutcome[] = [];
  for await (const one of importFiles({ root, replace: false, mode: 'write', values, ...more, files }))
    outcomes.push(one);
  return outcomes;
}
const words = (outcomes: FileOutcome[]) => outcomes.map(({ outcome }) => outcome);
const codes = (outcomes: FileOutcome[]) =>
  outcomes.flatMap(({ report }) => report.issues.map(({ code }) => code));
const target = () => join(root, 'content/ke-hoach/kh-thu-2024.mdx');
const stored = () => readFileSync(target(), 'utf8');
const edit = (from: string, to: string) => writeFileSync(target(), stored().replace(from, to));

test('a plan is stored under its id, with a draft of its data beside it', async () => {
  expect(words(await run())).toEqual(['written']);
  expect(stored()).toContain('## I. MỤC ĐÍCH\n\n1\\. Học trước ngày 30/6/2024.\n');
  expect(readdirSync(join(root, 'content/ke-hoach'))).toEqual(['kh-thu-2024.mdx', 'kh-thu-2024.nhap.yaml']);
});

test('the same file again writes nothing, also without the options of the first time', async () => {
  await run();
  rmSync(join(root, 'content/ke-hoach/kh-thu-2024.nhap.yaml'));
  expect(words(await run())).toEqual(['same']);
  expect(words(await run({ values: {} }))).toEqual(['same']);
  expect(words(await run({ replace: true }))).toEqual(['same']);
  expect(readdirSync(join(root, 'content/ke-hoach'))).toEqual(['kh-thu-2024.mdx']);
});

test('fields that an editor filled in are no difference, and no import undoes them', async () => {
  await run();
  edit("state: 'unknown'", "state: 'completed'");
  expect(words(await run())).toEqual(['same']);
  const files = [source(`${text}\n2. Ôn.`)];
  expect(words(await run({ files, replace: true, values: { id: 'kh-thu-2024' } }))).toEqual(['replaced']);
  expect(stored()).toContain("state: 'completed'");
  expect(stored()).toContain('2\\. Ôn.');
});

test('a change of the text by an editor stays until the clerk says --replace, and is shown either way', async () => {
  await run();
  edit('Học trước', 'Học xong trước');
  const edited = stored();
  const [refused] = await run();
  expect(refused).toMatchObject({ outcome: 'differs', target: target() });
  expect(refused?.changes?.diffs[0]?.hunks[0]).toMatchObject({ part: 'body', under: 'I. MỤC ĐÍCH' });
  expect(codes([refused as FileOutcome])).toContain('file-exists');
  expect(stored()).toBe(edited);
  const [replaced] = await run({ replace: true });
  expect(replaced?.changes?.diffs).toHaveLength(1);
  expect(stored()).toContain('1\\. Học trước');
});

test('a new source that names another date is told of, and the date of the file is kept', async () => {
  const old = `KẾ HOẠCH\nhọc tập\n-----\nI. MỤC ĐÍCH\n1. Học.`;
  await run({ files: [source(old)] });
  const changed = await run({ files: [source(old.replace('học tập', 'học tập nghị quyết'))], replace: true });
  expect(codes(changed)).toContain('field-kept');
  expect(stored()).toContain("subject: 'học tập'");
});

test('an edited draft of the data is never overwritten without --replace', async () => {
  const draft = join(root, 'content/ke-hoach/kh-thu-2024.nhap.yaml');
  await run();
  writeFileSync(draft, 'plan: {}');
  expect(words(await run({ replace: true }))).toEqual(['same']);
  expect(readFileSync(draft, 'utf8')).toBe('plan: {}');
});

test('a dry run says the same and writes nothing', async () => {
  expect(words(await run({ mode: 'dry-run' }))).toEqual(['would-write']);
  expect(existsSync(join(root, 'content'))).toBe(false);
  await run();
  edit('Học trước', 'Học xong trước');
  const edited = stored();
  expect(words(await run({ mode: 'dry-run', replace: true }))).toEqual(['would-replace']);
  expect(words(await run({ mode: 'dry-run' }))).toEqual(['differs']);
  expect(stored()).toBe(edited);
});

test('a bad file does not hold back a good one', async () => {
  const outcomes = await run({ files: [join(root, 'khong-co.txt'), source()] });
  expect(words(outcomes)).toEqual(['refused', 'written']);
  expect(codes(outcomes)).toContain('file-not-found');
});

test('two files with one id: the first is stored; a copy of it is nothing new, another one is refused', async () => {
  const other = text.replace('Học trước', 'Thi trước');
  const files = [source(text, 'a.txt'), source(text, 'b.txt'), source(other, 'c.txt')];
  const outcomes = await run({ files });
  expect(words(outcomes)).toEqual(['written', 'same', 'refused']);
  expect(codes(outcomes)).toContain('id-twice');
});

test('fields that are known are shown even when others are missing', async () => {
  const [one] = await run({ values: {} });
  expect(one?.report.fields).toMatchObject({
    kind: { value: 'plan', line: 1 },
    subject: { value: 'học tập', line: 2 },
    issuedOn: { value: null, confidence: 0, line: null },
  });
});

test('pictures are stored with the text, and one that the text no longer shows is taken away', async () => {
  const files = [join(root, 'hinh.docx')];
  const fixture = 'test/fixtures/documents/de-an-dai.docx';
  cpSync(fixture, files[0] as string);
  const options = { files, values: { ...values, kind: 'plan' } };
  expect(words(await run(options))).toEqual(['written']);
  mkdirSync(join(root, 'content/ke-hoach/kh-thu-2024'), { recursive: true });
  const picture = join(root, 'content/ke-hoach/kh-thu-2024/hinh-99.png');
  const own = join(root, 'content/ke-hoach/kh-thu-2024/cua-toi.png');
  writeFileSync(picture, 'cũ');
  writeFileSync(own, 'của tôi');
  writeFileSync(target(), `${stored()}\n![cũ](hinh-99.png)\n\n![của tôi](cua-toi.png)\n`);
  expect(words(await run({ ...options, replace: true }))).toEqual(['replaced']);
  expect([existsSync(picture), existsSync(own)]).toEqual([false, true]);
});

test('a file with a secrecy mark leaves no trace in the project', async () => {
  const path = source(`MẬT\n${text.replace('Học', 'Bí danh Sao Mai')}`);
  expect(codes(await run({ files: [path] }))).toEqual(['secrecy-mark']);
  rmSync(path);
  expect(readdirSync(root, { recursive: true })).toEqual([]);
});
