import { talk as words } from '../../strings/talk.ts';
import { headingOf, noteOn, type Talk, titleOf } from './talk.ts';

/** A talk as plain text in NFC, for a message or another program: every point with its time, source and own note. */
export function talkText(talk: Talk): string {
  const { outline } = talk;
  const parts = outline.parts.flatMap(({ part, minutes, points }) => [
    words.partTitle(part, minutes).toUpperCase(),
    ...points.map((point) => {
      const note = noteOn(talk, point.id);
      return [
        `- ${headingOf(talk, point)} (${words.minutesOf(point.minutes)})`,
        point.say ?? point.text,
        words.textSource(point.source),
        ...(note ? [words.textNote(note)] : []),
      ].join('\n');
    }),
    ...(part === 3 ? [`- ${words.discussion} (${words.minutesOf(outline.discussion)})`] : []),
  ]);
  const head = [titleOf(talk), words.heading(outline.minutes, outline.audience)].join('\n');
  return `${[head, ...parts].join('\n\n')}\n`.normalize('NFC');
}
