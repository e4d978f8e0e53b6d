import type { Audience } from '../plan/schema.ts';

/**
 * Whom questions on a document and an event help: all who study it. The people at large get the cards of booklets.
 */
export const learners: readonly Audience[] = ['key-officials', 'speakers', 'grassroots-members'];

/** Whom questions on duties, deadlines, reports and the running of a conference help: those who organise the study. */
export const organizers: readonly Audience[] = ['key-officials', 'speakers'];
