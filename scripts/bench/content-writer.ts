import { createHash } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { kindOf } from '../../src/core/document/kind.ts';
import { formatLongDate } from '../../src/core/document/plain-date.ts';
import type { PlanData } from '../../src/core/plan/schema.ts';
import type { BenchDocument, Line } from './documents.ts';
import { campaignSize } from './records.ts';
import type { SourceTexts } from './source-plans.ts';

/** A content file to be: its place in the project and its text. */
export interface ContentFile {
  path: string;
  text: string;
}

/** Writes the documents, their campaigns and booklets as content of ours; bodies and glossary come from `root`. */
export async function writeContent(
  folder: string,
  root: string,
  documents: readonly BenchDocument[],
  sources: SourceTexts,
): Promise<void> {
  for (const name of ['van-ban', 'ke-hoach', 'dot-hoc', 'hoi-dap', 'tai-lieu']) {
    await mkdir(path.join(folder, 'content', name), { recursive: true });
  }
  for (const name of ['co-quan', 'thuat-ngu']) {
    await cp(path.join(root, 'content', name), path.join(folder, 'content', name), { recursive: true });
  }
  for (const file of contentFiles(documents, sources))
    await writeFile(path.join(folder, file.path), file.text);
}

/** Every content file that is generated, in a fixed order. */
export function contentFiles(documents: readonly BenchDocument[], sources: SourceTexts): ContentFile[] {
  const campaigns = Map.groupBy(documents, ({ campaign }) => campaign);
  return [
    ...documents.map((doc) => documentFile(doc, sources)),
    ...[...campaigns].flatMap(([id, members], index) => [
      campaignFile(id, index, members),
      bookletFile(id, members),
      guideFile(id, members),
    ]),
  ];
}

/** The content file of one document. */
function documentFile(doc: BenchDocument, sources: SourceTexts): ContentFile {
  const { id, kind, symbol, issuer, issuedOn, term, campaign, subject, model, replacedBy } = doc;
  const body = doc.lines.map(lineText).join('\n\n');
  const form = model ?? sources.plans[symbol.length % sources.plans.length];
  const data = {
    ...{ id, kind, symbol, issuer, issuedOn, subject, ...(term && { term }), campaign },
    printedHeader: {
      left: [(sources.bodies.get(issuer)?.name ?? issuer).toUpperCase(), '*', `Số ${symbol}`],
      right: ['ĐẢNG CỘNG SẢN VIỆT NAM', formatLongDate(issuedOn)],
      title: [kindOf(kind).label.toUpperCase(), subject],
    },
    signatureBlock: form?.data.signatureBlock,
    recipients: form?.data.recipients,
    relations: doc.relations,
    status: replacedBy ? { state: 'replaced', by: replacedBy } : { state: 'in-force' },
    classification: 'public',
    text: 'full',
    provenance: { file: `${id}.txt`, sha256: createHash('sha256').update(body).digest('hex'), importer: '1' },
    sources: [`Tệp nguồn ${id}.txt`],
    facts: [
      {
        id: 'so-doan',
        label: 'số đoạn',
        value: String(doc.lines.length),
        confidence: 'verified',
        sources: [`Tệp nguồn ${id}.txt`],
      },
    ],
    ...(model && {
      errata: model.data.errata.filter(({ clause }) => !/^(?:dau-van-ban|noi-nhan)$/.test(clause)),
      plan: ordersOf(model.data.plan, doc.studied),
    }),
  };
  const folder = kind === 'plan' ? 'ke-hoach' : 'van-ban';
  return { path: `content/${folder}/${id}.mdx`, text: `---\n${front(data)}---\n\n${body}\n` };
}

/** The orders of a plan, with the documents of another campaign. */
function ordersOf(plan: PlanData['plan'], studied: readonly string[]): PlanData['plan'] {
  const at = (index: number) => studied[index % studied.length] as string;
  return {
    ...plan,
    contents: plan.contents.map((content, index) =>
      content.document ? { ...content, document: at(index) } : content,
    ),
    actionProgrammes: plan.actionProgrammes.map((programme) => ({
      ...programme,
      for: programme.for.slice(0, studied.length).map((_, index) => at(index)),
    })),
  };
}

function campaignFile(id: string, index: number, members: readonly BenchDocument[]): ContentFile {
  const [first, last] = [members[0], members.at(-1)] as [BenchDocument, BenchDocument];
  const name = `Hội nghị Trung ương ${index + 1} khóa ${first.term ?? 'XIII'}`;
  const data = {
    ...{ id, name: `Học tập ${name}`, shortName: name, aliases: [name], term: first.term ?? 'XIII' },
    ...{ eventFrom: first.issuedOn, eventTo: last.issuedOn, sources: ['Dữ liệu đo tốc độ'] },
    documents: first.studied,
  };
  return { path: `content/dot-hoc/${id}.mdx`, text: `---\n${front(data)}---\n` };
}

function bookletFile(campaign: string, members: readonly BenchDocument[]): ContentFile {
  const id = `hoi-dap-${campaign}`;
  const about = members.slice(0, campaignSize / 2);
  const data = {
    ...{ id, title: `Hỏi – đáp ${campaign}`, campaign, about: about.map((doc) => doc.id) },
    ...{ audience: 'Dùng để đo tốc độ', reviewed: false },
    questions: about.map((doc, index) => ({
      id: `cau-${index + 1}`,
      question: `Văn bản ${doc.symbol} nói về việc gì?`,
      answer: `Văn bản ${doc.subject}.`,
      sources: [{ document: doc.id }],
    })),
  };
  return { path: `content/hoi-dap/${id}.mdx`, text: `---\n${front(data)}---\n` };
}

function guideFile(campaign: string, members: readonly BenchDocument[]): ContentFile {
  const id = `tai-lieu-${campaign}`;
  const data = {
    ...{
      id,
      title: `Tài liệu ${campaign}`,
      summary: 'Dùng để đo tốc độ.',
      campaign,
      audiences: ['everyone'],
    },
    about: members.slice(0, 4).map((doc) => doc.id),
  };
  const body = members.map((doc) => `- <VanBan id="${doc.id}" /> ${doc.subject}`).join('\n');
  return { path: `content/tai-lieu/${id}.mdx`, text: `---\n${front(data)}---\n\n${body}\n` };
}

function front(data: object): string {
  return stringify(data, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}

function lineText(line: Line): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');
}
