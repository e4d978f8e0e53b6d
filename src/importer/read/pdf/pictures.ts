const image = /\/Subtype\s{0,4}\/Image(?![A-Za-z])/g;
const softMask = /\/SMask\s{1,4}\d{1,9}\s{1,4}\d{1,5}\s{1,4}R/g;
const around = 600;
// less is a sign, a bullet or a line
const leastPixels = 96 * 96;

/**
 * How many pictures of some size a PDF holds. Their dictionaries stand uncompressed in the file (ISO 32000-1, 7.5.7:
 * a stream is never within an object stream), so that no picture has to be decoded for it; masks do not count.
 */
export function countPictures(bytes: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(bytes);
  let pictures = 0;
  for (const { index } of text.matchAll(image)) {
    const before = text.slice(Math.max(0, index - around), index);
    const after = text.slice(index, index + around);
    const dictionary = `${before.slice(before.lastIndexOf(' obj') + 1)}${after.split('stream', 1)[0]}`;
    const side = (name: string) =>
      Number(new RegExp(`/${name}\\s{0,4}(\\d{1,6})`).exec(dictionary)?.[1] ?? 0);
    const isMask = /\/ImageMask\s{0,4}true/.test(dictionary);
    if (!isMask && side('Width') * side('Height') >= leastPixels) pictures += 1;
  }
  return Math.max(0, pictures - (text.match(softMask)?.length ?? 0));
}
