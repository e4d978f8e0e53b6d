import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/importer/read/html.ts';
import type { ReadOptions } from '../../../src/importer/read/read.ts';
import { toTcvn3 } from '../../fixtures/documents/make/encodings.ts';
import { bytesOf } from '../../support/vietnamese-letters.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(html: string | Uint8Array, options: ReadOptions = {}) {
  const { source, issues } = await readHtml(typeof html === 'string' ? utf8(html) : html, 'x.html', options);
  if (!source) throw new Error('not read');
  return { ...source, issues, texts: source.lines.map(({ text }) => text) };
}

const textsOf = async (html: string) => (await read(html)).texts;
const head =
  '<table><tr><td><p>ĐẢNG ỦY XÃ TÂN HÒA</p><p>*</p><p>Số 04-KH/ĐU</p></td>' +
  '<td>ĐẢNG CỘNG SẢN VIỆT NAM<br>Tân Hòa, ngày 05 tháng 02 năm 2026</td></tr></table><p><b>KẾ HOẠCH</b></p>';
const body = '<p>Thực hiện nghị quyết, Ban Thường vụ Đảng ủy xây dựng kế hoạch như sau.</p>'.repeat(6);
const end =
  '<table><tr><td>Nơi nhận:<br>- Các chi bộ.</td><td>T/M BAN THƯỜNG VỤ<br>BÍ THƯ<br>Lê Thị Bình</td></tr></table>';

describe('the main text of a page', () => {
  const around = [
    '<header><a href="/">Cổng thông tin</a><nav>Trang chủ</nav></header><div class="breadcrumb">Tin / Văn bản</div>',
    '<aside>Thời tiết hôm nay</aside><div id="share-box">Chia sẻ</div><div class="tin-lien-quan">Tin cũ</div>' +
      '<div class="cookie-consent">Trang này dùng cookie</div><section class="comments">Bình luận</section>' +
      '<footer>Bản quyền</footer>',
  ] as const;

  test.each([
    ['article', '<article>', '</article>'],
    ['a block of plain names', '<div class="k1"><div class="k2">', '</div></div>'],
    ['an old layout table', '<table width=900><tr><td width=180>&nbsp;</td><td>', '</td></tr></table>'],
  ])('is found in %s; what is around is set apart and no word is lost', async (_, open, close) => {
    const { lines, dropped } = await read(
      `<body>${around[0]}${open}${head}${body}${end}${close}${around[1]}</body>`,
    );
    const words = lines.filter(({ text }) => text);
    expect(words[0]?.text).toBe('ĐẢNG ỦY XÃ TÂN HÒA');
    expect(words.at(-1)?.text).toBe('Lê Thị Bình');
    expect(words.filter(({ cell }) => cell).length).toBe(10);
    expect(dropped.map(({ line }) => line.text)).toEqual([
      ...['Cổng thông tin', 'Trang chủ', 'Tin / Văn bản', 'Thời tiết hôm nay', 'Chia sẻ', 'Tin cũ'],
      ...['Trang này dùng cookie', 'Bình luận', 'Bản quyền'],
    ]);
    expect(new Set(dropped.map(({ rule }) => rule))).toEqual(new Set(['site-chrome']));
  });

  test('lists of links after the signature are no part of it; links in its sentences are', async () => {
    const links =
      '<div><h3>Xem thêm</h3><ul><li><a href="/1">Tin thứ nhất</a><li><a href="/2">Tin thứ hai</a></ul></div>';
    const { texts, dropped } = await read(
      `<div>${head}${body}<p>Theo <a href="/3">Nghị quyết số 42-NQ/TW</a>.</p>${end}${links}</div>`,
    );
    expect(texts).toContain('Theo Nghị quyết số 42-NQ/TW.');
    expect(dropped.map(({ line }) => line.text)).toContain('- Tin thứ nhất');
    expect(texts).not.toContain('- Tin thứ nhất');
  });

  test('a block that holds the head or the signature stays, whatever the site calls it', async () => {
    const texts = await textsOf(`<div class="banner">${head}</div>${body}<div id="page-footer">${end}</div>`);
    expect(texts[0]).toBe('ĐẢNG ỦY XÃ TÂN HÒA');
    expect(texts.at(-1)).toBe('Lê Thị Bình');
  });

  test('what is not shown is no text: scripts, styles, attributes; hidden and deleted words are set apart', async () => {
    const { texts, dropped } = await read(
      '<title>Tên trang</title><style>p{}</style><script>var a = "chữ"</script><noscript>không</noscript>' +
        '<p title="nhãn" data-x="dữ liệu">Một <span style="display:none">ẩn</span> <del>bỏ</del> hai' +
        '<template>mẫu</template></p><!-- ghi chú --><p hidden>khuất</p>',
    );
    expect(texts).toEqual(['Một', 'hai']);
    expect(dropped.map(({ line, rule }) => [line.text, rule])).toEqual([
      ['ẩn', 'hidden-text'],
      ['bỏ', 'deleted-text'],
      ['khuất', 'hidden-text'],
    ]);
  });
});

describe('lines', () => {
  test('blocks and line breaks part them; white space of the file does not', async () => {
    expect(await textsOf('<div>Một\n  hai<br>ba<p>bốn&nbsp;năm &amp; sáu</p>b&#7843;y</div>')).toEqual([
      ...['Một hai', 'ba', 'bốn\u00A0năm & sáu', 'bảy'],
    ]);
    expect(await textsOf('<pre>Một\n  hai</pre>')).toEqual(['Một', 'hai']);
  });

  test('emphasis of a part is marked, of a whole line told; alignment and headings too', async () => {
    const { lines } = await read(
      '<p align=center><b>KẾ HOẠCH</b></p><p>Nội <strong>dung</strong> và <em>ý</em></p><h2>I. MỤC ĐÍCH</h2>' +
        '<p style="font-weight:700;text-align:right;margin-left:36pt">Đậm <span style="font-weight:normal">thường</span></p>',
    );
    expect(lines.map(({ text, style }) => [text, style])).toEqual([
      ['KẾ HOẠCH', { align: 'center', bold: true }],
      ['Nội **dung** và *ý*', undefined],
      ['I. MỤC ĐÍCH', { heading: 2, bold: true }],
      ['**Đậm** thường', { align: 'right', indent: 36 }],
    ]);
  });

  test('lists get the numbers that a browser prints, unless the words have their own', async () => {
    expect(
      await textsOf(
        '<ol start=3><li>ba<li>bốn<ul><li>gạch<li>- sẵn</ul></ol><ol type=a reversed><li>x<li>y</ol>' +
          '<ol type=I><li value=9>chín<li>mười</ol><ul style="list-style:none"><li>không</ul><ol><li>1. Có số</ol>',
      ),
    ).toEqual([
      ...['3. ba', '4. bốn', '- gạch', '- sẵn', 'b. x', 'a. y', 'IX. chín', 'X. mười', 'không', '1. Có số'],
    ]);
  });

  test("Word's own list marks are printed text, its symbols dashes", async () => {
    expect(
      await textsOf(
        '<p class=MsoListParagraph><![if !supportLists]><span style="mso-list:Ignore">1.<span style="font:7.0pt">&nbsp; </span></span>' +
          '<![endif]>Mục đích</p><p><!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">·' +
          '<span>&nbsp; </span></span></span><!--[endif]-->Yêu cầu<o:p></o:p></p>',
      ),
    ).toEqual(['1.\u00A0 Mục đích', '- Yêu cầu']);
  });

  test('footnotes are paired by their links, the way back is no text', async () => {
    const { lines } = await read(
      '<p>Một câu<a href="#fn1" id="r1"><sup>[1]</sup></a>, hai câu<sup><a href="#fn2" id="r2">2</a></sup>. m<sup>2</sup></p>' +
        '<ol style="list-style:none"><li id="fn1">Ghi chú một <a href="#r1">↩</a><li id="fn2"><a href="#r2">2</a> Ghi chú hai</ol>',
    );
    expect(lines.map(({ text, note }) => [text, note])).toEqual([
      ['Một câu\uE0001\uE001, hai câu\uE0002\uE001. m²', undefined],
      ['Ghi chú một', '1'],
      ['Ghi chú hai', '2'],
    ]);
  });

  test('cells have their places, also beside merged ones', async () => {
    const { lines } = await read(
      '<table><tr><th rowspan=2>A<th colspan=2>B<tr><td>C<td>D<tr><td colspan=3>E</table><table><tr><td>F<td></table>',
    );
    expect(lines.map(({ text, cell }) => [text, cell])).toEqual([
      ['A', { table: 1, row: 1, column: 1, rowSpan: 2 }],
      ['B', { table: 1, row: 1, column: 2, columnSpan: 2 }],
      ['C', { table: 1, row: 2, column: 2 }],
      ['D', { table: 1, row: 2, column: 3 }],
      ['E', { table: 1, row: 3, column: 1, columnSpan: 3 }],
      ['F', { table: 2, row: 1, column: 1 }],
      ['', { table: 2, row: 1, column: 2 }],
    ]);
  });
});

describe('letters', () => {
  const sentence =
    'Đảng ủy xã xây dựng kế hoạch học tập nghị quyết của Trung ương cho cán bộ, đảng viên trong xã';

  test('an old font tells its encoding, word by word', async () => {
    const { texts, repairs } = await read(
      `<p><font face=".VnTimeH">®¶ng uû x·</font></p><p style="font-family:'.VnTime'">Céng hßa</p><p>xã có</p>`,
    );
    expect(texts).toEqual(['ĐẢNG UỶ XÃ', 'Cộng hòa', 'xã có']);
    expect(repairs.map(({ rule, line, after }) => [rule, line, after])).toEqual([
      ['encoding', 1, 'ĐẢNG UỶ XÃ'],
      ['encoding', 2, 'Cộng hòa'],
    ]);
  });

  test('a page whose bytes are TCVN3 is read, whatever its head says', async () => {
    const { texts, encoding } = await read(
      bytesOf(`<meta charset="iso-8859-1"><P>${toTcvn3(sentence)}</P><P>§¶NG Bé TØNH</P>`),
    );
    expect(texts).toEqual([sentence, 'ĐẢNG BỘ TỈNH']);
    expect(encoding.name).toBe('tcvn3');
  });
});

describe('pictures', () => {
  const png = `data:image/png;base64,${btoa(`\x89PNG${'x'.repeat(300)}`)}`;

  test('those in the file are taken with their text, others are told of and never fetched', async () => {
    const { images, issues } = await read(
      `<p>A</p><img src="${png}" alt="Sơ đồ"><img src="https://example.org/a.png">`,
    );
    expect(
      images.map(({ afterLine, mediaType, alt, bytes }) => [afterLine, mediaType, alt, bytes.length]),
    ).toEqual([[1, 'image/png', 'Sơ đồ', 304]]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['image-not-in-file', 'warning']]);
  });

  test('a web archive gives its page and its pictures; without a page it is explained', async () => {
    const mht = [
      ...['MIME-Version: 1.0', 'Content-Type: multipart/related;', '\tboundary="=_x"', '', '--=_x'],
      ...['Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable', ''],
      ...['<html><p>K=E1=BA=BF ho=', '=E1=BA=A1ch</p><img src=3D"cid:1"></html>', '--=_x'],
      ...['Content-Type: image/png', 'Content-ID: <1>', 'Content-Transfer-Encoding: base64', ''],
      ...[btoa(`\x89PNG${'x'.repeat(300)}`), '--=_x--'],
    ].join('\r\n');
    const { texts, images } = await read(mht);
    expect(texts).toEqual(['Kế hoạch']);
    expect(images).toHaveLength(1);
    const { issues } = await readHtml(utf8('MIME-Version: 1.0\nContent-Type: text/plain\n\nA'), 'x', {});
    expect(issues.map(({ code }) => code)).toEqual(['web-archive-broken']);
  });
});

test('no word of a page is lost, in whatever way its tags are nested', async () => {
  const tag = fc.constantFrom(
    ...[
      'p',
      'div',
      'b',
      'i',
      'span',
      'table',
      'tr',
      'td',
      'ul',
      'li',
      'ol',
      'h2',
      'a',
      'nav',
      'article',
      'center',
    ],
    ...[
      'sup',
      'pre',
      'font',
      'footer',
      'del',
      'th',
      'tbody',
      'blockquote',
      'section',
      'aside',
      'label',
      'dl',
      'dd',
    ],
  );
  const word = fc.constantFrom('Đảng', 'ủy', 'xã', 'kế', 'hoạch', 'nghị', 'quyết');
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    word.map((text) => ` ${text} `),
    fc.constantFrom(
      '<br>',
      '<p hidden>',
      '<div class=menu>',
      '<!-- x -->',
      '<td colspan=2>',
      '<p<b>',
      '&nbsp;',
      '<![if a]>',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const html = pieces.join('');
      const { lines, dropped } = await read(html);
      const count = (text: string) => text.match(/Đảng|ủy|xã|kế|hoạch|nghị|quyết/g)?.length ?? 0;
      const found = [...lines, ...dropped.map(({ line }) => line)].map(({ text }) => text).join(' ');
      expect(count(found)).toBe(count(html.replace(/<[^>]*>/g, ' ')));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a hundred thousand open tags', '<div>'.repeat(100_000)],
  ['as many lists', '<ul><li>'.repeat(50_000)],
  ['tags that close nothing', '</p></b></td>'.repeat(50_000)],
  ['a huge attribute', `<p class="${'menu '.repeat(200_000)}" style="${';:'.repeat(200_000)}">`],
  ['wide merged cells', `<table><tr>${'<td colspan=1000 rowspan=9999>'.repeat(20_000)}`],
])('hostile pages are read: %s', async (_, html) => {
  const { texts } = await read(`${html}chữ cuối`);
  expect(texts.at(-1)).toMatch(/chữ cuối$/);
});
