import { extractCitations } from '../citation/extract.ts';
import { alignForReferences } from '../text/normalize.ts';
import { type DayGroup, readDays } from './reading/days.ts';
import { countBefore, findHours, hoursAround } from './reading/hours.ts';
import { limitBy } from './reading/limit.ts';
import { readMonths, readQuarters } from './reading/months.ts';
import { dayPhrase, leadPhrase, recurringPhrase, triggerPhrase } from './reading/patterns.ts';
import type { When } from './when.ts';

/** A time found in a text: `printed` is exactly what stands from `start` up to `end`, in UTF-16 units. */
export interface FoundWhen {
  start: number;
  end: number;
  printed: string;
  when: When;
  /** How sure the reading is, from 0 to 1; a year that is not written lowers it to a half or less. */
  confidence: number;
  /** The text itself is wrong: a day that does not exist, or an end before its beginning; `when` is then unclear. */
  slip?: 'impossible' | 'reversed';
}

/** What is known around the text. */
export interface WhenContext {
  /** Year of the document, for days written without one. */
  year?: number | undefined;
}

/**
 * Finds every time that a text sets (the kinds of `When`), in reading order, without overlaps.
 *
 * The date of a cited document is no time of the plan and is left out. A day without year takes the year of the next
 * dated expression of the same text, else that of the context, else it is left out. «Chậm nhất ngày D» and «đến hết
 * ngày D» include the day, so they become `before` the day after. The text is NFC; linear in its length.
 */
export function readWhens(text: string, context: WhenContext = {}): FoundWhen[] {
  const aligned = alignForReferences(text);
  const found: FoundWhen[] = [...datedIn(aligned, context), ...undatedIn(aligned)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: FoundWhen[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept.map((one) => {
    const printed = text.slice(one.start, one.end);
    return { ...one, printed, when: { ...one.when, printed } };
  });
}

/** Days, months and quarters, each with the words that say how it limits. */
function datedIn(aligned: string, context: WhenContext): FoundWhen[] {
  const groups: DayGroup[] = [...readDays(aligned, dayPhrase, context), ...readMonths(aligned, context)];
  groups.push(...readQuarters(aligned, context));
  if (groups.length === 0) return [];
  const documentDates = citedDates(aligned);
  const hours = findHours(aligned);
  return groups.flatMap((group): FoundWhen[] => {
    const { start, end } = group;
    if (end <= (documentDates[countBefore(documentDates, start + 1) - 1]?.end ?? 0)) return [];
    const time = group.unit === 'day' ? hoursAround(aligned, group, hours) : { start };
    const lead = leadPhrase.exec(aligned.slice(Math.max(0, time.start - 40), time.start));
    if (group.needsLead && !lead) return [];
    const from = lead ? time.start - lead[0].length : time.start;
    const { when, slip, sure } = limitBy(lead?.[0] ?? '', group, time);
    const confidence = Math.round(group.confidence * sure * 100) / 100;
    return [{ start: from, end, printed: '', when, confidence, ...(slip && { slip }) }];
  });
}

/** What recurs, and what waits for another document. */
function undatedIn(aligned: string): FoundWhen[] {
  const recurring = [...aligned.matchAll(recurringPhrase)].map((match): FoundWhen => {
    const place = { start: match.index, end: match.index + match[0].length, printed: '' };
    return { ...place, when: { kind: 'recurring', printed: match[0] }, confidence: 0.8 };
  });
  const waiting = [...aligned.matchAll(triggerPhrase)].map((match): FoundWhen => {
    const trigger = (match[1] as string).trimEnd();
    const length = match[0].trimEnd().length;
    const place = { start: match.index, end: match.index + length, printed: '' };
    return { ...place, when: { kind: 'whenIssued', trigger, printed: match[0] }, confidence: 0.8 };
  });
  return [...recurring, ...waiting];
}

/** Where the text gives the dates of the documents that it cites, each right after its number. */
function citedDates(aligned: string): { start: number; end: number }[] {
  return extractCitations(aligned).flatMap((citation) => {
    if (citation.form !== 'symbol' || !citation.issuedOn) return [];
    const end = aligned.indexOf(citation.issuedOn.slice(0, 4), citation.end) + 4;
    return [{ start: citation.end, end }];
  });
}
