/** A text of a hand-made PDF: its place in points from the bottom left corner. */
export interface PdfText {
  x: number;
  y: number;
  text: string;
  size?: number;
  /** Index into the fonts; 0 when not told. */
  font?: number;
  /** Degrees by which it is turned. */
  turn?: number;
}

/** A font of a hand-made PDF; every letter is half as wide as it is high. */
export interface PdfFontSetup {
  name: string;
  /** `unicode` has a table of meanings, `unknown` has none, `bytes` holds one byte a letter. */
  codes?: 'unicode' | 'unknown' | 'bytes';
}

const usualFonts: PdfFontSetup[] = [
  { name: 'ABCDEF+TimesNewRomanPSMT' },
  { name: 'ABCDEF+TimesNewRomanPS-BoldMT' },
];

/** Assembles a PDF with texts at places, page by page, drawn in the order given. `drawn` is added to a page as it is. */
export function pdfFile(
  pages: readonly { texts?: readonly PdfText[]; drawn?: string }[],
  {
    fonts = usualFonts,
    pageCount = pages.length,
  }: { fonts?: readonly PdfFontSetup[]; pageCount?: number } = {},
): Uint8Array {
  const objects: string[] = ['', ''];
  const add = (body: string) => objects.push(body);
  const stream = (body: string) => add(`<< /Length ${body.length} >>\nstream\n${body}\nendstream`);
  const fontRefs = fonts.map((font) => addFont(font, add, stream));
  const resources = `<< /Font << ${fontRefs.map((ref, index) => `/F${index} ${ref} 0 R`).join(' ')} >> >>`;
  const bodies = pages.map(({ texts = [], drawn = '' }) =>
    stream(`${texts.map((text) => showText(text, fonts)).join('\n')}\n${drawn}`),
  );
  const kids = Array.from({ length: pageCount }, (_, index) =>
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${bodies[index % bodies.length]} 0 R >>`,
    ),
  );
  objects[0] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return write(objects);
}

function addFont(
  { name, codes = 'unicode' }: PdfFontSetup,
  add: (body: string) => number,
  stream: (body: string) => number,
): number {
  if (codes === 'bytes') {
    const widths = Array.from({ length: 224 }, () => 500).join(' ');
    return add(
      `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] >>`,
    );
  }
  const descriptor = add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>`,
  );
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${descriptor} 0 R >>`,
  );
  const meanings = codes === 'unicode' ? `/ToUnicode ${stream(toUnicode)} 0 R` : '';
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] ${meanings} >>`,
  );
}

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;

function showText(
  { x, y, text, size = 14, font = 0, turn = 0 }: PdfText,
  fonts: readonly PdfFontSetup[],
): string {
  const digits = fonts[font]?.codes === 'bytes' ? 2 : 4;
  const hex = [...text].map((char) => char.charCodeAt(0).toString(16).padStart(digits, '0')).join('');
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, y].map((number) => number.toFixed(4)).join(' ');
  return `BT /F${font} ${size} Tf ${matrix} Tm <${hex}> Tj ET`;
}

function write(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(file);
}
