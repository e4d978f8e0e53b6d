import type { BookletData } from '../booklet/schema.ts';
import { type AnyEntry, type ContentEntry, issueAt } from '../content/entry.ts';
import { readFigures } from '../figure/figure.ts';
import { type Support, supportOf } from '../figure/support.ts';
import type { Issue } from '../issue.ts';
import { remember } from '../remember.ts';
import { type HeldTexts, heldTexts } from './held-texts.ts';
import type { Shelf } from './shelf.ts';

/** How long a step of our own study advice takes: no document sets minutes. */
const ownUnits = new Set(['phút']);

/**
 * Every figure of a guide or an answer stands in a fact or a held text that it leans on. A line of a guide with
 * source marks may say what those facts say; any other line, what the guide's documents hold. An answer may say what
 * its own sources hold.
 */
export function checkFigures(shelf: Shelf): Issue[] {
  const held = heldTexts(shelf);
  const read = remember(readFigures);
  const judge = (texts: readonly string[]) => supportOf(texts, read);
  return [
    ...shelf.guides.flatMap((entry) => checkGuide(entry, held, judge)),
    ...shelf.booklets.flatMap((entry) => checkBooklet(entry, held, judge)),
  ];
}

type Judge = (texts: readonly string[]) => Support;

function checkGuide(entry: ContentEntry<'guides'>, held: HeldTexts, judge: Judge): Issue[] {
  const { about, campaign, title, summary } = entry.data;
  const documents = [...new Set([...about, ...entry.uses.map(({ document }) => document)])];
  const common = [...held.ofCampaign(campaign)];
  const whole = judge([...common, ...documents.flatMap((id) => held.ofDocument(id))]);
  const marksOf = Map.groupBy(entry.uses, ({ line }) => line);
  const lines = entry.prose.flatMap(({ line, text }) => {
    const marks = marksOf.get(line) ?? [];
    const support = marks.some(({ fact, clause }) => fact ?? clause)
      ? judge([...common, ...marks.flatMap((mark) => held.ofSource(mark))])
      : whole;
    return unsupported(text, support, held).map(
      (problem): Issue => ({ severity: 'error', where: { file: entry.file, line }, ...problem }),
    );
  });
  return [...fields(entry, { title, summary }, whole, held), ...lines];
}

function checkBooklet(entry: ContentEntry<'booklets'>, held: HeldTexts, judge: Judge): Issue[] {
  const common = held.ofCampaign(entry.data.campaign);
  return entry.data.questions.flatMap(
    ({ question, answer, sources }: BookletData['questions'][number], i) => {
      const support = judge([...common, ...sources.flatMap((source) => held.ofSource(source))]);
      return fields(entry, { question, answer }, support, held, ['questions', i]);
    },
  );
}

function fields(
  entry: AnyEntry,
  texts: Record<string, string>,
  support: Support,
  held: HeldTexts,
  path: PropertyKey[] = [],
): Issue[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    unsupported(text, support, held).map((problem) => issueAt(entry, [...path, name], problem)),
  );
}

function unsupported(text: string, support: Support, held: HeldTexts) {
  return readFigures(text)
    .filter((figure) => !ownUnits.has(figure.unit) && !/Bước $/u.test(text.slice(0, figure.index)))
    .filter((figure) => !(figure.unit === 'symbol' && held.symbols.holds(figure)) && !support.holds(figure))
    .map((figure) => {
      const near = support.nearest(figure);
      return {
        code: 'figure-unsupported',
        message: `Không có dữ kiện hay văn bản nào được dẫn ở đây nói «${figure.printed}».`,
        hint: near
          ? `Gần nhất có nguồn: «${near}». Sửa con số, hoặc dẫn thêm dữ kiện nói nó.`
          : 'Dẫn dữ kiện hoặc mục văn bản nói con số này, hoặc bỏ nó.',
      };
    });
}
