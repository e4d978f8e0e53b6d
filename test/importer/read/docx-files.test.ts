import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/importer/read/docx.ts';
import { type DocxParts, paragraph, readParts, run, zipDocx } from '../../support/docx-package.ts';

const body = paragraph('Xin chào');
const read = (bytes: Uint8Array) => readDocx(bytes, 'thu.docx', {});
const codesOf = async (bytes: Uint8Array) => {
  const { source, issues } = await read(bytes);
  return [...(source ? ['read'] : []), ...issues.map(({ code }) => code)];
};
const codes = (parts: Partial<DocxParts>) => codesOf(zipDocx({ body, ...parts }));
const text = (content: string) => new TextEncoder().encode(content);

describe('files that are no Word file', () => {
  test.each([
    [
      'file-is-opendocument',
      { mimetype: text('application/vnd.oasis.opendocument.text'), 'content.xml': text('<x/>') },
    ],
    ['file-is-spreadsheet', { '[Content_Types].xml': text('<Types/>'), 'xl/workbook.xml': text('<x/>') }],
    ['file-is-slides', { '[Content_Types].xml': text('<Types/>'), 'ppt/presentation.xml': text('<x/>') }],
    ['file-is-archive', { 'ke-hoach.pdf': text('%PDF-1.7') }],
    ['docx-no-document', { '[Content_Types].xml': text('<Types/>'), 'word/styles.xml': text('<x/>') }],
  ])('%s is said of such a zip', async (code, files) => {
    expect(await codesOf(zipSync(files as Record<string, Uint8Array>))).toEqual([code]);
  });
});

describe('damage', () => {
  const whole = zipDocx({ body: paragraph('Xin chào '.repeat(400)) });

  test('a file cut anywhere gives an issue and no text', async () => {
    for (let length = 0; length < whole.length - 22; length += 97)
      expect(await codesOf(whole.subarray(0, length))).toEqual(['docx-broken']);
  });

  test('a changed byte in the text is noticed', async () => {
    const changed = whole.slice();
    changed[120] = (changed[120] as number) ^ 0x40;
    expect(await codesOf(changed)).toEqual(['docx-broken']);
  });

  test('XML that ends early, crosses its tags or is no UTF-8 is damage', async () => {
    for (const document of ['<w:document><w:body><w:p>', '<w:document><w:p></w:document>', '', '<a/><b/>'])
      expect(await codes({ files: { 'word/document.xml': document } })).toEqual(['docx-broken']);
    const latin = new Uint8Array([...text('<w:document>'), 0xe0, ...text('</w:document>')]);
    expect(await codes({ files: { 'word/document.xml': latin } })).toEqual(['docx-broken']);
  });

  test('a password on the parts of a zip is said to be one', async () => {
    const locked = whole.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at < locked.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint8(at + 8, view.getUint8(at + 8) | 1);
    expect(await codesOf(locked)).toEqual(['file-encrypted']);
  });
});

describe('hostile files', () => {
  test('a document type with entities is refused, and no entity is expanded', async () => {
    const document =
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>';
    expect(await codes({ files: { 'word/document.xml': document } })).toEqual(['docx-doctype']);
  });

  test('a bomb is refused, also when it lies about its size', async () => {
    const bomb = zipDocx({ body, files: { 'word/document.xml': new Uint8Array(60 * 2 ** 20) } });
    expect(await codesOf(bomb)).toEqual(['docx-too-large']);
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 2 ** 20)
        view.setUint32(at + 24, 1000, true);
    expect(await codesOf(bomb)).toEqual(['docx-too-large']);
  });

  test('ten thousand boxes in one another are refused, not followed', async () => {
    const deep = `${'<w:sdt>'.repeat(10_000)}${'</w:sdt>'.repeat(10_000)}`;
    expect(await codes({ body: deep })).toEqual(['docx-too-large']);
  });

  test('150 000 runs of another look in one paragraph are one line', async () => {
    const runs = `${run('a', '<w:b/>')}${run('b')}${run(' c ', '<w:i/>')}`.repeat(50_000);
    const { texts } = await readParts({ body: `<w:p>${runs}</w:p>` });
    expect(texts).toHaveLength(1);
    expect(texts[0]?.replaceAll('*', '')).toBe('ab c '.repeat(50_000));
  });
});

test('whatever the parts hold, the reader answers with a text or an issue', async () => {
  const names = [
    'p',
    'r',
    't',
    'tbl',
    'tr',
    'tc',
    'sdt',
    'del',
    'pPr',
    'rPr',
    'numPr',
    'fldChar',
    'pict',
    'br',
    'sym',
  ];
  const attributes = ['w:val="1"', 'w:fldCharType="begin"', 'w:id="1"', 'w:char="D800"', 'w:styleId="1"', ''];
  const extra = [
    '<w:numId w:val="1"/>',
    '<w:footnoteReference w:id="1"/>',
    '<mc:AlternateContent/>',
    'chữ &amp;',
    '&#0;',
  ];
  const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
    tree: fc.array(tie('element'), { maxLength: 4 }).map((parts) => parts.join('')),
    element: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(...extra),
      fc
        .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes), tie('tree'))
        .map(([name, attribute, inner]) => `<w:${name} ${attribute}>${inner}</w:${name}>`),
    ),
  }));
  const parts = fc.record({ body: tree, styles: tree, numbering: tree, footnotes: tree, comments: tree });
  await fc.assert(
    fc.asyncProperty(parts, fc.nat(), fc.boolean(), async (inner, at, isCut) => {
      const bytes = zipDocx(inner);
      if (!isCut) expect((await read(bytes)).issues.map(({ code }) => code)).not.toContain('docx-broken');
      else bytes[at % bytes.length] = at & 0xff;
      const { source, issues } = await read(bytes);
      expect(source !== null || issues.length > 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});

describe('kinds of Word files', () => {
  test('macros are ignored with a warning, a template is named', async () => {
    expect(await codes({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' })).toEqual([
      'read',
      'docx-macros',
    ]);
    const template = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
    expect(await codes({ mainType: template })).toEqual(['read', 'docx-template']);
  });

  test('a Strict file, another prefix and UTF-16 read like any other', async () => {
    const document =
      '<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="end"/><x:ind x:start="1in"/></x:pPr><x:r><x:t>Điều lệ</x:t></x:r></x:p></x:body></x:document>';
    const utf16 = new Uint8Array(2 + document.length * 2);
    const view = new DataView(utf16.buffer);
    view.setUint16(0, 0xfeff);
    [...document].forEach((char, index) => {
      view.setUint16(2 + index * 2, char.charCodeAt(0));
    });
    const { lines } = await readParts({ body, files: { 'word/document.xml': utf16 } });
    expect(lines).toMatchObject([{ text: 'Điều lệ', style: { align: 'right', indent: 72 } }]);
  });

  test('a part that the reader cannot read is told, once', async () => {
    const chart = '<w:r><w:drawing><c:chart/></w:drawing></w:r>';
    const { issues } = await readParts({ body: paragraph(chart + chart) });
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning docx-part-not-read']);
  });
});

describe('old fonts', () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

  test('a run in a TCVN3 or VNI font is decoded, its neighbours stay, and the line is recorded', async () => {
    const { texts, repairs, encoding } = await readParts({
      body:
        paragraph(run('§¶ng bé x·', font('.VnTime')) + run(' An Bình', font('Times New Roman'))) +
        paragraph(run('céng hß\uF061', font('.VnTimeH'))) +
        paragraph(
          run('Ñaûng ', font('VNI-Times')) + run('boä xa', font('VNI-Times')) + run('õ', font('VNI-Times')),
        ) +
        paragraph('Đảng bộ'),
    });
    expect(texts).toEqual(['Đảng bộ xã An Bình', 'CỘNG HÒA', 'Đảng bộ xã', 'Đảng bộ']);
    expect(repairs.map(({ rule, line, before }) => [rule, line, before])).toEqual([
      ['encoding', 1, '§¶ng bé x· An Bình'],
      ['encoding', 2, 'céng hß\uF061'],
      ['encoding', 3, 'Ñaûng boä xaõ'],
    ]);
    expect(encoding).toEqual({ name: 'tcvn3', confidence: 1 });
  });

  test('Unicode text that only kept the name of an old font is left alone', async () => {
    const { texts, repairs, encoding } = await readParts({
      body: paragraph(run('và Đảng bộ', font('.VnTime'))),
    });
    expect([texts, repairs, encoding]).toEqual([['và Đảng bộ'], [], { name: 'utf-8', confidence: 1 }]);
  });

  test('the font comes from the style, the number above its text is decoded too, the clerk may say otherwise', async () => {
    const parts = {
      styles: `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr>${font('.VnTime')}</w:rPr></w:style>`,
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§iÒu %1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      body: paragraph('Ph¹m vi', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    };
    expect((await readParts(parts)).texts).toEqual(['Điều 1. Phạm vi']);
    expect((await readParts(parts, { encoding: 'utf-8' })).texts).toEqual(['§iÒu 1. Ph¹m vi']);
    const unnamed = { body: paragraph(run('Ph¹m vi', font('Arial'))) };
    expect((await readParts(unnamed, { encoding: 'tcvn3' })).texts).toEqual(['Phạm vi']);
  });
});
