import { importReport } from '../../strings/import-command.ts';
import { safeText } from './terminal.ts';

/** Shows how far a run is: a bar that stays on one line of a terminal; a plain line a file elsewhere. */
export interface Progress {
  /** Tells which file is read now; `done` files are behind it. */
  show(done: number, file: string): void;
  /** Takes the bar away, so that other text can be printed. */
  clear(): void;
}

/** The part of a stream that the bar needs. */
export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const cells = 20;
const eraseLine = '\r\u001b[2K';

/** A run over `all` files; one file alone has no bar. */
export function startProgress(stream: ProgressStream, all: number): Progress {
  if (all < 2) return { show: () => undefined, clear: () => undefined };
  if (!stream.isTTY) {
    return {
      show: (done, file) => stream.write(`${importReport.progress(done + 1, all, safeText(file))}\n`),
      clear: () => undefined,
    };
  }
  return {
    show(done, file) {
      const full = Math.round((done / all) * cells);
      const bar = '█'.repeat(full) + '░'.repeat(cells - full);
      const line = [...`${bar} ${importReport.progress(done, all, safeText(file))}`];
      stream.write(eraseLine + line.slice(0, (stream.columns ?? 80) - 1).join(''));
    },
    clear: () => stream.write(eraseLine),
  };
}
