import type { BodyData } from '../body/schema.ts';
import type { BookletData } from '../booklet/schema.ts';
import type { CampaignData } from '../campaign/schema.ts';
import type { Body } from '../document/outline.ts';
import type { DocumentData } from '../document/schema.ts';
import type { GlossaryData } from '../glossary/schema.ts';
import type { GuideData } from '../guide/schema.ts';
import type { PlanData } from '../plan/schema.ts';
import type { ReviewList } from '../quiz/review.ts';

/** An official document that the library holds: a plan when `data` has `plan`. */
export interface OfficialDocument {
  id: string;
  /** Path of the content file, relative to the project. */
  file: string;
  data: DocumentData | PlanData;
  /** Null for a record without text. */
  body: Body | null;
  /** Hash of the content file, another for every change of it; absent where no file was read. */
  digest?: string;
}

/** A plan of study, told from other documents by its typed orders. */
export interface PlanDocument extends OfficialDocument {
  data: PlanData;
}

/** Everything that the site shows, read once, cross-checked, in a fixed order. */
export interface Library {
  /** All documents, plans included, by id order. */
  documents: OfficialDocument[];
  documentById: ReadonlyMap<string, OfficialDocument>;
  bodies: ReadonlyMap<string, BodyData>;
  campaigns: ReadonlyMap<string, CampaignData>;
  booklets: readonly BookletData[];
  guides: readonly GuideData[];
  glossary: readonly GlossaryData[];
  /** What editors decided on questions that only held text supports; absent where nobody has. */
  reviews?: ReviewList;
}

/** Tells a plan from the other documents. */
export function isPlan(doc: OfficialDocument): doc is PlanDocument {
  return 'plan' in doc.data;
}

/** True when the law forbids to hold more than the record: any secrecy grade (law 29/2018/QH14). */
export function isClassified(doc: OfficialDocument): boolean {
  return doc.data.classification !== 'public';
}

/** Address of a document's page, without the site's base path. */
export function documentPath(id: string): string {
  return `/van-ban/${id}/`;
}
