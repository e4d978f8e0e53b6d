import { say } from './copy-citation.ts';
import { showNotes } from './notes-list.ts';

/** Fills the page of all marks and notes. */
const box = document.querySelector<HTMLElement>('[data-notes]');
const status = document.querySelector<HTMLElement>('[role="status"]');
if (box && status) void showNotes(box, (sentence) => say(status, sentence));
