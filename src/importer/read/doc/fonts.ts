import { viewOf } from './plc.ts';

const nameAt = 40;

/** Names of the fonts by their number ([MS-DOC] 2.9.286 SttbfFfn); a broken table ends early. */
export function readFontNames(bytes: Uint8Array): string[] {
  if (bytes.length < 4) return [];
  const count = viewOf(bytes).getUint16(0, true);
  const names: string[] = [];
  for (let at = 4; names.length < count && at < bytes.length; ) {
    const size = (bytes[at] as number) + 1;
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at + nameAt, at + size));
    names.push(name.split('\0')[0] as string);
    at += size;
  }
  return names;
}
