import { kinds } from '../document/kind.ts';
import { foldVietnamese } from '../text/vietnamese.ts';
import { type Facets, kindValue } from './facets.ts';

/** A query in the form of a question, and what it is about. */
export interface Question {
  /** The query without the words that only ask, spaces in their place. */
  rest: string;
  /** What the answer is likely to be: hits with these values come first, no other is left out. */
  prefers: Facets;
  /** Words, without marks, that an answer is likely to hold beside: of what answers, those with them come first. */
  signs: readonly string[];
}

interface Form {
  /** With all marks; read with them or with none, so that «não» does not ask «nào». */
  words: string;
  prefers: Facets;
  signs?: readonly string[];
  /** True for words that ask only with their marks: «may» is also «máy» and «may». */
  isMarked?: true;
}

const duties: Facets = { part: ['viec-va-han'] };
const meanings: Facets = { part: ['thuat-ngu', 'hoi-dap'] };
const places: Facets = { part: ['viec-va-han', 'hoi-dap', 'dot-hoc'] };
const figures: Facets = { part: ['hoi-dap', 'tai-lieu', 'dot-hoc'] };
/** Most words of a thing whose meaning is asked: «mục tiêu đến năm 2045 là gì» asks for no definition. */
const mostWordsOfTerm = 4;

const forms = (
  [
    ...kinds.map(({ id, label }) => ({
      words: `(?:những |các |có )*${label} nào`,
      prefers: { part: ['van-ban'], kind: [kindValue(id)] },
    })),
    { words: '(?:những |các |có )*văn bản nào', prefers: { part: ['van-ban'] } },
    {
      words: '(?:đến |từ |trước )?(?:khi nào|bao giờ|lúc nào|ngày nào|tháng nào|hôm nào)',
      prefers: duties,
    },
    { words: '(?:những )?(?:ai|người nào)|(?:cơ quan|đơn vị|tổ chức|ban) nào', prefers: duties },
    { words: '(?:nghĩa )?là (?:gì|sao)|viết tắt của (?:từ|chữ) (?:gì|nào)|nghĩa là', prefers: meanings },
    { words: 'bao nhiêu', prefers: figures },
    { words: 'mấy', prefers: figures, isMarked: true },
    { words: 'ở đâu', prefers: places, signs: ['o dau', 'dia diem'] },
    { words: '(?:như )?thế nào|ra sao|vì sao|tại sao|(?:những |cái |việc |điều )?gì', prefers: {} },
    { words: '(?:điều |mục |nơi |phần |khoản )?nào', prefers: {} },
  ] satisfies Form[]
).map(({ prefers, signs = [], ...form }: Form) => ({ prefers, signs, pattern: words(form) }));

/** Words that join what asks to what is asked; dropped from a question only. */
const joints = [
  words({
    words: 'xin hỏi|cho hỏi|nói (?:về|đến)|đề cập(?: đến)?|liên quan đến|quy định về|phải|được|những|các',
  }),
  // Without marks these are also «cán», «cơ», «thị», «vệ», «lạ».
  words({ words: 'cần|có|thì|về|là|sẽ|theo', isMarked: true }),
];
const yesOrNo = [
  words({ words: 'có(?= (?:được|phải|cần|nên) .*không$)' }),
  words({ words: '(?:hay )?không(?=$)' }),
] as const;

/**
 * Reads a natural question: «khi nào phải báo cáo» is about «báo cáo» and likely answered by a duty,
 * «nghị quyết nào nói về đất đai» by a resolution.
 * @returns null when the text asks nothing, or nothing else but the question stands in it
 */
export function readQuestion(clean: string): Question | null {
  let rest = clean.replace(/[?\s]+$/, '');
  let prefers: Facets | null = null;
  const signs: string[] = [];
  if (rest.search(yesOrNo[0]) >= 0) {
    prefers = {};
    rest = yesOrNo.reduce(blank, rest);
  }
  for (const { pattern, prefers: preferred, signs: own } of forms) {
    const left = blank(rest, pattern);
    if (left !== rest) {
      prefers = { ...preferred, ...prefers };
      signs.push(...own);
    }
    rest = left;
  }
  if (!prefers) return null;
  rest = joints.reduce(blank, rest);
  const count = rest.split(' ').filter(Boolean).length;
  if (count === 0) return null;
  const isNoTerm = prefers.part === meanings.part && count > mostWordsOfTerm;
  return { rest, prefers: isNoTerm ? {} : prefers, signs };
}

/** The words as a pattern, between the borders of words. */
function words({ words: marked, isMarked }: Pick<Form, 'words' | 'isMarked'>): RegExp {
  const either = isMarked ? marked : `${marked}|${foldVietnamese(marked)}`;
  return new RegExp(`(?<![\\p{L}\\d])(?:${either})(?![\\p{L}\\d])`, 'gu');
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (part) => ' '.repeat(part.length));
}
