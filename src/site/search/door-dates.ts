import type { PlainDate } from '../../core/document/plain-date.ts';
import { formatDate } from '../../core/document/plain-date.ts';
import { documentPath, isClassified, isPlan, type Library } from '../../core/library/library.ts';
import { orders } from '../../core/plan/duties.ts';
import { firstDay, formatWhen, lastDay, type When } from '../../core/plan/when.ts';
import type { DoorName } from '../../core/search/door-data.ts';
import { cutToLength } from '../../core/text/cut.ts';
import { searchText } from '../../strings/search.ts';
import { recordText } from '../../strings/search-records.ts';
import { documentTitle } from './document-records.ts';

/**
 * What the door answers a day with, sorted by day: documents of that day, what plans order for it, plenums and
 * congresses. Each stands twice: under «20220819», and under «ng0819» for a day without its year.
 */
export function doorDates(library: Library): DoorName[] {
  const dated = [...issued(library), ...ordered(library), ...held(library)];
  const twice = dated.flatMap((entry) => {
    const day = entry.name.replaceAll('-', '');
    return [
      { ...entry, name: day },
      { ...entry, name: `ng${day.slice(4)}${day.slice(0, 4)}` },
    ];
  });
  return twice.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The date of a classified document is part of its public record; its subject is not shown by a day. */
function issued(library: Library): DoorName[] {
  return library.documents.flatMap((doc) => {
    const { issuedOn, subject } = doc.data;
    if (!issuedOn || isClassified(doc)) return [];
    return [
      {
        name: issuedOn,
        title: documentTitle(doc),
        detail: cutToLength(subject, longest),
        path: documentPath(doc.id),
      },
    ];
  });
}

function ordered(library: Library): DoorName[] {
  return library.documents
    .filter(isPlan)
    .filter((doc) => !isClassified(doc))
    .flatMap((doc) =>
      orders(doc).flatMap(({ kind, what, when, clause }) =>
        days(when).map((day) => ({
          name: day,
          title: recordText.duty(recordText.duties[kind], cutToLength(what, longest), formatWhen(when)),
          detail: documentTitle(doc),
          path: `${documentPath(doc.id)}#${clause}`,
        })),
      ),
    );
}

function held({ campaigns }: Library): DoorName[] {
  return [...campaigns.values()].flatMap(({ id, shortName, eventFrom, eventTo }) =>
    [...new Set([eventFrom, eventTo])].map((day) => ({
      name: day,
      title: searchText.campaign(shortName),
      detail: searchText.event(formatDate(eventFrom), formatDate(eventTo)),
      path: `/dot-hoc/${id}/`,
    })),
  );
}

/** Days under which people look for a time: as the plan prints them, both ends of a range. */
function days(when: When): PlainDate[] {
  if (when.kind === 'before') return [when.date];
  if (when.kind === 'inMonth' || when.kind === 'inQuarter') return [lastDay(when) as PlainDate];
  return [...new Set([firstDay(when), lastDay(when)])].filter((day) => day !== null);
}

/** Longest text of one line, in characters: a page of the list stays small. */
const longest = 160;
