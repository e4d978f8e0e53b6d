import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../src/importer/read/docx.ts';
import type { ReadOptions } from '../../src/importer/read/read.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}/relationships"`,
  `xmlns:m="${office}/math"`,
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** Inner XML of the parts of a Word file, by their element; a part that is absent is not in the file. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  headers?: string[];
  footers?: string[];
  /** Pictures `rIdImage0`, `rIdImage1`… */
  images?: Uint8Array[];
  /** More relations of the main part, as XML. */
  relations?: string;
  mainType?: string;
  /** Replaces or adds files of the zip; null takes one away. */
  files?: Record<string, Uint8Array | string | null>;
}

const roots = { header: 'hdr', footer: 'ftr' } as Record<string, string>;

/** Makes a Word file from hand-written WordprocessingML. */
export function zipDocx(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array | string | null> = {};
  const relations: string[] = [parts.relations ?? ''];
  const addPart = (type: string, name: string, inner: string, index = 0) => {
    const root = roots[type] ?? name;
    files[`word/${name}${index || ''}.xml`] = `<w:${root} ${namespaces}>${inner}</w:${root}>`;
    relations.push(relation(`rId_${name}${index}`, type, `${name}${index || ''}.xml`));
  };
  files['word/document.xml'] =
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${parts.body}</w:body></w:document>`;
  for (const name of ['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments'] as const) {
    if (parts[name] !== undefined) addPart(name, name, parts[name]);
  }
  parts.headers?.forEach((inner, index) => void addPart('header', 'header', inner, index + 1));
  parts.footers?.forEach((inner, index) => void addPart('footer', 'footer', inner, index + 1));
  parts.images?.forEach((bytes, index) => {
    files[`word/media/image${index}`] = bytes;
    relations.push(relation(`rIdImage${index}`, 'image', `media/image${index}`));
  });
  const mainType =
    parts.mainType ?? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  files['[Content_Types].xml'] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`;
  files['_rels/.rels'] = relationsFile(relation('rId1', 'officeDocument', 'word/document.xml'));
  files['word/_rels/document.xml.rels'] = relationsFile(relations.join(''));
  const kept = Object.entries({ ...files, ...parts.files }).filter(([, content]) => content !== null);
  return zipSync(
    Object.fromEntries(
      kept.map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : (content as Uint8Array),
      ]),
    ),
  );
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`;
const relationsFile = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** Reads a hand-written Word file; fails when it cannot be read. */
export async function readParts(parts: DocxParts, options: ReadOptions = {}) {
  const { source, issues } = await readDocx(zipDocx(parts), 'thu.docx', options);
  if (!source)
    throw new Error(`not read: ${issues.map(({ code, message }) => `${code} ${message}`).join(', ')}`);
  return { ...source, issues, texts: source.lines.map(({ text }) => text) };
}

/** A run with text, and its properties as XML. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of runs, or of one plain run, and its properties as XML. */
export const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : content && run(content)}</w:p>`;

/** Text as it stands in XML. */
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
