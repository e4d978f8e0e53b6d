import { entryOf } from '../core/calendar/entry.ts';
import { byBody } from '../core/calendar/group.ts';
import { writeCalendar } from '../core/calendar/icalendar.ts';
import type { CalendarItem } from '../core/calendar/item.ts';
import type { PlainDate } from '../core/document/plain-date.ts';
import type { Library } from '../core/library/library.ts';
import { slugify } from '../core/text/vietnamese.ts';
import { feedWords } from '../strings/calendar.ts';
import { absolute } from './address.ts';
import { calendarOf, plannedCampaigns, sourceOf } from './calendar.ts';

/** One calendar file of the site. */
export interface Feed {
  /** Name of the file without its ending: `tw5-khoa-xiii`, `tw5-khoa-xiii-ban-to-chuc-dang-uy-khoi`. */
  slug: string;
  /** Name of the calendar as programs show it. */
  name: string;
  campaign: string;
  /** The body whose duties alone it holds; absent for a whole campaign. */
  body?: string;
  items: CalendarItem[];
}

/** Path of a feed, without the base path. */
export function feedPath({ slug }: Feed): string {
  return `/lich/${slug}.ics`;
}

const known = new WeakMap<Library, Feed[]>();

/**
 * The feeds: one for each campaign with dated things, and one for each body that has some in it. The second call for
 * the same library costs nothing: every campaign's page asks.
 */
export function feedsOf(library: Library): Feed[] {
  const feeds = known.get(library) ?? makeFeeds(library);
  known.set(library, feeds);
  return feeds;
}

function makeFeeds(library: Library): Feed[] {
  const { dated } = calendarOf(library).parts;
  const byCampaign = Map.groupBy(dated, ({ campaign }) => campaign);
  const issuerOf = (docId: string) => library.documentById.get(docId)?.data.issuer ?? '';
  return plannedCampaigns(library).flatMap(({ id, shortName }): Feed[] => {
    const own = byCampaign.get(id);
    if (!own) return [];
    const whole: Feed = { slug: id, name: feedWords.campaign(shortName), campaign: id, items: own };
    const taken = new Set<string>();
    const bodies = byBody(own, issuerOf).map(({ body, issuer, items }): Feed => {
      const plain = `${id}-${slugify(body)}`;
      const slug = taken.has(plain) ? `${plain}-${issuer}` : plain;
      taken.add(slug);
      return { slug, name: feedWords.body(shortName, body), campaign: id, body, items };
    });
    return [whole, ...bodies];
  });
}

/**
 * The calendar file of a feed. An entry carries the day on which its plan was issued, the last possible one where the
 * day is not known, so that two builds of one library are alike.
 */
export function feedText(name: string, items: readonly CalendarItem[], library: Library): string {
  const entries = items.flatMap((item) => {
    const { name: source, path } = sourceOf(item, library);
    const uid = `${item.id}@hoc-nghi-quyet`;
    return entryOf(item, { uid, on: issuedOn(item, library), name: source, url: absolute(path) }) ?? [];
  });
  return writeCalendar(name, entries);
}

/** The file with the dated things of every plan. */
export function wholeFeedText(library: Library): string {
  return feedText(feedWords.all, calendarOf(library).parts.dated, library);
}

function issuedOn({ docId }: CalendarItem, library: Library): PlainDate {
  const data = library.documentById.get(docId)?.data;
  return data?.issuedOn ?? data?.issuedWithin?.to ?? '1970-01-01';
}
