import { expect, test } from 'vitest';
import { readPictureSize } from '../../../src/core/document/picture-size.ts';

const file = (...bytes: (number | string)[]) => {
  const all = bytes.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [part]));
  return new Uint8Array([...all, ...Array.from({ length: 40 }, () => 0)]);
};

test.each([
  ['PNG', file(0x89, 'PNG\r\n\x1a\n', '\0\0\0\rIHDR', 0, 0, 3, 32, 0, 0, 2, 88)],
  ['GIF', file('GIF89a', 32, 3, 88, 2)],
  ['JPEG', file(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, 2, 88, 3, 32)],
  ['WebP', file('RIFF', '\0\0\0\0', 'WEBPVP8X', '\0\0\0\0', '\0\0\0\0', 0x1f, 3, 0, 0x57, 2, 0)],
])('the size of a %s picture is read', (_, bytes) => {
  expect(readPictureSize(bytes)).toEqual({ width: 800, height: 600 });
});

test('what is no picture, or is cut, has no size', () => {
  expect(readPictureSize(file('<svg onload=alert(1)>'))).toBeNull();
  expect(readPictureSize(new Uint8Array([0xff, 0xd8, 0xff]))).toBeNull();
  expect(readPictureSize(file(0xff, 0xd8, 0xff, 0xe0, 0, 0))).toBeNull();
});
