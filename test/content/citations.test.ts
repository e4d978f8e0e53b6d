import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { extractCitations } from '../../src/core/citation/extract.ts';
import {
  type CitationIndex,
  createCitationIndex,
  type Resolution,
  resolveCitation,
} from '../../src/core/citation/resolve.ts';
import type { OfficialDocument } from '../../src/core/library/library.ts';
import { readLibrary } from '../../src/site/content-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const listFile = new URL('citations.txt', import.meta.url);
const preamble = [
  '# Mọi chỗ dẫn văn bản trong content/ và nơi liên kết tới; mỗi dòng: văn bản, mục, chữ dẫn → đích.',
  '# «(cửa số)»: số trùng, liên kết tới trang liệt kê; «(không rõ)»: không liên kết; «(sic)»: nguyên văn ghi sai.',
  '# Ghi lại sau khi xem kỹ thay đổi: UPDATE=1 npx vitest run --config test/vitest.config.ts test/content/citations',
];

function target(resolution: Resolution): string {
  switch (resolution.type) {
    case 'document':
      return `${resolution.id}${resolution.slip ? ' (sic)' : ''}`;
    case 'door':
      return `${resolution.slug} (cửa số) ${resolution.ids.join(' ')}`;
    case 'campaign':
      return `đợt ${resolution.id}`;
    case 'unknown':
      return '(không rõ)';
  }
}

function citationLines(doc: OfficialDocument, index: CitationIndex): string[] {
  const { blocks = [], footnotes = [] } = doc.body ?? {};
  return [...blocks, ...footnotes].flatMap(({ anchor, text }) =>
    extractCitations(text).map((citation) => {
      const resolution = resolveCitation(citation, { doc, paragraph: text }, index);
      return `${doc.id}  ${anchor}  ${citation.text.replace(/\s+/g, ' ')} → ${target(resolution)}`;
    }),
  );
}

/** What `from` has more often than `other`, in order. */
function surplus(from: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return from.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test('every citation in the content leads where the committed list says', async () => {
  const { library } = await readLibrary(root);
  const index = createCitationIndex(library);
  const found = library.documents.flatMap((doc) => citationLines(doc, index));
  if (process.env.UPDATE) writeFileSync(listFile, `${[...preamble, '', ...found].join('\n')}\n`);
  const committed = readFileSync(listFile, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  expect({ gained: surplus(found, committed), lost: surplus(committed, found) }).toEqual({
    gained: [],
    lost: [],
  });
});
