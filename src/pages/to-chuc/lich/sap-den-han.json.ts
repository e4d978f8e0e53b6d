import { href } from '../../../site/address.ts';
import { calendarOf, sourceOf } from '../../../site/calendar.ts';
import { getLibrary } from '../../../site/library.ts';

/** All dated things, for the home page of a device whose clock has not passed the last of them. */
export async function GET(): Promise<Response> {
  const library = await getLibrary();
  return Response.json(
    calendarOf(library).parts.dated.map((item) => {
      const { who, what, when } = item;
      return { who: who ?? '', what, when, href: href(sourceOf(item, library).path) };
    }),
  );
}
