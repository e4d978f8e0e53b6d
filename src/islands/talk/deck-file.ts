import revealStyle from 'reveal.js/reveal.css?url';
import { deckFile, deckHtml } from '../../core/talk/deck-html.ts';
import { slidesOf } from '../../core/talk/slides.ts';
import { type Talk, titleOf } from '../../core/talk/talk.ts';
import deckStyle from './deck.css?url';
import program from './deck-program.ts?worker&url';

/** The addresses of the styles that a deck needs, reveal.js's own first. */
export const deckStyles: readonly string[] = [revealStyle, deckStyle];

/**
 * A talk as one .html file that runs without network or server.
 * @throws when a part of it cannot be fetched
 */
export async function deckFileOf(talk: Talk): Promise<string> {
  const [script = '', ...styles] = await Promise.all([program, ...deckStyles].map(textOf));
  return deckFile(titleOf(talk), deckHtml(slidesOf(talk)), styles.join('\n'), script);
}

async function textOf(address: string): Promise<string> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`No ${address}: ${reply.status}`);
  return reply.text();
}
