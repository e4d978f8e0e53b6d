import { talkPartWords, talk as words } from '../../strings/talk.ts';
import type { TalkPart } from './material.ts';
import type { OutlinePoint } from './outline.ts';
import { headingOf, noteOn, type Talk, titleOf } from './talk.ts';

/** One slide and what only the speaker sees beside it. */
export interface Slide {
  part: TalkPart;
  heading: string;
  /** Short lines; two columns when `value` is given, as in a table of targets. */
  lines: readonly { text: string; value?: string }[];
  /** Small print at the foot: where it is said. */
  sources: readonly string[];
  /** What to say, the speaker's own notes last. */
  notes: readonly string[];
  /** Time until the next slide, in minutes. */
  minutes: number;
}

/** So many targets stand on one slide; more cannot be read from the back of a hall. */
const mostTargets = 4;

/** The slides of a talk: its title, the parts with their minutes, then a slide a point; targets in small tables. */
export function slidesOf(talk: Talk): Slide[] {
  const { parts, discussion, materials } = talk.outline;
  const title: Slide = {
    ...{ part: 0, heading: titleOf(talk), sources: [], minutes: 0 },
    lines: talk.title.trim() ? materials.map(({ name }) => ({ text: name })) : [],
    notes: parts.map(({ part, minutes }) => words.partTitle(part, minutes)),
  };
  const last: Slide = {
    ...{ part: 3, heading: words.discussion, lines: [], sources: [], notes: [], minutes: discussion },
  };
  const points = parts.flatMap(({ part, points }) =>
    grouped(points).map((group) => slideOf(talk, part, group)),
  );
  return [title, ...points, last];
}

/** Targets of one document that follow each other share slides; every other point has its own. */
function grouped(points: readonly OutlinePoint[]): OutlinePoint[][] {
  const groups: OutlinePoint[][] = [];
  for (const point of points) {
    const group = groups.at(-1);
    const first = group?.[0];
    const isNext = first?.kind === 'target' && point.kind === 'target' && first.document === point.document;
    if (group && isNext && group.length < mostTargets) group.push(point);
    else groups.push([point]);
  }
  return groups;
}

function slideOf(talk: Talk, part: TalkPart, points: readonly OutlinePoint[]): Slide {
  const [first] = points as [OutlinePoint];
  const isTable = first.kind === 'target';
  const notes = points.flatMap((point) => {
    const own = noteOn(talk, point.id);
    return [...(point.say ? [point.say] : []), ...(own ? [words.textNote(own)] : [])];
  });
  return {
    part,
    heading: isTable ? `${words.targets}: ${first.documentName}` : headingOf(talk, first),
    lines: isTable
      ? points.map(({ heading, text }) => ({ text: heading, value: text }))
      : linesOf(shownText(first)).map((text) => ({ text })),
    sources: [...new Set(points.map(({ source }) => source))],
    notes,
    minutes: points.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** A bare figure («10») says nothing to a hall: the sentence that tells it stands on the slide instead. */
function shownText({ text, say }: OutlinePoint): string {
  return say && text.length < 12 ? say : text;
}

/** Items that a value lists with semicolons become lines; a short text stays one. */
function linesOf(text: string): string[] {
  const items = text.split(/;\s+/);
  if (items.length < 2 || text.length < 80) return [text];
  return items.map((item) => item.charAt(0).toUpperCase() + item.slice(1));
}

/** The name of a slide's part, for the line at its foot. */
export function slidePart({ part }: Slide): string {
  return `${words.partName(part)}: ${talkPartWords[part]}`;
}
