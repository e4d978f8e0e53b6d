import type { ImportMessageCode } from '../../../strings/importer.ts';
import type { SourceImage } from '../../source.ts';
import type { DocxPackage } from './package.ts';

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
 * Other kinds, larger ones and pictures outside the file are reported, each once.
 */
export function collectImages(
  docx: DocxPackage,
  images: SourceImage[],
  warn: (code: ImportMessageCode, found?: string) => void,
): ImageCollector {
  const unpacked = new Map<string, Uint8Array>();
  return ({ part, id, alt }, afterLine) => {
    const relation = docx.relation(part, id);
    if (!relation) return;
    const { target, external } = relation;
    const size = external ? null : docx.zip.sizeOf(target);
    if (size === null) return warn('image-outside', target);
    if (size > limits.bytes) return warn('image-too-large', target);
    if (images.length >= limits.images) return warn('image-too-large');
    const bytes = unpacked.get(target) ?? unpack(docx, target);
    if (!bytes) return warn('image-broken', target);
    unpacked.set(target, bytes);
    const head = String.fromCharCode(...bytes.subarray(0, 16));
    const mediaType = signatures.find(([, signature]) => signature.test(head))?.[0];
    if (!mediaType) return warn('image-kind', target);
    images.push({ afterLine, mediaType, bytes, ...(alt ? { alt } : {}) });
  };
}

/** A damaged picture is no reason to refuse the text. */
function unpack(docx: DocxPackage, target: string): Uint8Array | null {
  try {
    return docx.zip.read(target);
  } catch {
    return null;
  }
}
