import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { contentProject, directive, goodFiles } from '../support/content-project.ts';

const cleanUps: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(cleanUps.map((remove) => remove())));

async function project(files: Record<string, string>): Promise<string> {
  const { root, remove } = await contentProject(files);
  cleanUps.push(remove);
  return root;
}

async function issuesOf(files: Record<string, string>): Promise<Issue[]> {
  return (await readLibrary(await project(files))).issues;
}

interface Broken {
  name: string;
  files: Record<string, string>;
  code: string;
  /** The line that the clerk must open: found in the file by its text. */
  line: RegExp;
  message: RegExp;
  hint: RegExp;
}

const doc = 'van-ban/18-nq-tw-2022.mdx';
const withText = {
  text: 'full',
  extra:
    'provenance: { file: a.txt, sha256: "1111111111111111111111111111111111111111111111111111111111111111", importer: "1" }',
};
const body = goodFiles['co-quan/ban-chap-hanh-trung-uong.mdx'] as string;

const broken: Broken[] = [
  {
    name: 'a number that cannot be read',
    files: { [doc]: directive({ symbol: '18NQ,TW?' }) },
    code: 'symbol-not-recognised',
    line: /^symbol:/,
    message: /«18NQ,TW\?»/,
    hint: /07-NQ\/TW/,
  },
  {
    name: 'a body that nobody entered',
    files: { [doc]: directive({ issuer: 'ban-chap-hanh-trung-uog' }) },
    code: 'body-not-found',
    line: /^issuer:/,
    message: /«ban-chap-hanh-trung-uog»/,
    hint: /«ban-chap-hanh-trung-uong»/,
  },
  {
    name: 'a relation to a document that is not there',
    files: { [doc]: directive({ extra: 'relations:\n  - { type: replaces, target: 47-qd-tw-2012 }' }) },
    code: 'document-not-found',
    line: /47-qd-tw-2012/,
    message: /«47-qd-tw-2012»/,
    hint: /«47-qd-tw-2011»/,
  },
  {
    name: 'relations that run in a circle',
    files: {
      [doc]: directive({ extra: 'relations:\n  - { type: basis, target: 19-nq-tw-2022 }' }),
      'van-ban/19-nq-tw-2022.mdx': directive({
        id: '19-nq-tw-2022',
        symbol: '19-NQ/TW',
        extra: 'relations:\n  - { type: basis, target: 18-nq-tw-2022 }',
      }),
    },
    code: 'relation-cycle',
    line: /^relations:/,
    message: /18-nq-tw-2022 → 19-nq-tw-2022 → 18-nq-tw-2022/,
    hint: /vòng/,
  },
  {
    name: 'two files for one document',
    files: { 'van-ban/18-nq-tw-2022-b.mdx': directive({ id: '18-nq-tw-2022-b' }) },
    code: 'duplicate-document',
    line: /^id:/,
    message: /content\/van-ban\/18-nq-tw-2022\.mdx/,
    hint: /Giữ một tệp/,
  },
  {
    name: 'an id that is used twice',
    files: { 'van-ban/18-nq-tw-2023.mdx': directive({ issuedOn: '"2023-06-16"' }) },
    code: 'duplicate-id',
    line: /^id:/,
    message: /«18-nq-tw-2022» trùng mã/,
    hint: /Giữ một tệp/,
  },
  {
    name: 'a text under a secrecy grade',
    files: { [doc]: directive({ classification: 'secret', ...withText, body: '## I. Nội dung\n' }) },
    code: 'classified-content',
    line: /^text:/,
    message: /độ mật/,
    hint: /29\/2018\/QH14/,
  },
  {
    name: 'a day that does not exist',
    files: { [doc]: directive({ issuedOn: '"2022-02-30"' }) },
    code: 'bad-value',
    line: /^issuedOn:/,
    message: /«2022-02-30»/,
    hint: /2022-06-16/,
  },
  {
    name: 'a document that rests on a later one',
    files: {
      'van-ban/47-qd-tw-2011.mdx': (goodFiles['van-ban/47-qd-tw-2011.mdx'] as string).replace(
        'provenance:',
        'relations: [{ type: basis, target: 18-nq-tw-2022 }]\nprovenance:',
      ),
    },
    code: 'relation-before-its-target',
    line: /^relations:/,
    message: /ban hành sau đó/,
    hint: /chiều của quan hệ/,
  },
  {
    name: 'raw JSX in an official text',
    files: { [doc]: directive({ ...withText, body: 'Chữ <Alert>nguyên văn</Alert>.\n' }) },
    code: 'raw-html',
    line: /<Alert>/,
    message: /«<»/,
    hint: /\\</,
  },
  {
    name: 'a script in an official text',
    files: { [doc]: directive({ ...withText, body: 'Một.\n\n<script>fetch("/")</script>\n' }) },
    code: 'raw-html',
    line: /<script>/,
    message: /mã lệnh/,
    hint: /\\</,
  },
  {
    name: 'an import in an official text',
    files: { [doc]: directive({ ...withText, body: 'import fs from "fs"\n' }) },
    code: 'raw-module',
    line: /^import/,
    message: /import/,
    hint: /Xóa dòng này/,
  },
  {
    name: 'a live expression in a guide',
    files: {
      'tai-lieu/tu-hoc.mdx':
        '---\nid: tu-hoc\ntitle: Tự học\nsummary: Cách tự học.\naudiences: [everyone]\n---\n\nHôm nay là {Date.now()}.\n',
    },
    code: 'live-code',
    line: /Date\.now/,
    message: /«\{Date/,
    hint: /<VanBan … \/>/,
  },
  {
    name: 'a guide that prints a fact nobody entered',
    files: {
      'tai-lieu/tu-hoc.mdx':
        '---\nid: tu-hoc\ntitle: Tự học\nsummary: Cách tự học.\naudiences: [everyone]\n---\n\nĐến 2030: <DuLieu vanBan="18-nq-tw-2022" ma="muc-tieu" />.\n',
    },
    code: 'fact-not-found',
    line: /DuLieu/,
    message: /«muc-tieu»/,
    hint: /Đang có/,
  },
  {
    name: 'YAML that cannot be read',
    files: { [doc]: directive({ extra: 'notice: một: hai' }) },
    code: 'yaml-malformed',
    line: /^notice:/,
    message: /^Phần đầu tệp viết sai/,
    hint: /ngoặc kép/,
  },
  {
    name: 'a field that does not exist',
    files: { [doc]: directive({ extra: 'campain: tw5-khoa-xiii' }) },
    code: 'unknown-field',
    line: /^campain:/,
    message: /«campain»/,
    hint: /«campaign»/,
  },
  {
    name: 'a kind that does not exist',
    files: { [doc]: directive({ kind: 'resolutoin' }) },
    code: 'value-not-allowed',
    line: /^kind:/,
    message: /Thể loại văn bản.*«resolutoin»/,
    hint: /«resolution»/,
  },
  {
    name: 'a number of another kind',
    files: { [doc]: directive({ kind: 'conclusion' }) },
    code: 'kind-symbol-differ',
    line: /^kind:/,
    message: /«NQ».*kết luận/,
    hint: /khớp/,
  },
  {
    name: 'a clause that the text does not have',
    files: {
      [doc]: directive({ extra: 'relations: [{ type: basis, target: 47-qd-tw-2011, clause: muc-ix }]' }),
    },
    code: 'clause-not-found',
    line: /^relations:/,
    message: /«muc-ix»/,
    hint: /neo/,
  },
  {
    name: 'a body that is its own parent',
    files: {
      'co-quan/ban-chap-hanh-trung-uong.mdx': body.replace(
        'level:',
        'parent: ban-chap-hanh-trung-uong\nlevel:',
      ),
    },
    code: 'relation-cycle',
    line: /^parent:/,
    message: /ban-chap-hanh-trung-uong → ban-chap-hanh-trung-uong/,
    hint: /vòng/,
  },
  {
    name: 'letters in decomposed form',
    files: { [doc]: directive({}).replace('đổi mới', 'đổi mới'.normalize('NFD')) },
    code: 'not-nfc',
    line: /^subject:/,
    message: /NFD/,
    hint: /NFC/,
  },
];

describe('a library without mistakes', () => {
  it('raises no issue', async () => {
    expect(await issuesOf({})).toEqual([]);
  });

  it('takes no notice of a draft that waits for its editor', async () => {
    const library = await readLibrary(await project({ 'ke-hoach/12-kh-tu-2026.nhap.yaml': 'plan: {}' }));
    expect(library.issues).toEqual([]);
  });
});

describe.each(broken)('$name', ({ files, code, line, message, hint }) => {
  it('is reported with file, line, Vietnamese message and hint', async () => {
    const issue = (await issuesOf(files)).find((found) => found.code === code);
    expect(issue, code).toBeDefined();
    const place = issue?.where.file.replace('content/', '') ?? '';
    const row = (files[place] ?? goodFiles[place] ?? '').split('\n')[(issue?.where.line ?? 0) - 1];
    expect(row).toMatch(line);
    expect(issue?.severity).toBe('error');
    expect(issue?.message).toMatch(message);
    expect(issue?.hint).toMatch(hint);
  });
});

describe('npm run check on a library with many mistakes', () => {
  it('reports every one of them at once and fails', async () => {
    const files = {
      [doc]: directive({ issuer: 'khong-co', issuedOn: '"2022-13-01"' }),
      'van-ban/20-nq-tw-2022.mdx': directive({
        id: '20-nq-tw-2022',
        symbol: '20-NQ/TW',
        issuer: 'khong-co-ai',
      }),
      'van-ban/21-nq-tw-2022.mdx': '---\nid: [\n---\n',
      'tai-lieu/tu-hoc.mdx': '---\nid: tu-hoc\ntitle: Tự học\n---\n\n<iframe src="x"></iframe>\n',
    };
    const root = await project(files);
    const script = path.resolve('scripts/check-content.ts');
    const { status, stderr } = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(1);
    for (const code of ['bad-value', 'body-not-found', 'yaml-malformed', 'missing-field', 'live-code']) {
      expect(stderr).toContain(code);
    }
    for (const file of Object.keys(files)) expect(stderr).toContain(`content/${file}:`);
    expect(stderr).toMatch(/\d+ lỗi, \d+ lưu ý\./);
  });
});
