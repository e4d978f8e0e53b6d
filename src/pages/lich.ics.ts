import { wholeFeedText } from '../site/calendar-feeds.ts';
import { getLibrary } from '../site/library.ts';

/** The dated things of every plan, for calendar programs (RFC 5545). */
export async function GET(): Promise<Response> {
  const text = wholeFeedText(await getLibrary());
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
