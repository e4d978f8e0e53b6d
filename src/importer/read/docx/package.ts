import { DocxProblem } from './problem.ts';
import { parseXml, type XmlElement } from './xml.ts';
import { elementsOf } from './xml-query.ts';
import { openZip, type ZipArchive } from './zip.ts';

/** Where one part points to another, or out of the package. */
interface Relation {
  id: string;
  /** Last word of its type: `footnotes`, `header`, `image`, `hyperlink`… */
  type: string;
  /** Name of the part, or an address when it is external. */
  target: string;
  external: boolean;
}

/** A Word package: its main part and the way from part to part. */
export interface DocxPackage {
  /** Name of the main part, usually `word/document.xml`. */
  main: string;
  /** Content type of the main part. */
  mainType: string;
  zip: ZipArchive;
  /** Parses a part; null when the package has none of that name. */
  xml(part: string): XmlElement | null;
  relations(part: string): Relation[];
  /** One relation of a part by its id. */
  relation(part: string, id: string): Relation | undefined;
}

/**
 * Opens the bytes of a Word file.
 * @throws DocxProblem when it is no zip, a zip of something else, or lacks its main part
 */
export function openPackage(bytes: Uint8Array): DocxPackage {
  const zip = openZip(bytes);
  const xml = (part: string) => {
    const content = zip.read(part);
    return content && parseXml(content, part);
  };
  const relations = (part: string) => readRelations(xml(relationsPart(part)), part);
  const named = relations('').find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  const main = named !== undefined && zip.sizeOf(named) !== null ? named : 'word/document.xml';
  if (!main.startsWith('word/') || zip.sizeOf(main) === null) refuseOther(zip, main);
  const overrides = elementsOf(xml('[Content_Types].xml') ?? undefined, 'Override');
  const override = overrides.find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${main.toLowerCase()}`,
  );
  const byId = new Map<string, Map<string, Relation>>();
  const relation = (part: string, id: string) => {
    const known = byId.get(part) ?? new Map(relations(part).map((one) => [one.id, one]));
    byId.set(part, known);
    return known.get(id);
  };
  return { main, mainType: override?.attributes.ContentType ?? '', zip, xml, relations, relation };
}

/** Says what else a zip is, as far as its parts tell. A main part in another folder is still a Word file. */
function refuseOther(zip: ZipArchive, main: string): void {
  const has = (start: string) => zip.names.some((name) => name.startsWith(start));
  const mimetype = zip.read('mimetype');
  if (mimetype && new TextDecoder().decode(mimetype).includes('opendocument'))
    throw new DocxProblem('file-is-opendocument');
  if (has('xl/')) throw new DocxProblem('file-is-spreadsheet');
  if (has('ppt/')) throw new DocxProblem('file-is-slides');
  if (zip.sizeOf(main) !== null) return;
  throw new DocxProblem(has('word/') || has('[content_types].xml') ? 'docx-no-document' : 'file-is-archive');
}

/** `word/document.xml` → `word/_rels/document.xml.rels`; the package itself → `_rels/.rels`. */
function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function readRelations(root: XmlElement | null, part: string): Relation[] {
  return elementsOf(root ?? undefined, 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: external ? Target : resolvePart(part, Target),
      external,
    };
  });
}

/** Name of a part from a target that is relative to another part, or starts at the root of the package. */
function resolvePart(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
