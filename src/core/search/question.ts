import { kinds } from '../document/kind.ts';
import { foldVietnamese } from '../text/vietnamese.ts';
import { type Facets, kindValue } from './facets.ts';
import { foldInPlace } from './normalize.ts';

/** A query in the form of a question, and what it is about. */
export interface Question {
  /** The query without the words that only ask, spaces in their place. */
  rest: string;
  /** What the answer is likely to be: hits with these values come first, no other is left out. */
  prefers: Facets;
}

interface Form {
  /** On folded text, without the word borders. */
  words: string;
  prefers: Facets;
  /** Words that ask only with their marks: «mấy» and «máy» fold alike. */
  typed?: RegExp;
}

const duties: Facets = { part: ['viec-va-han'] };
const meanings: Facets = { part: ['thuat-ngu', 'hoi-dap'] };

const forms: readonly Form[] = [
  ...kinds.map((kind) => ({
    words: `(?:nhung |cac |co )*${foldVietnamese(kind.label)} nao`,
    prefers: { part: ['van-ban'], kind: [kindValue(kind.id)] },
  })),
  { words: '(?:nhung |cac |co )*van ban nao', prefers: { part: ['van-ban'] } },
  { words: '(?:den |tu |truoc )?(?:khi nao|bao gio|luc nao|ngay nao|thang nao|hom nao)', prefers: duties },
  { words: '(?:nhung )?(?:ai|nguoi nao)|(?:co quan|don vi|to chuc|ban) nao', prefers: duties },
  { words: '(?:nghia )?la (?:gi|sao)|viet tat cua (?:tu|chu) (?:gi|nao)|nghia la', prefers: meanings },
  {
    words: '(?:nhu )?the nao|ra sao|vi sao|tai sao|bao nhieu|o dau|(?:nhung |cai |viec |dieu )?gi',
    prefers: {},
  },
  { words: 'may', prefers: {}, typed: /^mấy$/ },
  { words: '(?:dieu |muc |noi |phan |khoan )?nao', prefers: {} },
];

/** Words that join what asks to what is asked; dropped from a question only. */
const joints =
  /(?<![a-z])(?:xin hoi|cho hoi|hoi|noi (?:ve|den)|de cap (?:den)?|lien quan den|quy dinh ve|phai|can|duoc|se|thi|nhung|cac|ve|la|co|theo)(?![a-z])/g;
const yesOrNo = /(?<![a-z])co (?=(?:duoc |phai |can |nen )).*? (?:hay )?khong$/;

/**
 * Reads a natural question: «khi nào phải báo cáo» is about «báo cáo» and likely answered by a duty,
 * «nghị quyết nào nói về đất đai» by a resolution.
 * @returns null when the text asks nothing, or nothing else but the question stands in it
 */
export function readQuestion(clean: string): Question | null {
  const folded = foldInPlace(clean).replace(/\?/g, ' ');
  let prefers: Facets | null = yesOrNo.test(folded.trimEnd()) ? {} : null;
  let rest = prefers ? blank(folded, /(?<![a-z])(?:co|khong)(?![a-z])/g) : folded;
  for (const { words, prefers: preferred, typed } of forms) {
    rest = rest.replace(new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g'), (part, ...places) => {
      const at = places.find((place) => typeof place === 'number') as number;
      if (typed && !typed.test(clean.slice(at, at + part.length))) return part;
      prefers = { ...preferred, ...prefers };
      return ' '.repeat(part.length);
    });
  }
  if (!prefers) return null;
  rest = blank(rest, joints);
  const kept = [...clean].length === clean.length ? keep(clean, rest) : '';
  return kept.trim() === '' ? null : { rest: kept, prefers };
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (part) => ' '.repeat(part.length));
}

/** The letters of `text` where `mask` is not blank. */
function keep(text: string, mask: string): string {
  return Array.from(text, (letter, at) => (mask[at] === ' ' ? ' ' : letter)).join('');
}
