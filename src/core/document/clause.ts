const words: Record<string, string> = {
  phan: 'phần',
  chuong: 'chương',
  muc: 'mục',
  dieu: 'Điều',
};

/**
 * Names a clause as a citation does, from its permanent anchor (grammar in outline.ts):
 * `muc-ii-3-1` → «mục II.3.1», `muc-ii-1-y2` → «ý 2, mục II.1», `dieu-3-k2-a` → «điểm a khoản 2 Điều 3»,
 * `muc-i-d1` → «đoạn 1, mục I», `chu-thich-1` → «chú thích 1».
 */
export function formatClause(anchor: string): string {
  const [head = '', ...rest] = anchor.split('-');
  if (head === 'chu') return `chú thích ${rest.at(-1)}`;
  if (anchor === 'dau-van-ban') return 'phần đầu văn bản';
  if (anchor === 'noi-nhan') return 'phần cuối văn bản';
  const path = words[head] ? rest : [head, ...rest];
  const small = path.findIndex((step) => /^[yd]\d+$/.test(step));
  const numbers = small < 0 ? path : path.slice(0, small);
  const owner = head === 'dieu' ? articleName(numbers) : sectionName(words[head] ?? '', numbers);
  const inner = small < 0 ? [] : path.slice(small).map(smallName).reverse();
  return [...inner, owner].filter(Boolean).join(', ');
}

/** «II.3.1» after its word; roman numerals and single capital letters are printed as capitals. */
function sectionName(word: string, numbers: readonly string[]): string {
  if (numbers.length === 0) return '';
  const labels = numbers.map((step, i) => (i === 0 && /^[ivxlc]+$/.test(step) ? step.toUpperCase() : step));
  return `${word || 'mục'} ${labels.join('.')}`;
}

function articleName(numbers: readonly string[]): string {
  const [article, ...rest] = numbers;
  const parts = rest.map((step) => (/^k\d+$/.test(step) ? `khoản ${step.slice(1)}` : `điểm ${step}`));
  return [...parts.reverse(), `Điều ${article}`].join(' ');
}

function smallName(step: string): string {
  if (step.startsWith('y')) return `ý ${step.slice(1)}`;
  return step.startsWith('d') ? `đoạn ${step.slice(1)}` : step;
}
