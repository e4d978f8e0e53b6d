import type { BodyData } from '../body/schema.ts';
import type { BookletData } from '../booklet/schema.ts';
import type { CampaignData } from '../campaign/schema.ts';
import type { Body } from '../document/outline.ts';
import type { DocumentData } from '../document/schema.ts';
import type { GlossaryData } from '../glossary/schema.ts';
import type { GuideData } from '../guide/schema.ts';
import type { GuideLine, GuideUse } from '../guide/source.ts';
import type { Issue, Severity } from '../issue.ts';
import type { PlanData } from '../plan/schema.ts';

/** What each collection holds, by the name that Astro knows it under. */
interface CollectionData {
  directives: DocumentData;
  plans: PlanData;
  booklets: BookletData;
  guides: GuideData;
  campaigns: CampaignData;
  bodies: BodyData;
  glossary: GlossaryData;
}

export type CollectionName = keyof CollectionData;

/** One content file whose data passed its schema. */
export interface ContentEntry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  /** Path relative to the project, with forward slashes. */
  file: string;
  data: CollectionData[Name];
  /** Parsed official text; null where the collection has none or the file holds no text. */
  body: Body | null;
  /** Hash of the file, another for every change of it. */
  digest?: string;
  /** What a guide's components name; empty in the other collections. */
  uses: GuideUse[];
  /** A guide's own words, line by line; empty in the other collections. */
  prose: GuideLine[];
  /** Line of the file on which the value at this path of `data` stands. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** An entry of some collection, told apart by `collection`. */
export type AnyEntry = { [Name in CollectionName]: ContentEntry<Name> }[CollectionName];

/** Makes an issue that points at one value of an entry. */
export function issueAt(
  entry: Pick<ContentEntry, 'file' | 'lineOf'>,
  path: readonly PropertyKey[],
  issue: { code: string; message: string; hint?: string; severity?: Severity },
): Issue {
  return { severity: 'error', ...issue, where: { file: entry.file, line: entry.lineOf(path) } };
}
