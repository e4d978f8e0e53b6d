import type { LineStyle } from '../../source.ts';
import type { Destination } from './destinations.ts';

/** What holds within a group, and is as before when it ends. */
export interface RtfState {
  destination: Destination;
  font: number;
  bold: boolean;
  italic: boolean;
  /** Points. */
  size: number;
  raised: boolean;
  capitals: boolean;
  hidden: boolean;
  deleted: boolean;
  generated: boolean;
  /** Characters behind `\u` that stand for it in programs without Unicode. */
  fallback: number;
  align: LineStyle['align'];
  /** Points. */
  indent: number;
  heading: number | undefined;
  isInTable: boolean;
  tableDepth: number;
}

const plainLetters = {
  ...{ bold: false, italic: false, size: 12, raised: false, capitals: false, hidden: false, deleted: false },
};
const plainParagraph = {
  ...{ align: undefined, indent: 0, heading: undefined, isInTable: false, tableDepth: 0 },
};

/** The state at the start of a file. */
export const initialState: RtfState = {
  ...{ destination: 'text', font: 0, generated: false, fallback: 1 },
  ...plainLetters,
  ...plainParagraph,
};

const alignments: Record<string, LineStyle['align']> = {
  ql: 'left',
  qc: 'center',
  qr: 'right',
  qj: 'justify',
};
type Switch = 'bold' | 'italic' | 'capitals' | 'hidden' | 'deleted';
const switches: Record<string, Switch> = {
  ...{ b: 'bold', i: 'italic', caps: 'capitals', v: 'hidden', deleted: 'deleted' },
};
const maximumDepth = 32;

/**
 * Changes a state by a control word.
 * @param firstFont font of text that names none (`\deff`)
 * @param headingOf outline level of a paragraph style
 * @returns whether the word is one that changes how text looks or stands
 */
export function changeState(
  state: RtfState,
  name: string,
  value: number | undefined,
  firstFont: number,
  headingOf: (style: number) => number | undefined,
): boolean {
  const toggle = switches[name];
  if (toggle) state[toggle] = value !== 0;
  else if (name in alignments) state.align = alignments[name];
  else
    switch (name) {
      case 'plain':
        Object.assign(state, plainLetters, { font: firstFont });
        break;
      case 'pard':
        Object.assign(state, plainParagraph);
        break;
      case 'f':
        state.font = value ?? 0;
        break;
      case 'fs':
        state.size = (value ?? 24) / 2;
        break;
      case 'super':
        state.raised = value !== 0;
        break;
      case 'nosupersub':
      case 'sub':
        state.raised = false;
        break;
      case 'li':
        state.indent = (value ?? 0) / 20;
        break;
      case 's':
        state.heading = headingOf(value ?? 0) ?? state.heading;
        break;
      case 'outlinelevel':
        state.heading = value !== undefined && value >= 0 && value < 9 ? value + 1 : undefined;
        break;
      case 'intbl':
        state.isInTable = true;
        break;
      case 'itap':
        state.tableDepth = Math.min(Math.max(0, value ?? 0), maximumDepth);
        break;
      case 'uc':
        state.fallback = Math.min(Math.max(0, value ?? 1), 16);
        break;
      default:
        return false;
    }
  return true;
}
