import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareImport } from '../../src/importer/command.ts';
import { storeAll } from '../../src/importer/store.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nhap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const values = { id: 'kh-thu-2024', issuer: 'dang-uy', issuedOn: '2024-01-05' };
function source(text = 'KẾ HOẠCH\nhọc tập\n-----\nI. MỤC ĐÍCH\n1. Học.') {
  const path = join(root, 'nguon.txt');
  writeFileSync(path, text);
  return path;
}
const prepare = (more: object = {}) =>
  prepareImport({ root, files: [source()], replace: false, values, ...more });
const target = () => join(root, 'content/ke-hoach/kh-thu-2024.mdx');

test('a plan is stored under its id, and a second import does not overwrite it', async () => {
  expect(storeAll((await prepare()).prepared)).toBeNull();
  expect(readFileSync(target(), 'utf8')).toContain('## I. MỤC ĐÍCH\n\n1\\. Học.\n');
  const again = await prepare();
  expect(again.issues.map(({ code }) => code)).toContain('file-exists');
  expect(again.prepared).toEqual([]);
});

test('importing again with replace keeps what an editor filled in', async () => {
  storeAll((await prepare()).prepared);
  const edited = readFileSync(target(), 'utf8').replace("state: 'unknown'", "state: 'completed'");
  writeFileSync(target(), edited);
  storeAll((await prepare({ replace: true, values: { id: 'kh-thu-2024' } })).prepared);
  expect(readFileSync(target(), 'utf8')).toBe(edited);
});

test('one bad file among several and nothing is stored', async () => {
  const report = await prepare({ files: [source(), join(root, 'khong-co.txt')] });
  expect(report.issues.map(({ code }) => code)).toContain('file-not-found');
  expect(report.prepared).toEqual([]);
});

test('a file that appears meanwhile is left alone and no debris stays', async () => {
  const { prepared } = await prepare();
  mkdirSync(join(root, 'content/ke-hoach'), { recursive: true });
  writeFileSync(target(), 'của người khác');
  expect(storeAll(prepared)).toBe(target());
  expect(readdirSync(join(root, 'content/ke-hoach'))).toEqual(['kh-thu-2024.mdx']);
  expect(readFileSync(target(), 'utf8')).toBe('của người khác');
});

test('fields that are known are shown even when others are missing', async () => {
  const report = await prepare({ values: {} });
  expect(report.documents[0]?.fields).toMatchObject({
    kind: { value: 'plan', line: 1 },
    subject: { value: 'học tập', line: 2 },
    issuedOn: { value: null, confidence: 0, line: null },
  });
});
