import { kindOf } from '../../src/core/document/kind.ts';
import { formatDate } from '../../src/core/document/plain-date.ts';
import type { Relation } from '../../src/core/document/schema.ts';
import { createRandom, type Random } from './random.ts';
import { type BenchRecord, campaignSize, makeRecords } from './records.ts';
import type { SourcePlan, SourceTexts } from './source-plans.ts';

/** Words that name another document, for the sites that write their links by hand. */
interface Reference {
  to: string;
  words: string;
}

/** One block of text as our content files write it, with its references apart. */
export type Line = (string | Reference)[];

/** A generated document: all that any of the sites needs to show it. */
export interface BenchDocument extends BenchRecord {
  subject: string;
  lines: Line[];
  relations: Pick<Relation, 'type' | 'target'>[];
  /** Id of the document that came instead, for the tenth of them that is replaced. */
  replacedBy?: string;
  /** The plan whose text and orders this plan has; null for the other kinds. */
  model: SourcePlan | null;
  /** Documents that its campaign studies. */
  studied: string[];
}

const wordsOfDocument = 2000;
const linesOfSection = 9;
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * Makes `size` documents of about 2,000 words from the plans' own paragraphs. A plan keeps the text that its orders
 * point at, and grows to the same length. The same size and sources always give the same documents.
 */
export function makeDocuments(size: number, sources: SourceTexts): BenchDocument[] {
  const records = makeRecords(size);
  return records.map((record, index) => {
    const random = createRandom(record.id);
    const earlier = () => records[Math.max(0, index - 1 - random.below(60))] as BenchRecord;
    const model = record.kind === 'plan' ? random.pick(sources.plans) : null;
    const later = records[index + 100];
    const firstOfCampaign = index - (index % campaignSize);
    return {
      ...record,
      model,
      subject: `về ${lowerFirst(random.pick(sources.headings))} (văn bản thứ ${index + 1})`,
      lines: makeLines(model, sources, random, () =>
        index > 0 ? reference(earlier(), sources, random) : null,
      ),
      relations: index > 0 ? relationsTo([earlier(), earlier(), earlier()]) : [],
      studied: records.slice(firstOfCampaign, firstOfCampaign + 4).map(({ id }) => id),
      ...(index % 10 === 0 && later && { replacedBy: later.id }),
    };
  });
}

function makeLines(
  model: SourcePlan | null,
  { paragraphs, headings }: SourceTexts,
  random: Random,
  cite: () => Reference | null,
): Line[] {
  const lines: Line[] = (model?.lines ?? []).map((line) => [line]);
  let words = lines.reduce((sum, [line]) => sum + countWords(line as string), 0);
  let section = lines.filter(([line]) => (line as string).startsWith('## ')).length;
  for (let count = 0; words < wordsOfDocument; count += 1) {
    if (count % linesOfSection === 0) {
      lines.push([`## ${roman[section] ?? section + 1}. ${random.pick(headings)}`]);
      section += 1;
    } else if (count % linesOfSection === 4)
      lines.push([`### ${(count % linesOfSection) - 3}. ${random.pick(headings)}`]);
    const paragraph = random.pick(paragraphs);
    const cited = random.oneIn(3) ? cite() : null;
    const dash = /^[-+*] /.exec(paragraph)?.[0] ?? '';
    lines.push(cited ? [`${dash}Thực hiện `, cited, `, ${paragraph.slice(dash.length)}`] : [paragraph]);
    words += countWords(paragraph);
  }
  return lines;
}

/** Names a document as plans do; every third time without its day, so that the term must decide. */
function reference(record: BenchRecord, { bodies }: SourceTexts, random: Random): Reference {
  const { id, kind, symbol, issuedOn, issuer } = record;
  const { label } = kindOf(kind);
  const name = `${label.charAt(0).toUpperCase()}${label.slice(1)} số ${symbol}`;
  const day = random.oneIn(3) ? '' : `, ngày ${formatDate(issuedOn)}`;
  return { to: id, words: `${name}${day} của ${bodies.get(issuer)?.name ?? issuer}` };
}

function relationsTo(records: readonly BenchRecord[]): BenchDocument['relations'] {
  const types = ['basis', 'implements', 'mentions'] as const;
  return records.map(({ id }, index) => ({ type: types[index] as (typeof types)[number], target: id }));
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

function lowerFirst(text: string): string {
  return text.toLowerCase();
}
