import { expect, test } from 'vitest';
import { importDocument } from '../../src/importer/import.ts';
import { reportJson } from '../../src/importer/report-json.ts';

const plan = [
  'KẾ HOẠCH',
  'học tập nghị quyết',
  '-----',
  'I. MỤC ĐÍCH',
  '1. Học.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Văn phòng gửi báo cáo trước ngày 31/02/2024.',
].join('\n');
const values = { id: 'kh-thu-2024', issuer: 'dang-uy', issuedOn: '2024-01-05' };
const read = (text: string, options: object = {}) =>
  importDocument(new TextEncoder().encode(text), 'thu.txt', { values, fields: {}, bodies: [], ...options });

test('a day that no month has is noted at its line of the source, and stops nothing', async () => {
  const result = await read(plan);
  expect(result.mdx).not.toBeNull();
  expect(result.findings).toContainEqual(
    expect.objectContaining({ rule: 'date-impossible', clause: 'muc-ii-1', line: 7 }),
  );
  expect(reportJson('thu.txt', result).findings).toEqual(result.findings);
});

test('a plan is looked over and drafted even while its fields are incomplete or of the wrong shape', async () => {
  const result = await read(plan, { values: {}, fields: { issuedOn: 2024, issuedWithin: 'lạ', plan: 'lạ' } });
  expect(result.mdx).toBeNull();
  expect(result.findings.map(({ rule }) => rule)).toContain('date-impossible');
  expect(result.planDraft).toContain("clause: 'muc-ii-1'");
});

test('no draft where an editor has given the data, none for another kind of document', async () => {
  const given = { plan: { contents: [{ clause: 'muc-i', name: 'Nghị quyết' }] } };
  expect((await read(plan)).planDraft).toMatch(/^# Bản nháp/);
  expect((await read(plan, { fields: given })).planDraft).toBeNull();
  const notice = await read('THÔNG BÁO\nvề việc học\n-----\n1. Học trước ngày 31/02/2024.');
  expect(notice).toMatchObject({ findings: [], planDraft: null });
});
