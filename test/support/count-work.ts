/**
 * Counts the characters that regular expressions read while `run` runs: from where each starts to look to where its
 * match ends, or to the end of the text when it finds none. The same for every machine and every run.
 */
export function countCharactersRead(run: () => unknown): number {
  const exec = RegExp.prototype.exec;
  let read = 0;
  RegExp.prototype.exec = function counted(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    read += 1 + (match ? match.index + match[0].length : this.sticky ? from : text.length) - from;
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return read;
}
