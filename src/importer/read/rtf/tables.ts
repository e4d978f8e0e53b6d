import { type ByteEncoding, decodeBytes, encodingOfCharset } from './charsets.ts';

/** A font of the file. */
export interface RtfFont {
  name: string;
  encoding: ByteEncoding | undefined;
}

/** Collects the table of fonts (`\fonttbl`): words and bytes of its groups, in their order. */
export class FontTable {
  private readonly fonts = new Map<number, RtfFont>();
  private current: RtfFont | undefined;
  private name: number[] = [];

  /** A control word of the table. */
  word(name: string, value: number | undefined): void {
    if (name === 'f') {
      this.endFont();
      this.current = { name: '', encoding: undefined };
      this.fonts.set(value ?? 0, this.current);
    } else if (name === 'fcharset' && this.current) this.current.encoding = encodingOfCharset(value ?? 1);
  }

  /** Bytes of a name; a semicolon ends it. */
  text(bytes: Iterable<number>): void {
    for (const byte of bytes) {
      if (byte === 0x3b) this.endFont();
      else if (this.name.length < 64) this.name.push(byte);
    }
  }

  /** The font of a number, or undefined. */
  get(font: number): RtfFont | undefined {
    return this.fonts.get(font);
  }

  private endFont(): void {
    if (this.current) this.current.name ||= decodeBytes(Uint8Array.from(this.name), 'windows-1252').trim();
    this.current = undefined;
    this.name = [];
  }
}

/** Collects the outline levels of the table of styles (`\stylesheet`). */
export class StyleTable {
  private readonly headings = new Map<number, number>();
  private current = 0;
  private name = '';

  /** A control word of the table. */
  word(name: string, value: number | undefined): void {
    if (name === 's') this.current = value ?? 0;
    else if (name === 'outlinelevel' && value !== undefined && value >= 0 && value < 9)
      this.headings.set(this.current, value + 1);
  }

  /** Bytes of a name; built-in headings are told by theirs. */
  text(bytes: Iterable<number>): void {
    for (const byte of bytes) {
      if (byte !== 0x3b) {
        if (this.name.length < 64) this.name += String.fromCharCode(byte);
        continue;
      }
      const heading = /^\s*heading ([1-9])\s*$/i.exec(this.name);
      if (heading) this.headings.set(this.current, Number(heading[1]));
      this.name = '';
      this.current = 0;
    }
  }

  /** Outline level of a style, from 1, or undefined. */
  headingOf = (style: number): number | undefined => this.headings.get(style);
}
