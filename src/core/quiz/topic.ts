import { kindOf } from '../document/kind.ts';
import type { OfficialDocument } from '../library/library.ts';
import { foldVietnamese } from '../text/vietnamese.ts';

const shortSubject = 90;

/**
 * What a document is about in a few words: «đất đai», «cải cách tiền lương». The longest of its nicknames, without
 * kind and year, half of whose words its subject says as well; else its subject when that is short.
 * @returns null when nothing short says it
 */
export function topicOf({ data }: OfficialDocument): string | null {
  const kind = foldVietnamese(kindOf(data.kind).label);
  const said = new Set(wordsOf(data.subject));
  const topics = (data.nicknames ?? [])
    .filter((nickname) => foldVietnamese(nickname).startsWith(`${kind} `))
    .map((nickname) => bare(nickname.slice(kind.length)))
    .filter((topic) => 2 * wordsOf(topic).filter((word) => said.has(word)).length >= wordsOf(topic).length);
  const [longest] = topics.sort((a, b) => b.length - a.length);
  const subject = bare(data.subject);
  return longest ?? (subject.length <= shortSubject && /^về\s/u.test(data.subject) ? subject : null);
}

/** «về trí thức năm 2008» → «trí thức»: a year would answer a question on the day. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^về\s/u, '')
    .replace(/ năm \d{4}$/, '');
}

function wordsOf(text: string): string[] {
  return foldVietnamese(text).match(/[a-z0-9]+/g) ?? [];
}
