import { templatesOf } from '../../../site/calendar.ts';
import { getLibrary } from '../../../site/library.ts';

/** The past schedules from which «Lập lịch mới theo mẫu» makes new ones; fetched when that page is used. */
export async function GET(): Promise<Response> {
  return Response.json(templatesOf(await getLibrary()));
}
