import { relative } from 'node:path';

/** Colours for a terminal; a stream that is no terminal gets plain text. */
export interface Paint {
  removed(text: string): string;
  added(text: string): string;
  /** The words that differ, within a removed or an added paragraph. */
  changed(text: string): string;
  quiet(text: string): string;
  strong(text: string): string;
}

// control characters, and marks that turn the direction of text: they could rewrite what a terminal shows
const unsafe = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a file or its name as it may be shown on a terminal: every control character but the line end is «�». */
export function safeText(text: string): string {
  return text.replace(unsafe, (char) => (char === '\n' ? char : '�'));
}

/** Colours, or none when the stream is no terminal; the environment may say otherwise (FORCE_COLOR, NO_COLOR). */
export function paintFor(stream: { isTTY?: boolean }, env: Record<string, string | undefined>): Paint {
  const style = (start: number, end: number) => (text: string) =>
    (stream.isTTY || env.FORCE_COLOR) && !env.NO_COLOR ? `\u001b[${start}m${text}\u001b[${end}m` : text;
  return {
    removed: style(31, 39),
    added: style(32, 39),
    changed: style(7, 27),
    quiet: style(2, 22),
    strong: style(1, 22),
  };
}

/** A path as a clerk knows it: from the folder where the command was started, when it lies below. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return safeText(near.startsWith('..') ? path : near);
}
