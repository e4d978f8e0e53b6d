/** Whom a talk is for, in the order of the form. */
export const talkAudiences = ['key-officials', 'grassroots-members', 'mass-organizations'] as const;
export type TalkAudience = (typeof talkAudiences)[number];

/** What a speaker can say of a document, in speaking order. */
export const pointKinds = [
  'identity',
  'context',
  'caution',
  'view',
  'aim',
  'target',
  'duty',
  'new',
  'since',
  'prompt',
  'carry',
  'example',
  'question',
] as const;
export type PointKind = (typeof pointKinds)[number];

/** One thing to say, with the place that proves it. */
export interface TalkPoint {
  /** Permanent within its document: letters a–z, digits and hyphens. */
  key: string;
  kind: PointKind;
  /** What it is about, a few words. */
  heading: string;
  /** What a slide shows. */
  text: string;
  /** The same in a sentence to be spoken, where a guide has one. */
  say?: string;
  /** The document and clause, in short: «Nghị quyết 19-NQ/TW, mục III.2». */
  source: string;
  /** Address of the proof, without the base path. */
  path: string;
}

/** Everything that the library lets a speaker say of one document; the file `/bao-cao-vien/<id>.json`. */
export interface TalkMaterial {
  id: string;
  /** «Nghị quyết 18-NQ/TW». */
  name: string;
  subject: string;
  /** The first-mention form, «Nghị quyết số 18-NQ/TW, ngày 16/6/2022 của … về …». */
  citation: string;
  /** Address of the document, without the base path. */
  path: string;
  /** In speaking order: by kind, then as the record has them. */
  points: TalkPoint[];
}

/** The usual four parts of a talk: opening, main content, what is new, carrying out and questions. */
export const talkParts = [0, 1, 2, 3] as const;
export type TalkPart = (typeof talkParts)[number];

const parts: Readonly<Record<PointKind, TalkPart>> = {
  ...{ identity: 0, context: 0, caution: 0 },
  ...{ view: 1, aim: 1, target: 1, duty: 1 },
  ...{ new: 2, since: 2, prompt: 2 },
  ...{ carry: 3, example: 3, question: 3 },
};

/** The part of a talk in which a kind of point is said. */
export function partOf(kind: PointKind): TalkPart {
  return parts[kind];
}
