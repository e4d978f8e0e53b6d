/** What a person typed about a banner, as the fields hold it. */
export interface BannerDraft {
  /** Id of what the lines started from. */
  source: string;
  /** One line a row. */
  lines: string;
  place: string;
  time: string;
  /** Millimetres, as typed. */
  width: string;
  height: string;
}

/** The fields of a draft, in the order of the form. */
export const draftFields = ['source', 'lines', 'place', 'time', 'width', 'height'] as const;

/** Reads what the device kept; null when it is no draft of a banner. */
export function parseBannerDraft(kept: unknown): BannerDraft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const fields = kept as Record<string, unknown>;
  if (!draftFields.every((name) => typeof fields[name] === 'string')) return null;
  return Object.fromEntries(draftFields.map((name) => [name, fields[name]])) as unknown as BannerDraft;
}
