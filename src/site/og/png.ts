import { crc32, deflateSync } from 'node:zlib';
import { type ShadeRows, shades, strideOf } from './shade-rows.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG of 16 shades between two colours, four bits a pixel: all that yellow letters on a red ground need, in a
 * tenth of the time that a full-colour picture takes.
 */
export function encodeTwoColourPng(
  { rows, width }: ShadeRows,
  ground: readonly number[],
  letter: readonly number[],
): Buffer {
  const height = rows.length / strideOf(width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bit depth 4, colour type 3 (palette), then deflate, no filter, not interlaced.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette(ground, letter)),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function palette(ground: readonly number[], letter: readonly number[]): Buffer {
  const mix = (shade: number, channel: number) => {
    const [from, to] = [ground[channel] ?? 0, letter[channel] ?? 0];
    return Math.round(from + ((to - from) * shade) / (shades - 1));
  };
  return Buffer.from(
    Array.from({ length: shades }, (_, shade) => [0, 1, 2].map((channel) => mix(shade, channel))).flat(),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
