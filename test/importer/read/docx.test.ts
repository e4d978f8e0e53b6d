import { describe, expect, test } from 'vitest';
import { paragraph, readParts, run } from '../../support/docx-package.ts';

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const box = (inner: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const textsOf = async (body: string) => (await readParts({ body })).texts;

describe('runs', () => {
  test('tabs, breaks, hyphens and a sign of a picture font come out as printed', async () => {
    const body = paragraph(
      '<w:r><w:t>Số:</w:t><w:tab/><w:t>07</w:t><w:noBreakHyphen/><w:t>KH</w:t><w:br/><w:t>phát</w:t><w:softHyphen/><w:t>triển</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/></w:r>',
    );
    expect(await textsOf(body)).toEqual(['Số:\t07-KH', 'pháttriển✓α']);
  });

  test('links, smart tags, content controls, formulas and insertions keep their words in order', async () => {
    const body = paragraph(
      `<w:hyperlink r:id="x">${run('một ')}</w:hyperlink><w:smartTag>${run('hai ')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('ba ')}</w:sdtContent></w:sdt><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:ins>${run(' bốn ')}</w:ins><w:fldSimple w:instr="DATE">${run('năm')}</w:fldSimple>`,
    );
    expect(await textsOf(body)).toEqual(['một hai ba x bốn năm']);
  });

  test('the instruction of a field is no text, its result is, and a field that never ends hides nothing', async () => {
    const instruction = '<w:r><w:instrText> PAGEREF _Toc1 </w:instrText></w:r>';
    const closed = `${field('begin')}${instruction}${field('separate')}${run('12')}${field('end')}`;
    const body =
      paragraph(run('Trang ') + closed) + paragraph(field('begin') + run('Chương I')) + paragraph('Điều 1');
    expect(await textsOf(body)).toEqual(['Trang 12', 'Chương I', 'Điều 1']);
  });

  test('deleted, moved and hidden words are left out and recorded at their line, in order', async () => {
    const { texts, dropped, issues } = await readParts({
      body:
        paragraph('Một') +
        paragraph(
          `${run('giữ ')}<w:del><w:r><w:delText>đã </w:delText></w:r><w:r><w:delText>xóa</w:delText></w:r></w:del>${run('ẩn', '<w:vanish/>')}${run('lại')}<w:moveFrom>${run('dời đi')}</w:moveFrom>`,
        ),
    });
    expect(texts).toEqual(['Một', 'giữ lại']);
    expect(dropped).toEqual([
      { line: { text: 'đã xóa', number: 2 }, rule: 'deleted-text' },
      { line: { text: 'ẩn', number: 2 }, rule: 'hidden-text' },
      { line: { text: 'dời đi', number: 2 }, rule: 'deleted-text' },
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['docx-tracked-changes']);
  });

  test('paragraphs whose mark was deleted, and a large first letter, join the next paragraph', async () => {
    const deleted = '<w:rPr><w:del/></w:rPr>';
    const large = '<w:framePr w:dropCap="drop"/>';
    const body = [
      paragraph('Đảng bộ ', deleted) + paragraph('xã An Bình'),
      paragraph('Đ', large) + paragraph('iều lệ'),
      paragraph('cuối', deleted),
    ];
    expect(await textsOf(body.join(''))).toEqual(['Đảng bộ xã An Bình', 'Điều lệ', 'cuối']);
  });
});

describe('looks', () => {
  test('a whole line that is bold says so in its style, and only a part gets marks', async () => {
    const { lines } = await readParts({
      body:
        paragraph(
          run('I. MỤC ', '<w:b/><w:sz w:val="28"/>') + run('ĐÍCH', '<w:b/><w:sz w:val="28"/>'),
          '<w:jc w:val="center"/>',
        ) +
        paragraph(
          run('Điều 1.', '<w:b/>') +
            run(' ') +
            run('Phạm vi', '<w:b/>') +
            run(' áp dụng ') +
            run('nghiêm', '<w:i/>'),
        ) +
        paragraph(run('ngh', '<w:b/>') + run('ị quyết * và _ giữ nguyên')) +
        paragraph(run('a*', '<w:i/>') + run('b')),
    });
    expect(lines.map(({ text }) => text)).toEqual([
      'I. MỤC ĐÍCH',
      '**Điều 1. Phạm vi** áp dụng *nghiêm*',
      '**nghị** quyết * và _ giữ nguyên',
      'a*b',
    ]);
    expect(lines[0]?.style).toEqual({ align: 'center', bold: true, italic: false, size: 14 });
    expect(lines[1]?.style).toMatchObject({ bold: false, italic: false });
  });

  test('styles give bold, size, capitals, level and place through their ancestors, and toggle in runs', async () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/><w:ind w:left="720"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/><w:rPr><w:i/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>`;
    const { lines } = await readParts({
      styles,
      body:
        paragraph('thường') +
        paragraph('chương i', '<w:pStyle w:val="H1"/>') +
        paragraph(run('mục ') + run('nhỏ', '<w:rStyle w:val="Strong"/>'), '<w:pStyle w:val="Sub"/>') +
        paragraph('vòng', '<w:pStyle w:val="Loop"/>'),
    });
    expect(lines).toMatchObject([
      { text: 'thường', style: { align: 'justify', size: 13, bold: false } },
      { text: 'CHƯƠNG I', style: { heading: 1, bold: true, align: 'justify' } },
      { text: '**MỤC** NHỎ', style: { heading: 2, bold: false, indent: 36 } },
      { text: 'vòng', style: { italic: true } },
    ]);
  });

  test('raised digits stay raised, so that «m²» and a typed footnote number are told from «m2»', async () => {
    expect(await textsOf(paragraph(run('20 m') + run('2', '<w:vertAlign w:val="superscript"/>')))).toEqual([
      '20 m²',
    ]);
  });
});

describe('text boxes', () => {
  test('one branch of a box is read: before its paragraph when it comes first, after it otherwise', async () => {
    const body =
      paragraph(box(paragraph('Hộp đầu')) + run('Đoạn một')) +
      paragraph(
        run('Đoạn hai') + box(paragraph('Hộp sau') + paragraph(box(paragraph('Hộp lồng')))) + run(' tiếp'),
      );
    expect(await textsOf(body)).toEqual(['Hộp đầu', 'Đoạn một', 'Đoạn hai tiếp', 'Hộp sau', 'Hộp lồng', '']);
  });

  test('the words of a diagram and of a formula are read where they stand', async () => {
    const diagram = '<w:r><w:drawing><wp:inline><dgm:relIds r:dm="rIdData"/></wp:inline></w:drawing></w:r>';
    const { texts } = await readParts({
      body:
        paragraph(run('Sơ đồ') + diagram) +
        paragraph(
          '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
        ),
      relations: '<Relationship Id="rIdData" Type="x/diagramData" Target="diagrams/data1.xml"/>',
      files: {
        'word/diagrams/data1.xml':
          '<dgm:dataModel><a:p><a:r><a:t>Đảng </a:t></a:r><a:r><a:t>ủy</a:t></a:r></a:p><a:p><a:r><a:t>Chi bộ</a:t></a:r></a:p></dgm:dataModel>',
      },
    });
    expect(texts).toEqual(['Sơ đồ', 'Đảng ủy', 'Chi bộ', '1/2']);
  });

  test('a box that hangs below the first line of its paragraph is read after it', async () => {
    const below = box(paragraph('Dấu')).replaceAll(
      '<wp:anchor>',
      '<wp:anchor><wp:positionV relativeFrom="paragraph"><wp:posOffset>400000</wp:posOffset></wp:positionV>',
    );
    expect(await textsOf(paragraph(below + run('Trên')))).toEqual(['Trên', 'Dấu']);
  });
});

describe('beside the text', () => {
  test('comments, heads and feet of pages are recorded and stand in no line', async () => {
    const comment = (id: number, text: string) => `<w:comment w:id="${id}">${paragraph(text)}</w:comment>`;
    const { texts, dropped } = await readParts({
      body: paragraph(`${run('Văn bản')}<w:r><w:commentReference w:id="1"/></w:r>`),
      comments: comment(0, 'Không ai trỏ tới') + comment(1, 'Xem lại câu này'),
      headers: [paragraph('Dự thảo lần hai'), paragraph('- 2 -')],
      footers: [paragraph('Trang 3/12'), paragraph('Trang /')],
    });
    expect(texts).toEqual(['Văn bản']);
    expect(dropped.map(({ rule, line }) => `${rule}: ${line.text}`)).toEqual([
      'comment: Xem lại câu này',
      'comment: Không ai trỏ tới',
      'running-head: Dự thảo lần hai',
      'page-number: - 2 -',
      'page-number: Trang 3/12',
      'page-number: Trang /',
    ]);
  });

  test('pictures stand after their line with their description; kinds that browsers lack are told', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const picture = (id: string) =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Sơ đồ tổ chức"/><a:graphic><a:blip r:embed="${id}"/></a:graphic></wp:inline></w:drawing></w:r>`;
    const { images, issues } = await readParts({
      body:
        paragraph(picture('rIdImage0')) +
        paragraph(run('Hình 1') + picture('rIdImage0') + picture('rIdImage1')),
      images: [png, new Uint8Array([1, 0, 0, 0])],
    });
    expect(images).toEqual([
      { afterLine: 0, mediaType: 'image/png', bytes: png, alt: 'Sơ đồ tổ chức' },
      { afterLine: 2, mediaType: 'image/png', bytes: png, alt: 'Sơ đồ tổ chức' },
    ]);
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning image-kind']);
  });
});

describe('notes', () => {
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}</w:p></w:${kind}>`;
  const mark = (kind: string, id: number, rest = '') => `<w:r><w:${kind}Reference w:id="${id}"${rest}</w:r>`;
  const parts = {
    footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${note('footnote', 7, 'Bảy')}${note('footnote', 2, 'Hai')}${note('footnote', 9, 'Sao')}${note('footnote', 5, 'Mồ côi')}`,
    endnotes: note('endnote', 2, 'Cuối'),
  };
  const body = paragraph(
    run('A') +
      mark('footnote', 2, '/>') +
      run('B') +
      mark('endnote', 2, '/>') +
      run('C') +
      mark('footnote', 7, '/>') +
      run('D') +
      mark('footnote', 9, ' w:customMarkFollows="1"/><w:t>(*)</w:t>'),
  );

  test('marks count as Word counts them, and each note is bound to its own', async () => {
    const { lines, dropped } = await readParts({ body, ...parts });
    expect(lines.map(({ text, note: label }) => [text, label])).toEqual([
      ['A\uE0001\uE001B\uE000i\uE001C\uE0002\uE001D\uE000sao\uE001', undefined],
      ['Hai', '1'],
      ['Cuối', 'i'],
      ['Bảy', '2'],
      ['Sao', 'sao'],
    ]);
    expect(dropped).toMatchObject([{ line: { text: 'Mồ côi' }, rule: 'deleted-text' }]);
  });

  test('an endnote never takes the label of a footnote', async () => {
    const settings = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>';
    const { lines } = await readParts({ body, ...parts, settings });
    expect(lines.map(({ note: label }) => label)).toEqual([undefined, '1', 'e1', '2', 'sao']);
  });
});

describe('tables', () => {
  const cell = (content: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content || '<w:p/>'}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

  test('cells have their place in the grid, merged ones their size, and nested tables their own number', async () => {
    const nested = `<w:tbl>${row(cell(paragraph('trong')))}</w:tbl><w:p/>`;
    const { lines } = await readParts({
      body: `<w:tbl>${row(cell(paragraph('TT'), '<w:vMerge w:val="restart"/>'), cell(paragraph('Nội dung'), '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell(nested), `<w:sdt><w:sdtContent>${cell(paragraph('phải'))}</w:sdtContent></w:sdt>`)}</w:tbl>${paragraph('sau')}`,
    });
    expect(lines.map(({ text, cell: place }) => [text, place])).toEqual([
      ['TT', { table: 1, row: 1, column: 1, rowSpan: 2 }],
      ['Nội dung', { table: 1, row: 1, column: 2, columnSpan: 2 }],
      ['trong', { table: 2, row: 1, column: 1 }],
      ['', { table: 1, row: 2, column: 2 }],
      ['phải', { table: 1, row: 2, column: 3 }],
      ['sau', undefined],
    ]);
  });

  test('words in a cell that goes on another are kept, and those of a deleted row are recorded', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph('hàng bỏ'))}</w:tr>`;
    const { lines, dropped } = await readParts({
      body: `<w:tbl>${row(cell(paragraph('trên'), '<w:vMerge w:val="restart"/>'))}${row(cell(paragraph('sót'), '<w:vMerge/>'))}${deleted}</w:tbl>`,
    });
    expect(lines.map(({ text }) => text)).toEqual(['trên', 'sót']);
    expect(dropped).toMatchObject([{ line: { text: 'hàng bỏ' }, rule: 'deleted-text' }]);
  });
});
