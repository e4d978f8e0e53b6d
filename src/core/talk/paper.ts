import { talk as words } from '../../strings/talk.ts';
import type { PaperBlock, PartyPaper } from '../paper/paper.ts';
import { headingOf, noteOn, type Talk, titleOf } from './talk.ts';

/** A talk as a paper in the Party's form: parts as headings, each point with its time, its words and its source. */
export function talkPaper(talk: Talk): PartyPaper {
  const { outline } = talk;
  return {
    ...{ upperBody: '', issuer: '…', symbol: '', place: '', date: null, kind: words.paperKind },
    subject: words.paperSubject(titleOf(talk)),
    notice: words.paperNotice(outline.minutes, outline.audience),
    addressees: [],
    blocks: outline.parts.flatMap(({ part, minutes, points }): PaperBlock[] => [
      { type: 'heading', level: 1, text: words.partTitle(part, minutes).replace(/^\d\. /, '') },
      ...points.flatMap((point): PaperBlock[] => {
        const note = noteOn(talk, point.id);
        return [
          {
            type: 'heading',
            level: 2,
            text: `${headingOf(talk, point)} (${words.minutesOf(point.minutes)})`,
          },
          { type: 'paragraph', text: point.say ?? point.text },
          { type: 'paragraph', text: words.textSource(point.source), style: 'italic' },
          ...(note ? [{ type: 'paragraph', text: words.textNote(note) } as const] : []),
        ];
      }),
      ...(part === 3
        ? [
            {
              type: 'heading',
              level: 2,
              text: `${words.discussion} (${words.minutesOf(outline.discussion)})`,
            } as const,
          ]
        : []),
    ]),
    ...{ signature: null, recipients: [] },
  };
}
