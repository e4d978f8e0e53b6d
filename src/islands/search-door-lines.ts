import { kindOf } from '../core/document/kind.ts';
import type { DoorAnswer } from '../core/search/door.ts';
import type { DoorEntry, DoorName } from '../core/search/door-data.ts';
import { cutToWords } from '../core/text/cut.ts';
import { doorText } from '../strings/search.ts';

/** One document or page that the number door offers. */
interface DoorLine {
  text: string;
  /** Subject of the document (twelve words of it among several), or what the page is about. */
  detail: string;
  /** Body, term, campaign, other name, what replaced it; may be empty. */
  about: string;
  /** Address without the base path. */
  path: string;
}

/** What the door says about one number or name: a sentence where one is needed, then its lines. */
export interface DoorGroup {
  sentence: string;
  lines: DoorLine[];
  /** What is said below the lines; may be empty. */
  after: string;
}

/** The number door's answer in words, for the box and for the page of results. */
export function doorGroup(answer: DoorAnswer): DoorGroup {
  const { entries, names, isCut } = answer;
  return {
    sentence: sentenceOf(answer),
    lines: [...names.map(nameLine), ...entries.map((entry) => entryLine(entry, entries.length > 1))],
    after: isCut ? doorText.cut : '',
  };
}

function sentenceOf({ kind, asked, entries }: DoorAnswer): string {
  const [first] = entries;
  if (kind === 'choice') return doorText.choice(asked, entries.length);
  if (kind === 'partial') return entries.length > 1 ? doorText.partial(asked, entries.length) : '';
  if (kind === 'near' && first) {
    return doorText.isItThis(asked, first.date ? doorText.dated(first.symbol, first.date) : first.symbol);
  }
  if (kind === 'missing')
    return [doorText.absent(asked), first && doorText.nearest].filter(Boolean).join(' ');
  if (kind === 'signed') return doorText.signed;
  if (kind === 'dated') return doorText.onDate(asked);
  return '';
}

function entryLine(entry: DoorEntry, isOneOfMany: boolean): DoorLine {
  const { id, subject, body, term, campaign, nickname, replacedBy } = entry;
  const notes = [
    [body, term && doorText.term(term), campaign].filter(Boolean).join(', '),
    nickname && doorText.alsoCalled(nickname),
    replacedBy && doorText.replaced(replacedBy),
  ];
  return {
    text: fullName(entry),
    detail: isOneOfMany ? tellingWords(subject) : subject,
    about: notes.filter(Boolean).join('. '),
    path: `/van-ban/${id}/`,
  };
}

function nameLine({ title, detail, path }: DoorName): DoorLine {
  return { text: title, detail, about: '', path };
}

/** «Nghị quyết 18-NQ/TW, ngày 16/6/2022». */
function fullName({ kind, symbol, date }: DoorEntry): string {
  const { label } = kindOf(kind);
  const name = `${label.charAt(0).toUpperCase()}${label.slice(1)} ${symbol}`;
  return date ? doorText.dated(name, date) : name;
}

/** Twelve words of a subject, past the words that many subjects begin with: enough to tell namesakes apart. */
function tellingWords(subject: string): string {
  return cutToWords(subject.replace(/^về\s+(?=\S)/iu, ''), 12);
}
