import type { APIContext } from 'astro';
import { type Feed, feedsOf, feedText } from '../../site/calendar-feeds.ts';
import { getLibrary } from '../../site/library.ts';
import { madeOfRecords } from '../../site/page-keys.ts';

export async function getStaticPaths() {
  const feeds = feedsOf(await getLibrary());
  return madeOfRecords(feeds.map((feed) => ({ params: { feed: feed.slug }, props: { feed } })));
}

/** The dated things of one campaign, or of one body in it, for calendar programs (RFC 5545). */
export async function GET({ props }: APIContext): Promise<Response> {
  const { name, items } = (props as { feed: Feed }).feed;
  const text = feedText(name, items, await getLibrary());
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
