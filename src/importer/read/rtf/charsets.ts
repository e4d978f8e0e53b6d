// character sets of fonts (\fcharset) by the name of their encoding
const charsets: Record<number, string> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const codePages: Record<number, string> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
const symbolCharset = 2;

/** How the bytes of a font are read: an encoding's name, or `symbol` for a font of pictures. */
export type ByteEncoding = string;

/** The encoding of a code page (\ansicpg), Windows-1252 when it is not known. */
export function encodingOfCodePage(page: number): ByteEncoding {
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  return codePages[page] ?? 'windows-1252';
}

/** The encoding of a character set (\fcharset), or undefined when the font leaves it to the file. */
export function encodingOfCharset(charset: number): ByteEncoding | undefined {
  return charset === symbolCharset ? 'symbol' : charsets[charset];
}

const decoders = new Map<string, TextDecoder>();

/** Bytes of a font as text in NFC; those of a picture font as U+F0xx, as Word stores them. */
export function decodeBytes(bytes: Uint8Array, encoding: ByteEncoding): string {
  if (encoding === 'symbol')
    return Array.from(bytes, (byte) => String.fromCharCode(byte > 0x20 ? 0xf000 + byte : byte)).join('');
  let decoder = decoders.get(encoding);
  if (!decoder) {
    decoder = new TextDecoder(encoding, { ignoreBOM: true });
    decoders.set(encoding, decoder);
  }
  const text = decoder.decode(bytes);
  return encoding === 'windows-1258' ? text.normalize('NFC') : text;
}
