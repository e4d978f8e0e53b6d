import type { Issue } from '../../../core/issue.ts';
import { importIssue } from '../../import-issue.ts';
import type { SourceImage } from '../../source.ts';

/** Bytes of one picture, and pictures of one file, that are kept at most. */
const limits = { bytes: 5 * 2 ** 20, images: 40 };

/** Pictures that were kept, and why others were not. */
export interface KeptPictures {
  images: SourceImage[];
  issues: Issue[];
}

/**
 * Keeps the PNG and JPEG pictures of a file, at most 40 of 5 MB each. Each reason to leave some out is a warning, once.
 * @param found bytes of each picture with the number of the line before it, in reading order
 */
export function keepPictures(
  found: readonly { bytes: Uint8Array; afterLine: number }[],
  file: string,
): KeptPictures {
  const images: SourceImage[] = [];
  const reasons = new Set<'image-too-large' | 'image-kind'>();
  for (const { bytes, afterLine } of found) {
    const mediaType = mediaTypeOf(bytes);
    if (!mediaType) reasons.add('image-kind');
    else if (bytes.length > limits.bytes || images.length >= limits.images) reasons.add('image-too-large');
    else images.push({ afterLine, mediaType, bytes });
  }
  return { images, issues: [...reasons].map((code) => importIssue(code, file, { severity: 'warning' })) };
}

function mediaTypeOf([first, second, third]: Uint8Array): SourceImage['mediaType'] | null {
  if (first === 0x89 && second === 0x50) return 'image/png';
  return first === 0xff && second === 0xd8 && third === 0xff ? 'image/jpeg' : null;
}
