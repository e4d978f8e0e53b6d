import { countWords, labelWords, targetTime, targetWords } from '../../../strings/quiz-facts.ts';
import type { Fact } from '../../document/schema.ts';
import { capitalize, lowerFirst } from '../names.ts';

/** One figure in words: the question for it, the sentence that says it, and that sentence with a gap. */
export interface FigureWords {
  ask: string;
  claim(value: string): string;
  before: string;
  after: string;
}

/**
 * Puts a fact with a figure into words: a target by its measure and year, a count («số quan điểm») by its noun, and
 * anything else by its label.
 * @param name what the figure belongs to, as a sentence may begin: a document's full name, an event
 * @param isEvent an event «có 11.661 điểm cầu», a document «nêu 5 quan điểm»
 */
export function figureWords(name: string, fact: Fact, isEvent = false): FigureWords {
  const { target, label } = fact;
  if (target) {
    const measure = measureName(fact);
    const time = targetTime(target.year, target.from);
    return {
      ask: targetWords.ask(name, measure, time),
      claim: (value) => targetWords.claim(name, measure, time, value),
      before: targetWords.before(measure, time),
      after: '.',
    };
  }
  return countedWords(name, label, isEvent) ?? labelledWords(name, label);
}

/**
 * A measure as a sentence says it: «hợp tác xã» counted in «hợp tác xã» is «số hợp tác xã», «xã đạt chuẩn nông thôn
 * mới» in «%» is «tỷ lệ xã đạt chuẩn nông thôn mới», «kinh tế số trong GDP» «tỷ trọng …»; a growth stays as it is.
 */
export function measureName({ target, unit = '' }: Pick<Fact, 'target' | 'unit'>): string {
  const { measure = '' } = target ?? {};
  const [counted = ''] = unit.split('/');
  const isCounted = measure.startsWith(counted) && !/^(?:%|tuổi$)/.test(counted);
  if (counted && (isCounted || counted === 'căn')) return `số ${measure}`;
  if (!unit.startsWith('%') || unit.startsWith('%/') || /^(?:tỷ|tăng|giảm|đóng góp)/.test(measure))
    return measure;
  return `${measure.endsWith('trong GDP') ? 'tỷ trọng' : 'tỷ lệ'} ${measure}`;
}

// «số đặc trưng cơ bản được xác định»: the document «xác định 8 đặc trưng cơ bản».
const counted =
  /^số (?<noun>\P{Nd}+?)(?: được (?<verb>xác định|nhấn mạnh|nêu))?(?: (?<years>\d{4}–\d{4}))?$/u;
const belongings = ['điều', 'chương', 'phần'];

function countedWords(name: string, label: string, isEvent: boolean): FigureWords | null {
  const groups = counted.exec(label)?.groups;
  if (!groups) return null;
  const { noun: bare = '', years } = groups;
  const noun = years ? `${bare} giai đoạn ${years}` : bare;
  const hasIt = isEvent || belongings.includes(bare);
  const verb = groups.verb ?? (hasIt ? countWords.has : countWords.states);
  return {
    ask: countWords.ask(name, verb, noun),
    claim: (value) => countWords.claim(name, verb, noun, value),
    before: countWords.before(name, verb),
    after: countWords.after(noun),
  };
}

function labelledWords(name: string, label: string): FigureWords {
  const [first = '', tail] = label.split(/\s[–-]\s(.*)/s);
  const head = withYears(lowerFirst(first));
  const whole = tail ? `${head} về «${tail}»` : head;
  return {
    ask: labelWords.ask(name, head, tail),
    claim: (value) => labelWords.claim(name, whole, value),
    before: labelWords.before(capitalize(whole)),
    after: '.',
  };
}

/** «chỉ tiêu 2030» → «chỉ tiêu đến năm 2030»; «chỉ tiêu 2021–2025» → «chỉ tiêu giai đoạn 2021–2025». */
function withYears(head: string): string {
  return head.replace(/\s(\d{4}[–-]\d{4})$/, ' giai đoạn $1').replace(/(?:\sđến)?\s(\d{4})$/, ' đến năm $1');
}
