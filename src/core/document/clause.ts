import { remember } from '../remember.ts';

interface Group {
  word: string;
  labels: string[];
}

const groupWords: Record<string, string> = {
  ...{ phuluc: 'Phụ lục', mau: 'mẫu', phan: 'phần', chuong: 'chương', muc: 'mục', dieu: 'Điều' },
};
const partWords: Record<string, string> = { y: 'ý', d: 'đoạn', b: 'bảng', h: 'hình', tm: 'tiểu mục' };
const wholeNames: Record<string, string> = {
  'dau-van-ban': 'phần đầu văn bản',
  'noi-nhan': 'phần cuối văn bản',
};

/**
 * Names a clause as a citation does, from its permanent anchor (grammar in anchors.ts):
 * `muc-ii-3-1` → «mục II.3.1», `muc-ii-1-y2` → «ý 2, mục II.1», `dieu-3-k2-a` → «điểm a khoản 2 Điều 3»,
 * `mo-dau-d1` → «đoạn 1, phần mở đầu», `phu-luc-i-muc-1-b1` → «bảng 1, mục 1, Phụ lục I»,
 * `chu-thich-1` → «chú thích 1».
 */
export const formatClause: (anchor: string) => string = remember(nameClause);

function nameClause(anchor: string): string {
  const whole = wholeNames[anchor];
  if (whole) return whole;
  if (anchor.startsWith('chu-thich-')) return `chú thích ${anchor.slice('chu-thich-'.length)}`;
  const groups: Group[] = [];
  const parts: string[] = [];
  let repeated = '';
  const steps = anchor
    .replace(/^mo-dau/, 'modau')
    .replace(/^phu-luc/, 'phuluc')
    .split('-');
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i] as string;
    const word = groupWords[step];
    if (word) groups.push({ word, labels: [] });
    else if (step === 'modau') groups.push({ word: 'phần mở đầu', labels: [] });
    else if (step === 'lan') repeated = ` (lần ${steps[++i]})`;
    else {
      const part = /^([ydbh]|tm)(\d+)$/.exec(step);
      if (part) parts.unshift(`${partWords[part[1] as string]} ${part[2]}`);
      else groups.at(-1)?.labels.push(step);
    }
  }
  return [...parts, ...groups.map(groupName).reverse()].join(', ') + repeated;
}

function groupName({ word, labels }: Group): string {
  if (word === 'Điều') return articleName(labels);
  const printed = labels.map((label, i) =>
    i === 0 && /^[ivxlc]+$/.test(label) ? label.toUpperCase() : label,
  );
  return [word, printed.join('.')].filter(Boolean).join(' ');
}

function articleName([article, ...rest]: readonly string[]): string {
  const parts = rest.map((step) => (/^k\d+$/.test(step) ? `khoản ${step.slice(1)}` : `điểm ${step}`));
  return [...parts.reverse(), `Điều ${article}`].join(' ');
}
