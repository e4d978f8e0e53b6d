import { startDeck } from './deck.ts';

// The whole program of the file that a speaker carries on a stick: the file holds one deck and nothing else.
const root = document.querySelector<HTMLElement>('[data-deck]');
if (root) await startDeck(root);
