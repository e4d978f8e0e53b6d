import type { ImportMessageCode } from '../../../strings/importer.ts';
import type { SourceImage } from '../../source.ts';
import type { DocxPackage, Relation } from './package.ts';

/** Bytes of one picture, and pictures of one file, that are kept at most. */
const limits = { bytes: 5 * 2 ** 20, images: 40 };

const signatures: readonly [SourceImage['mediaType'], RegExp][] = [
  ['image/png', /^\x89PNG\r\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
];

/** Takes one picture by its relation; what cannot be kept becomes a warning. */
export type ImageCollector = (picture: { part: string; id: string; alt?: string }, afterLine: number) => void;

/**
 * Collects PNG, JPEG, GIF and WebP pictures into `images`, told by their first bytes: at most 40, of 5 MB each.
 * Other kinds, larger ones and pictures outside the file are reported once each.
 */
export function collectImages(
  docx: DocxPackage,
  images: SourceImage[],
  warn: (code: ImportMessageCode, found?: string) => void,
): ImageCollector {
  const relationsOf = new Map<string, Map<string, Relation>>();
  return ({ part, id, alt }, afterLine) => {
    let relations = relationsOf.get(part);
    if (!relations) {
      relations = new Map(docx.relations(part).map((relation) => [relation.id, relation]));
      relationsOf.set(part, relations);
    }
    const relation = relations.get(id);
    if (!relation) return;
    const { target, external } = relation;
    const size = external ? null : docx.zip.sizeOf(target);
    if (size === null) return warn('image-outside', target);
    if (size > limits.bytes || images.length >= limits.images) return warn('image-too-large', target);
    const bytes = docx.zip.read(target) as Uint8Array;
    const head = String.fromCharCode(...bytes.subarray(0, 16));
    const mediaType = signatures.find(([, signature]) => signature.test(head))?.[0];
    if (!mediaType) return warn('image-kind', target);
    images.push({ afterLine, mediaType, bytes, ...(alt ? { alt } : {}) });
  };
}
