import { viewOf } from './plc.ts';

/** A single change of a property ([MS-DOC] 2.6): which one, and its operand. */
export interface Change {
  code: number;
  operand: Uint8Array;
}

const definesTable = 0xd608;
const changesTabs = 0xc615;
// bytes of the operand by the three upper bits of the code; 0 stands for a length in front
const operandSize = [1, 1, 2, 4, 2, 2, 0, 3];

/** Reads a list of changes; it ends where the bytes end or make no sense. */
export function readChanges(bytes: Uint8Array): Change[] {
  const view = viewOf(bytes);
  const changes: Change[] = [];
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true);
    at += 2;
    let size = operandSize[code >> 13] as number;
    if (size === 0 && code === definesTable) {
      if (at + 2 > bytes.length) break;
      size = Math.max(0, view.getUint16(at, true) - 1);
      at += 2;
    } else if (size === 0) {
      size = bytes[at] as number;
      at += 1;
      if (code === changesTabs && size === 255) size = tabChangeSize(bytes, at);
    }
    changes.push({ code, operand: bytes.subarray(at, at + size) });
    at += size;
  }
  return changes;
}

/** The only change whose length may be left out: tabs deleted (4 bytes each), tabs added (3 bytes each). */
function tabChangeSize(bytes: Uint8Array, at: number): number {
  const deleted = bytes[at] ?? 0;
  const added = bytes[at + 1 + deleted * 4] ?? 0;
  return 2 + deleted * 4 + added * 3;
}

/** The operand as a number without sign; 0 when it is missing. */
export function unsigned({ operand }: Change): number {
  return operand.reduceRight((value, byte) => value * 256 + byte, 0);
}

/** The operand as a signed number of two bytes; 0 when it is shorter. */
export function signed16({ operand }: Change): number {
  return operand.length < 2 ? 0 : viewOf(operand).getInt16(0, true);
}
