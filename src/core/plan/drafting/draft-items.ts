import type { Audience } from '../schema.ts';
import type { When } from '../when.ts';

/** What every item of a draft tells: where it was read, from which words, and how sure the reading is. */
export interface DraftItem {
  /** Anchor of the clause. */
  clause: string;
  /** The sentence or heading that it was read from, exactly as printed. */
  printed: string;
  /** From 0 to 1. */
  confidence: number;
}

/** A conference or study class. */
export interface DraftConference extends DraftItem {
  name: string;
  level: 'central' | 'province' | 'city' | 'block' | 'grassroots' | 'mass-organization';
  when: When[];
  format?: 'in-person' | 'online' | 'hybrid';
  duration?: string;
  place?: string;
  address?: string;
  participants?: string;
  chair?: string;
}

/** One order: a duty, an action programme to write, or a report to send. */
export interface DraftOrder extends DraftItem {
  kind: 'duty' | 'actionProgramme' | 'report';
  /** Who must act; null when the sentence and the headings above it name nobody. */
  body: string | null;
  task: string;
  due: When;
  addressee?: string;
  channel?: string;
}

/** A study material, with those whom it is for. */
export interface DraftMaterial extends DraftItem {
  name: string;
  type: 'full-text' | 'research' | 'study' | 'questions-answers' | 'new-points' | 'lecture' | 'local';
  audiences: Audience[];
  audienceText?: string;
}

/** A document or body of documents to study. */
export interface DraftContent extends DraftItem {
  name: string;
}

/** What a plan seems to order, for an editor to review; never published as it is. */
export interface PlanDraft {
  contents: DraftContent[];
  materials: DraftMaterial[];
  conferences: DraftConference[];
  duties: DraftOrder[];
  actionProgrammes: DraftOrder[];
  reporting: DraftOrder[];
}
