import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A good, minimal library: one body, one campaign, a resolution that a regulation of the same body rests on. */
export const goodFiles: Record<string, string> = {
  'co-quan/ban-chap-hanh-trung-uong.mdx': `---
id: ban-chap-hanh-trung-uong
name: Ban Chấp hành Trung ương Đảng
codes: [TW]
level: central
confidence: verified
---
`,
  'dot-hoc/tw5-khoa-xiii.mdx': `---
id: tw5-khoa-xiii
name: Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII
shortName: Trung ương 5 khóa XIII
aliases: [Trung ương 5]
term: XIII
eventFrom: "2022-05-04"
eventTo: "2022-05-10"
sources: [Kế hoạch 60-KH/ĐUK]
documents: [18-nq-tw-2022]
---
`,
  'van-ban/18-nq-tw-2022.mdx': directive({}),
  'van-ban/47-qd-tw-2011.mdx': directive({
    id: '47-qd-tw-2011',
    kind: 'regulation',
    symbol: '47-QĐ/TW',
    issuedOn: '"2011-11-01"',
    text: 'full',
    extra:
      'provenance: { file: a.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000000", importer: "1" }',
    body: '## I. Những điều chung\n\nĐảng viên gương mẫu.\n',
  }),
};

/** Front matter and text of a document, for tests that break one thing at a time. */
export function directive(fields: {
  id?: string;
  kind?: string;
  symbol?: string;
  issuer?: string;
  issuedOn?: string;
  classification?: string;
  text?: string;
  extra?: string;
  body?: string;
}): string {
  return `---
id: ${fields.id ?? '18-nq-tw-2022'}
kind: ${fields.kind ?? 'resolution'}
symbol: ${fields.symbol ?? '18-NQ/TW'}
issuer: ${fields.issuer ?? 'ban-chap-hanh-trung-uong'}
issuedOn: ${fields.issuedOn ?? '"2022-06-16"'}
subject: về tiếp tục đổi mới
status: { state: in-force }
classification: ${fields.classification ?? 'public'}
text: ${fields.text ?? 'record-only'}
${fields.extra ? `${fields.extra}\n` : ''}---
${fields.body ? `\n${fields.body}` : ''}`;
}

/**
 * Writes files under `content/` of a new temporary project.
 * @param files text by path below `content/`, laid over the good library
 */
export async function contentProject(
  files: Record<string, string>,
): Promise<{ root: string; remove(): Promise<void> }> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'hoc-nghi-quyet-'));
  for (const [name, text] of Object.entries({ ...goodFiles, ...files })) {
    const file = path.join(root, 'content', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
