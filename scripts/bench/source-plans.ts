import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BodyData } from '../../src/core/body/schema.ts';
import { isPlan } from '../../src/core/library/library.ts';
import type { PlanData } from '../../src/core/plan/schema.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { splitFrontMatter } from '../../src/site/front-matter.ts';

/** A plan of the library with its text as it stands in the file, one string a block. */
export interface SourcePlan {
  data: PlanData;
  lines: string[];
}

/** What documents are generated from. */
export interface SourceTexts {
  plans: SourcePlan[];
  /** Paragraphs and dash items that can stand anywhere: no number of their own, footnote or mask. */
  paragraphs: string[];
  /** Words of headings, without numbers. */
  headings: string[];
  bodies: ReadonlyMap<string, BodyData>;
}

const fewestWords = 15;

/** Reads the five plans of the project at `root`. */
export async function readSourceTexts(root: string): Promise<SourceTexts> {
  const { library } = await readLibrary(root);
  const plans: SourcePlan[] = [];
  const paragraphs: string[] = [];
  const headings: string[] = [];
  for (const doc of library.documents.filter(isPlan)) {
    const { body } = splitFrontMatter(await readFile(path.join(root, doc.file), 'utf8'));
    const lines = body.split('\n').filter((line) => line.trim() !== '');
    plans.push({ data: doc.data, lines });
    for (const [index, block] of (doc.body?.blocks ?? []).entries()) {
      const line = lines[index] as string;
      if (block.kind === 'heading')
        headings.push(block.text.slice(block.label?.length ?? 0).replace(/^[\s.)-]+/, ''));
      else if (block.label === null && isPortable(line)) paragraphs.push(line);
    }
  }
  return { plans, paragraphs, headings: headings.filter(Boolean), bodies: library.bodies };
}

/** True for a line long enough to tell something, without a mark that belongs to its own document. */
function isPortable(line: string): boolean {
  return line.split(' ').length >= fewestWords && !/\[\^|⟦/.test(line);
}
