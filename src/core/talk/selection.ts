import { type TalkAudience, talkAudiences } from './material.ts';

/** What decides an outline; all of it may stand in an address, for it says nothing of any person. */
export interface TalkSelection {
  /** Ids of the documents, in the order in which they are said. */
  documents: string[];
  audience: TalkAudience;
  /** Length of the talk, from `leastMinutes` to `mostMinutes`. */
  minutes: number;
  /** Ids of points (`pointId`) when the speaker has chosen or ordered them; null when the outline chooses. */
  order: string[] | null;
}

export const leastMinutes = 10;
export const mostMinutes = 240;
export const usualMinutes = [30, 45, 90] as const;
const mostDocuments = 20;
const mostPoints = 500;
const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const audienceCodes: Readonly<Record<TalkAudience, string>> = {
  'key-officials': 'chu-chot',
  'grassroots-members': 'co-so',
  'mass-organizations': 'nhan-dan',
};

/** The id of a point among all documents: `18-nq-tw-2022_muc-tieu-2023`. */
export function pointId(document: string, key: string): string {
  return `${document}_${key}`;
}

/** Writes a selection as the part of an address behind «#»; it is never sent to the server. */
export function formatSelection({ documents, audience, minutes, order }: TalkSelection): string {
  const places = order?.flatMap((point) => {
    const [document = '', key] = point.split('_');
    const at = documents.indexOf(document);
    return at >= 0 ? [`${at}_${key}`] : [];
  });
  return new URLSearchParams({
    'van-ban': documents.join('.'),
    'doi-tuong': audienceCodes[audience],
    phut: String(minutes),
    ...(places ? { 'thu-tu': places.join('.') } : {}),
  }).toString();
}

/** Reads a selection from an address; null when it names no document. What is out of bounds is brought within them. */
export function parseSelection(text: string): TalkSelection | null {
  const fields = new URLSearchParams(text.replace(/^#/, ''));
  const documents = unique((fields.get('van-ban') ?? '').split('.', mostDocuments)).filter((one) =>
    id.test(one),
  );
  if (documents.length === 0) return null;
  const code = fields.get('doi-tuong');
  const audience = talkAudiences.find((one) => audienceCodes[one] === code) ?? 'grassroots-members';
  const places = fields.get('thu-tu')?.split('.', mostPoints);
  const order = places?.flatMap((place) => {
    const match = /^(\d{1,2})_([a-z0-9-]{1,120})$/.exec(place);
    const document = match && documents[Number(match[1])];
    return document ? [pointId(document, match[2] as string)] : [];
  });
  return {
    documents,
    audience,
    minutes: withinMinutes(Number.parseInt(fields.get('phut') ?? '', 10)),
    order: order && order.length > 0 ? unique(order) : null,
  };
}

/** A length of talk brought within the bounds; 45 for what is no number. */
export function withinMinutes(minutes: number): number {
  if (!Number.isFinite(minutes)) return 45;
  return Math.min(mostMinutes, Math.max(leastMinutes, Math.round(minutes)));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
