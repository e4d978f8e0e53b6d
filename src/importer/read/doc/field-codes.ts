const begin = 0x13;
const separator = 0x14;
const end = 0x15;

/**
 * Tells which characters of a text are the codes of fields («HYPERLINK "…"», «PAGE»): not printed, unlike the results.
 * A field that never ends is none, so that it hides nothing.
 * @returns 1 for each character of a code, its signs included
 */
export function findFieldCodes(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  const closed = closedFields(text);
  const open: { inCode: boolean }[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === begin && closed[at]) {
      open.push({ inCode: true });
      depth += 1;
    }
    marks[at] = depth > 0 ? 1 : 0;
    const field = open.at(-1);
    if (!field || (char !== separator && !(char === end && closed[at]))) continue;
    if (field.inCode) depth -= 1;
    field.inCode = false;
    if (char === end) open.pop();
  }
  return marks;
}

/** 1 for each begin that has its end, and for that end. */
function closedFields(text: string): Uint8Array {
  const closed = new Uint8Array(text.length);
  const begins: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === begin) begins.push(at);
    else if (char === end && begins.length > 0) {
      closed[begins.pop() as number] = 1;
      closed[at] = 1;
    }
  }
  return closed;
}
