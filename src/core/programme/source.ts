/** A statement about a document with all that a table of sources says of it. */
export interface SourcedText {
  text: string;
  /** The statement by its name, for the table of sources: «Tỷ lệ che phủ rừng: 42%». */
  statement: string;
  /** Where it stands in the document, as its record says: «III.2»; empty when the record does not. */
  section: string;
  sources: readonly string[];
  /** How sure the record is, in words. */
  confidence: string;
}

/** A target that a document sets for the whole country. */
interface ProgrammeTarget extends SourcedText {
  measure: string;
  /** The year to be met by, or the years that it counts for: «2030», «2021–2025». */
  years: string;
  /** The last of `years`. */
  year: number;
}

/** One document that an action programme is to carry out, with what the library holds of it. */
export interface ProgrammeDocument {
  id: string;
  /** «Nghị quyết 18-NQ/TW». */
  name: string;
  /** «Nghị quyết số 18-NQ/TW, ngày 16/6/2022 của … về …». */
  citation: string;
  /** «Nghị quyết số 18-NQ/TW, ngày 16/6/2022». */
  dated: string;
  /** True for a classified document: nothing of what it says is held, and nothing may be written here. */
  isClassified: boolean;
  aims: readonly SourcedText[];
  targets: readonly ProgrammeTarget[];
  /** What is new in the document. */
  news: readonly SourcedText[];
  tasks: readonly SourcedText[];
  /** How many groups of tasks the document has, when the record counts them. */
  groups: (SourcedText & { count: number }) | null;
}

/** Something that the plan orders, in words. */
export interface ProgrammeOrder {
  who: string;
  what: string;
  /** «trong tháng 8/2022», or empty when the plan sets no time. */
  due: string;
  /** Clause of the plan, in words: «mục VI.2». */
  clause: string;
}

/** A report that the plan asks for. */
interface ProgrammeReport extends ProgrammeOrder {
  addressee: string;
  /** Through whom, or empty. */
  channel: string;
}

/** One action programme that a plan orders, with everything its draft is made of. */
export interface ProgrammeSource {
  /** Name of its page: plan and clause. */
  id: string;
  /** Anchor of the clause that orders it. */
  anchor: string;
  plan: { id: string; name: string };
  /** What can be filled in for a programme of the plan's own issuer; empty where the record does not say. */
  issuer: { upperBody: string; name: string; code: string; place: string };
  order: ProgrammeOrder;
  /** Whom the draft is submitted to, and through whom; or empty. */
  submitsTo: string;
  channel: string;
  documents: readonly ProgrammeDocument[];
  /** What the plan asks of this programme and of every one for the same documents. */
  requests: readonly ProgrammeOrder[];
  /** What else the plan orders about programmes. */
  steps: readonly ProgrammeOrder[];
  /** What the plan orders about following, checking and reviewing. */
  reviews: readonly ProgrammeOrder[];
  reports: readonly ProgrammeReport[];
}
