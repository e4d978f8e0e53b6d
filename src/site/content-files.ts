import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { bodySchema } from '../core/body/schema.ts';
import { bookletSchema } from '../core/booklet/schema.ts';
import { campaignSchema } from '../core/campaign/schema.ts';
import type { AnyEntry, CollectionName } from '../core/content/entry.ts';
import { explainSchemaIssues } from '../core/content/schema-issues.ts';
import { parseBody } from '../core/document/outline.ts';
import { documentSchema } from '../core/document/schema.ts';
import { glossarySchema } from '../core/glossary/schema.ts';
import { guideSchema } from '../core/guide/schema.ts';
import { guideComponents, guideText, readGuideSource } from '../core/guide/source.ts';
import { compareIssues, type Issue } from '../core/issue.ts';
import { checkLibrary } from '../core/library/check.ts';
import type { Library } from '../core/library/library.ts';
import type { Profile } from '../core/library/readers.ts';
import { libraryOf, shelve } from '../core/library/shelf.ts';
import { type Withholding, withholdInternal } from '../core/library/withhold.ts';
import { planSchema } from '../core/plan/schema.ts';
import { parseFrontMatter } from './front-matter.ts';
import { pictureFacts } from './pictures.ts';
import { readReviews } from './reviews.ts';

/** What stands under the front matter: an official text, a guide's MDX, or nothing. */
type TextKind = 'official' | 'guide' | 'none';

/** Where each collection lives under `content/`, its schema, and what text it holds. */
const collections: Record<CollectionName, { folder: string; schema: z.ZodType; text: TextKind }> = {
  directives: { folder: 'van-ban', schema: documentSchema, text: 'official' },
  plans: { folder: 'ke-hoach', schema: planSchema, text: 'official' },
  booklets: { folder: 'hoi-dap', schema: bookletSchema, text: 'none' },
  guides: { folder: 'tai-lieu', schema: guideSchema, text: 'guide' },
  campaigns: { folder: 'dot-hoc', schema: campaignSchema, text: 'none' },
  bodies: { folder: 'co-quan', schema: bodySchema, text: 'none' },
  glossary: { folder: 'thuat-ngu', schema: glossarySchema, text: 'none' },
};

/** One file read: an entry when its data is good, and everything found wrong with it. */
interface ReadResult {
  entry: AnyEntry | null;
  issues: Issue[];
  /** Text after the front matter, as it stands. */
  source: string;
}

/** Everything under `content/`, read and checked. */
export interface Reading {
  library: Library;
  /** Plain text of each guide, by id; the other texts are in the library. */
  guideTexts: ReadonlyMap<string, string>;
  /** Everything found wrong, sorted by file and line. */
  issues: Issue[];
  /** What the library leaves out because it is not for everyone; nothing in an internal one. */
  withheld: Omit<Withholding, 'shelf'>;
}

/**
 * Reads, validates and cross-checks everything under `content/`; entries with errors of their own are left out.
 * @param root the project folder
 * @param profile whom the library is for; all is checked whatever the profile
 */
export async function readLibrary(root: string, profile: Profile = 'internal'): Promise<Reading> {
  const names = Object.keys(collections) as CollectionName[];
  const results = (await Promise.all(names.map((name) => readCollection(root, name)))).flat();
  const shelf = shelve(results.flatMap((result) => result.entry ?? []));
  const { reviews, issues: ofReviews } = await readReviews(root);
  const issues = [...results.flatMap((result) => result.issues), ...checkLibrary(shelf), ...ofReviews];
  const guides = results.filter(({ entry }) => entry?.collection === 'guides');
  const guideTexts = new Map(guides.map(({ entry, source }) => [entry?.id ?? '', guideText(source)]));
  issues.sort(compareIssues);
  const open =
    profile === 'public' ? withholdInternal(shelf, guideTexts) : { shelf, addresses: [], texts: [] };
  const openTexts = open.shelf.guides.map(({ id }) => [id, guideTexts.get(id) ?? ''] as const);
  const { addresses, texts } = open;
  return {
    library: { ...libraryOf(open.shelf), reviews },
    guideTexts: new Map(openTexts),
    issues,
    withheld: { addresses, texts },
  };
}

/** Reads every file of one collection, in file-name order. */
async function readCollection(root: string, name: CollectionName): Promise<ReadResult[]> {
  const folder = path.join(root, 'content', collections[name].folder);
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = new Set(found.map((file) => file.name));
  const files = found
    // a folder with the id of a text holds its pictures
    .filter((file) => !(file.isDirectory() && names.has(`${file.name}.mdx`)))
    .map((file) => file.name)
    .filter(isContent)
    .sort();
  return Promise.all(files.map((file) => readContentFile(root, name, file)));
}

/** Hidden files, and the importer's drafts of a plan's data («<id>.nhap.yaml») for an editor, are no content. */
function isContent(file: string): boolean {
  return !file.startsWith('.') && !file.endsWith('.nhap.yaml');
}

/** Reads one content file of a collection; `file` is its name inside the collection's folder. */
async function readContentFile(root: string, name: CollectionName, file: string): Promise<ReadResult> {
  const place = `content/${collections[name].folder}/${file}`;
  if (!file.endsWith('.mdx')) {
    const message = `«${file}» không phải tệp .mdx nên không được đọc.`;
    const hint = 'Nhập văn bản bằng «npm run import», hoặc chuyển tệp ra khỏi thư mục content.';
    return {
      entry: null,
      source: '',
      issues: [{ code: 'not-mdx', severity: 'error', where: { file: place }, message, hint }],
    };
  }
  const text = await readFile(path.join(root, place), 'utf8');
  const result = parseContent(name, place, text);
  return { ...result, issues: [...result.issues, ...pictureIssues(root, place, result.entry)] };
}

/** A picture that a text shows must be beside it, as a picture of a known kind. */
function pictureIssues(root: string, place: string, entry: AnyEntry | null): Issue[] {
  if (!entry || !('body' in entry)) return [];
  return (entry.body?.blocks ?? []).flatMap(({ picture, line }): Issue[] => {
    if (!picture || pictureFacts(root, { ...entry, file: place }, picture.file)) return [];
    const folder = `${path.dirname(place)}/${entry.id}/`;
    return [
      {
        ...{ code: 'picture-not-found', severity: 'error', where: { file: place, line } },
        message: `Không thấy hình «${picture.file}», hoặc tệp ấy không phải hình PNG, JPEG, GIF hay WebP.`,
        hint: `Đặt tệp hình vào thư mục ${folder}.`,
      },
    ];
  });
}

/** Parses the text of one content file; pure, so that tests can hand it any text. */
function parseContent(name: CollectionName, file: string, text: string): ReadResult {
  const matter = parseFrontMatter(text);
  const error = (code: string, line: number, message: string, hint?: string): Issue => ({
    code,
    severity: 'error',
    where: { file, line },
    message,
    ...(hint ? { hint } : {}),
  });
  const issues = matter.errors.map(({ line, message }) =>
    error(
      'yaml-malformed',
      line,
      message,
      'Đặt chữ có dấu hai chấm trong ngoặc kép; thụt dòng bằng dấu cách.',
    ),
  );
  if (text.normalize('NFC') !== text) {
    const line = text.split('\n').findIndex((row) => row.normalize('NFC') !== row) + 1;
    issues.push(
      error(
        'not-nfc',
        line,
        'Tệp có chữ tiếng Việt dạng tổ hợp rời (NFD).',
        'Lưu lại tệp ở dạng Unicode dựng sẵn (NFC).',
      ),
    );
  }
  if (matter.errors.length > 0) return { entry: null, issues, source: matter.body };

  const { schema, text: textKind } = collections[name];
  const parsed = schema.safeParse(matter.data);
  if (!parsed.success) {
    for (const finding of explainSchemaIssues(schema, matter.data, parsed.error.issues)) {
      issues.push(error(finding.code, matter.lineOf(finding.path), finding.message, finding.hint));
    }
  }
  const hasText = matter.body.trim() !== '';
  const body = hasText && textKind === 'official' ? parseBody(matter.body, matter.bodyLine) : null;
  issues.push(
    ...(body?.issues ?? []).map(({ code, line, message, hint }) => error(code, line, message, hint)),
  );
  const guide = textKind === 'guide' ? readGuideSource(matter.body, matter.bodyLine) : null;
  for (const { line, found } of guide?.findings ?? []) {
    const hint = `Chỉ dùng Markdown và ${guideComponents.map((tag) => `<${tag} … />`).join(', ')}.`;
    issues.push(error('live-code', line, `Tài liệu có «${found}», không được dùng ở đây.`, hint));
  }
  if (textKind === 'none' && hasText) {
    issues.push(
      error(
        'text-not-used',
        matter.bodyLine,
        'Loại tệp này không có phần chữ sau phần đầu.',
        'Chuyển nội dung vào các mục của phần đầu tệp.',
      ),
    );
  }
  if (!parsed.success) return { entry: null, issues, source: matter.body };

  const data = parsed.data as AnyEntry['data'];
  const entry = {
    collection: name,
    id: data.id,
    file,
    data,
    body: body?.body ?? null,
    digest: createHash('sha256').update(text).digest('hex'),
    uses: guide?.uses ?? [],
    prose: guide?.prose ?? [],
    lineOf: matter.lineOf,
  } as AnyEntry;
  return { entry, issues, source: matter.body };
}
