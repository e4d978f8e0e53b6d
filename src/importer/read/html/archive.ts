/** The page of a web archive (MHT), and the pictures stored with it by their addresses. */
export interface WebArchive {
  html: Uint8Array;
  parts: ReadonlyMap<string, Uint8Array>;
}

const mostParts = 2000;

/** Takes the page out of a MIME message with one or several parts; null when none of them is HTML. */
export function openWebArchive(bytes: Uint8Array): WebArchive | null {
  // one character a byte, so that parts keep theirs
  const text = latin1(bytes);
  const { fields, body } = splitHead(text);
  const boundary = /boundary="?([^";\s]{1,200})"?/i.exec(fields.get('content-type') ?? '')?.[1];
  const messages = boundary ? body.split(`--${boundary}`, mostParts).slice(1) : [text];
  let html: Uint8Array | null = null;
  const parts = new Map<string, Uint8Array>();
  for (const message of messages) {
    const part = splitHead(message.replace(/^\s+/, ''));
    const type = part.fields.get('content-type') ?? '';
    const inner = /^multipart\//i.test(type) ? openWebArchive(bytesOf(message.replace(/^\s+/, ''))) : null;
    if (inner) html ??= inner.html;
    else if (/^text\/html/i.test(type))
      html ??= decode(part.body, part.fields.get('content-transfer-encoding'));
    else if (/^image\//i.test(type)) {
      const content = decode(part.body, part.fields.get('content-transfer-encoding'));
      const id = part.fields.get('content-id')?.replace(/^<|>$/g, '');
      for (const address of [part.fields.get('content-location'), id && `cid:${id}`])
        if (address) parts.set(address, content);
    }
  }
  return html && { html, parts };
}

function splitHead(message: string): { fields: Map<string, string>; body: string } {
  const end = message.search(/\r?\n\r?\n/);
  const head = (end < 0 ? message : message.slice(0, end)).slice(0, 1 << 16).replace(/\r?\n[ \t]+/g, ' ');
  const fields = head.split(/\r?\n/).flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    return at < 0 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]];
  });
  return { fields: new Map(fields), body: end < 0 ? '' : message.slice(end).replace(/^\r?\n\r?\n/, '') };
}

function decode(body: string, encoding = ''): Uint8Array {
  if (/base64/i.test(encoding)) return bytesOfBase64(body);
  if (!/quoted-printable/i.test(encoding)) return bytesOf(body);
  return bytesOf(
    body
      .replace(/=[ \t]{0,80}\r?\n/g, '')
      .replace(/=([\dA-F]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
  );
}

/** Bytes of base64 text; what is no base64 in it is left out. */
export function bytesOfBase64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  return bytesOf(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))));
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
