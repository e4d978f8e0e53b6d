import { kinds } from '../../../core/document/kind.ts';
import { nothing, type Reading } from '../../reading.ts';
import type { SourceLine } from '../../source.ts';
import type { Header } from '../header.ts';
import { foldWords, isCapitals, squeeze, withoutNoteMark } from '../letters.ts';
import type { Head } from './head.ts';
import type { IssuerName } from './issuer-lines.ts';
import type { KindTitle } from './kind-line.ts';
import { readHeadMark, withoutAbout } from './marks.ts';
import { opensBody, ruleLine, subjectEnd } from './subject.ts';
import { readSymbolLine } from './symbol-line.ts';

/** Kind and subject as printed, what they say, and the line after them. */
export interface Title {
  printed: string[];
  subject: Reading<string>;
  /** A symbol printed under the kind. */
  symbol: Header['symbol'];
  /** The body that the title names: «CHỈ THỊ CỦA BỘ CHÍNH TRỊ». */
  issuer: IssuerName | null;
  end: number;
}

const longestUntitled = 160;
const byWhom = /^CỦA (?=\p{Lu}{2})/u;

/** Reads the lines from the kind to the end of the subject; without a kind, lines that look like a subject. */
export function readTitle(lines: readonly SourceLine[], head: Head, titled: KindTitle | null): Title {
  const isUntitled = titled === null;
  const start = isUntitled ? head.columnsEnd : head.kindIndex + 1;
  const end = isUntitled ? untitledEnd(lines, head) : subjectEnd(lines, start, titled.rest);
  const title: Title = {
    printed: titled ? [titled.label] : [],
    ...{ subject: nothing<string>(), symbol: null, issuer: null, end },
  };
  const words: string[] = [];
  let first: number | null = null;
  const add = (text: string, line: number) => {
    if (words.length === 0 && byWhom.test(text)) title.issuer ??= { text: text.replace(byWhom, ''), line };
    else {
      first ??= line;
      words.push(withoutAbout(text));
    }
  };
  if (titled?.rest) {
    title.printed.push(titled.rest);
    add(titled.rest, lines[head.kindIndex]?.number ?? 1);
  }
  for (const line of lines.slice(start, end)) {
    const text = squeeze(line.text);
    if (!text || ruleLine.test(text) || line.note !== undefined) continue;
    title.printed.push(text);
    const symbol = words.length === 0 || ownNumber(text, words) ? readSymbolLine(text) : null;
    const mark = readHeadMark(text);
    if (symbol)
      title.symbol ??= { ...symbol, confidence: Math.min(symbol.confidence, 0.85), line: line.number };
    else if (!mark || mark === 'letterSubject') add(text, line.number);
  }
  const value = withoutNoteMark(words.join(' '));
  if (value)
    title.subject = {
      value,
      confidence: isUntitled ? 0.6 : words.some(lostMarks) ? 0.8 : confidenceOf(value, end < lines.length),
      line: first,
    };
  return title;
}

/** «Số 12-KH/TU», and not the number of a document that the subject names: «thực hiện Nghị quyết / số 57-NQ/TW». */
function ownNumber(text: string, words: readonly string[]): boolean {
  const before = foldWords((words.at(-1) ?? '').slice(-40));
  return /^S[ốôỐÔ]/u.test(text) && !kinds.some(({ label }) => before.endsWith(foldWords(label)));
}

/** Four words and more without any letter of Vietnamese: a line that lost its marks. */
function lostMarks(line: string): boolean {
  return (
    /^[\0-\x7f\u2010-\u2026]*$/.test(line) &&
    line.split(/[ -]+/).filter((word) => /[a-z]/i.test(word)).length >= 4
  );
}

function confidenceOf(subject: string, hasText: boolean): number {
  if (!hasText || subject.length > 500) return 0.6;
  return /[.;:]$/.test(subject) ? 0.7 : 0.93;
}

/** Without the name of a kind, a subject is believed only when it is short, unfinished, and set apart from the text. */
function untitledEnd(lines: readonly SourceLine[], { columnsEnd }: Head): number {
  let first = columnsEnd;
  while (first < lines.length && !squeeze(lines[first]?.text ?? '')) first += 1;
  const line = lines[first];
  const text = squeeze(line?.text ?? '');
  if (
    !line ||
    opensBody(line.text) ||
    line.note !== undefined ||
    text.length > longestUntitled ||
    /[.;:]$/.test(text)
  )
    return columnsEnd;
  const end = subjectEnd(lines, columnsEnd);
  const next = lines.slice(end, end + 4).find((other) => squeeze(other.text));
  const isSetApart =
    ruleLine.test(squeeze(lines[end - 1]?.text ?? '')) || (next !== undefined && opensBody(next.text));
  return isSetApart || line.style?.align === 'center' || isCapitals(text) ? end : columnsEnd;
}
