/** A picture of a document: a file beside the text, and the words for people who cannot see it. */
export interface Picture {
  /** A bare file name: no folder, no address. */
  file: string;
  alt: string;
}

const picture = /^!\[((?:\\.|[^\]\\])*)\]\(([^()\s]{1,100})\)$/;
const fileName = /^[a-z0-9][a-z0-9-]{0,79}\.(?:png|jpg|gif|webp)$/;
const active = /[\\*_`<>{}[\]~&⟦|]/g;

/** Reads a picture line «![lời tả](hinh-1.png)». Null for anything else, an address or a path among them. */
export function parsePicture(line: string): Picture | null {
  const match = picture.exec(line);
  if (!match || !fileName.test(match[2] as string)) return null;
  const alt = (match[1] as string).replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&#10214;', '⟦');
  return { file: match[2] as string, alt: alt.trim() };
}

/** Writes a picture as a line of inert MDX that `parsePicture` reads back. */
export function writePicture({ file, alt }: Picture): string {
  const words = alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(active, (sign) => (sign === '⟦' ? '&#10214;' : `\\${sign}`));
  return `![${words}](${file})`;
}
