import { bulletin as words } from '../../strings/bulletin.ts';
import { sayOrdinal } from '../speech/number-words.ts';
import { toSpoken } from '../speech/spoken.ts';
import { sayNamedDocuments } from './spoken-names.ts';

/** A question with its answer, and where the answer is proved. */
export interface BulletinItem {
  id: string;
  question: string;
  answer: string;
  /** Names of the places that prove it, not read aloud. */
  sources: readonly string[];
}

/** What is read over loudspeakers, with the time that it takes. */
export interface BulletinScript {
  /** Each to be read in one go, every number, date and known abbreviation in words. */
  paragraphs: string[];
  /** Syllables (tiếng), parted by spaces as Vietnamese is written. */
  syllables: number;
  /** Estimated time in seconds, pauses included. */
  seconds: number;
}

/** Syllables a minute: slow, middling, quick; a village loudspeaker echoes, so none is as quick as talk. */
export const paces = [140, 160, 180] as const;
export type BulletinPace = (typeof paces)[number];

/** Silence between two paragraphs, in seconds. */
const pause = 2;

/** Writes the script of a bulletin: greeting, each question and its answer, closing; empty ones are left out. */
export function bulletinScript(
  { greeting, closing }: { greeting: string; closing: string },
  items: readonly BulletinItem[],
  pace: BulletinPace,
): BulletinScript {
  const paragraphs = [
    spokenSentence(greeting),
    ...items.flatMap(({ question, answer }, index) => [
      `${words.question(sayOrdinal(index + 1))} ${spokenSentence(question)}`,
      `${words.answer} ${spokenSentence(answer)}`,
    ]),
    spokenSentence(closing),
  ].filter(Boolean);
  const syllables = paragraphs.flatMap((text) => text.match(/[\p{L}\p{M}\d]+/gu) ?? []).length;
  const pauses = Math.max(0, paragraphs.length - 1) * pause;
  return { paragraphs, syllables, seconds: Math.round((syllables / pace) * 60) + pauses };
}

/** A time to be shown: whole seconds under ten minutes, else the nearest minute. */
export function bulletinTime(seconds: number): string {
  if (seconds >= 600) return words.minutes(Math.round(seconds / 60), 0);
  return words.minutes(Math.floor(seconds / 60), seconds % 60);
}

function spokenSentence(text: string): string {
  const spoken = toSpoken(sayNamedDocuments(text.normalize('NFC')));
  if (!spoken) return '';
  const whole = spoken.charAt(0).toUpperCase() + spoken.slice(1);
  return /[.!?…]["”»)]?$/.test(whole) ? whole : `${whole}.`;
}
