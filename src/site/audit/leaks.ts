import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Issue } from '../../core/issue.ts';
import type { Library } from '../../core/library/library.ts';
import { foldVietnamese } from '../../core/text/vietnamese.ts';
import { readersIssues } from '../../strings/readers.ts';
import type { Reading } from '../content-files.ts';

/** How many words in a row tell a text: fewer are found in any paper of this kind. */
const run = 7;

/** What must not stand in a public site. */
export interface Canaries {
  /** Runs of words, folded, that only internal texts say. */
  phrases: ReadonlySet<string>;
  addresses: readonly string[];
}

/**
 * The words by which internal texts are known: every run of seven that no text for everyone says. A text of five or
 * six words counts whole.
 */
export function canariesOf({ library, guideTexts, withheld }: Reading): Canaries {
  const said = new Set(openTexts(library, guideTexts).flatMap((text) => runsOf(wordsOf(text))));
  const phrases = withheld.texts.flatMap((text) => runsOf(wordsOf(text))).filter((words) => !said.has(words));
  return { addresses: withheld.addresses, phrases: new Set(phrases) };
}

/**
 * Looks for internal words and addresses in every file of a built site, whatever its kind: pages, data, scripts, the
 * search index, pictures' names, packed files (zip, gzip).
 * @param files paths inside `folder`
 */
export async function findLeaks(
  folder: string,
  files: Iterable<string>,
  { phrases, addresses }: Canaries,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  const lengths = new Set([...phrases].map((phrase) => phrase.split(' ').length));
  for (const file of files) {
    const where = { file: `dist/${file}` };
    const bytes = await readFile(path.join(folder, file));
    const texts = unpack(file, bytes).map(plain);
    const name = addresses.find(
      (address) => `/${file}`.includes(address) || texts.some((text) => text.includes(address)),
    );
    if (name) issues.push({ ...readersIssues.leakedAddress(name), severity: 'error', where });
    const words = texts.flatMap(wordsOf);
    const leak = [...lengths]
      .flatMap((length) => runsOf(words, length))
      .find((phrase) => phrases.has(phrase));
    if (leak) issues.push({ ...readersIssues.leak(leak), severity: 'error', where });
  }
  return issues;
}

/** The texts in a file: of what is packed, the text of each thing in it. */
function unpack(file: string, bytes: Buffer): string[] {
  if (/\.(?:docx|xlsx|zip|apkg)$/.test(file))
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => unpack(name, Buffer.from(inner)));
  // Pagefind's own files are gzip under other names.
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  // A calendar folds its lines anywhere, inside a word as well (RFC 5545, section 3.1).
  return [file.endsWith('.ics') ? text.replace(/\r?\n[ \t]/g, '') : text];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" };

/** Text without tags and with its letters as they are read, however the file writes them. */
function plain(text: string): string {
  return text
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&([a-z]{2,4}|#\d{2});/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ');
}

function wordsOf(text: string): string[] {
  return foldVietnamese(text).match(/[a-z0-9]+/g) ?? [];
}

function runsOf(words: readonly string[], length = Math.min(run, words.length)): string[] {
  // A few words («Mục tiêu đến năm 2030») tell nothing.
  if (length < 5) return [];
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
}

function openTexts(library: Library, guideTexts: Reading['guideTexts']): string[] {
  const { documents, guides, booklets, campaigns, glossary } = library;
  return [
    ...documents.flatMap(({ data, body }) => [
      data.subject,
      ...[...(body?.blocks ?? []), ...(body?.footnotes ?? [])].map(({ text }) => text),
      ...data.facts.flatMap(({ label, value, note = '' }) => [`${label}: ${value}`, note]),
    ]),
    ...guides.flatMap(({ id, title, summary }) => [title, summary, guideTexts.get(id) ?? '']),
    ...booklets.flatMap(({ title, questions }) => [
      title,
      ...questions.flatMap((q) => [q.question, q.answer]),
    ]),
    ...[...campaigns.values()].flatMap(({ name, facts }) => [
      name,
      ...facts.map((f) => `${f.label}: ${f.value}`),
    ]),
    ...glossary.flatMap(({ entries }) => entries.map(({ term, meaning }) => `${term}: ${meaning}`)),
  ];
}
