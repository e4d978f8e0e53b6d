import type { Picture } from '../core/document/picture.ts';
import { wordsOf } from './conservation.ts';
import type { SourceImage } from './source.ts';
import { plainCharacters } from './stages/clean.ts';

/** A picture to be stored beside the content file. */
export interface PictureFile {
  name: string;
  bytes: Uint8Array;
}

/** A picture at its place in the text. */
export interface PlacedPicture {
  afterLine: number;
  picture: Picture;
}

/** Pictures ready for the text, their files, and those that are too heavy for a page. */
export interface NamedPictures {
  placed: PlacedPicture[];
  files: PictureFile[];
  tooLarge: SourceImage[];
}

/** A page on a phone loads no picture above this many bytes. */
const maxPictureBytes = 4_000_000;

const endings: Record<SourceImage['mediaType'], string> = {
  ...{ 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp' },
};

/** Names the pictures of a source `hinh-1.png`, `hinh-2.jpg`… in their order, with the words that the file gives. */
export function namePictures(images: readonly SourceImage[]): NamedPictures {
  const named: NamedPictures = { placed: [], files: [], tooLarge: [] };
  const ordered = [...images].sort((a, b) => a.afterLine - b.afterLine);
  for (const image of ordered) {
    if (image.bytes.length > maxPictureBytes) {
      named.tooLarge.push(image);
      continue;
    }
    const name = `hinh-${named.files.length + 1}.${endings[image.mediaType]}`;
    const alt = plainCharacters(image.alt ?? '').slice(0, 300);
    const words = wordsOf(alt).length > 0 ? alt.replace(/\p{Surrogate}$/u, '').trim() : '';
    named.placed.push({ afterLine: image.afterLine, picture: { file: name, alt: words } });
    named.files.push({ name, bytes: image.bytes });
  }
  return named;
}
