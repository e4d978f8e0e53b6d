import type { ImportMessageCode } from '../../../strings/importer.ts';

/** Stops the reading of a package; the reader turns it into an issue with this code. */
export class DocxProblem extends Error {
  readonly code: ImportMessageCode;
  readonly found: string | undefined;

  /** @param found what the message quotes: the name of a part, for example */
  constructor(code: ImportMessageCode, found?: string) {
    super(code);
    this.code = code;
    this.found = found;
  }
}
