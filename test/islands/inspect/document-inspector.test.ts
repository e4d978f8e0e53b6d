import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/islands/document-inspector.ts';
import type { DocumentInspector } from '../../../src/islands/document-inspector.ts';
import type { InspectJob, InspectReport, ShownReading } from '../../../src/islands/inspect/report.ts';
import type { InspectWorker } from '../../../src/islands/inspect/session.ts';

const page = `<form data-source hidden>
    <label for="van-ban">Dán</label><textarea id="van-ban"></textarea><button>Soi văn bản đã dán</button>
    <input id="tep" type="file">
  </form>
  <p data-status role="status" tabindex="-1"></p>
  <div data-progress hidden><progress></progress><button type="button" data-cancel>Dừng</button></div>
  <div data-report></div>`;

const catalogue = {
  documents: [],
  bodies: [
    {
      id: 'dang-uy-xa-tan-hoa',
      name: 'Đảng ủy xã Tân Hòa',
      aliases: [],
      codes: ['ĐU'],
      level: 'grassroots' as const,
    },
  ],
  campaigns: [],
};

const readings: ShownReading[] = [
  {
    key: 'symbol',
    text: 'O4-KH/ĐU',
    certainty: 'unsure',
    line: 3,
    proposal: { value: '04-KH/ĐU', text: '04-KH/ĐU' },
  },
  { key: 'kind', text: 'kế hoạch', certainty: 'sure', line: 5 },
  { key: 'issuer', text: 'ĐẢNG ỦY XÃ TÂN HÒA', certainty: 'sure', line: 1, body: 'dang-uy-xa-tan-hoa' },
  { key: 'issuedOn', text: '', certainty: 'absent', line: null },
];

function fakeReport(changes: Partial<InspectReport> = {}): InspectReport {
  const warning = { code: 'note-unbound', severity: 'warning' as const, hint: 'Xem bản nguồn.' };
  const error = { code: 'date-not-found', severity: 'error' as const, hint: 'Thêm --date.' };
  const kind = { value: 'plan', label: 'kế hoạch', confidence: 1, line: 5 };
  return {
    isSecret: false,
    json: {
      file: 'ke-hoach.docx',
      fields: { kind } as unknown as InspectReport['json']['fields'],
      outline: [
        { level: 1, kind: 'heading', label: 'I', text: 'I. MỤC ĐÍCH', anchor: 'muc-i', line: 5 },
        {
          level: 2,
          kind: 'paragraph',
          label: '1',
          text: '1. Học nghị quyết.',
          anchor: 'muc-i-1',
          line: null,
        },
      ],
      citations: [
        {
          text: 'Nghị quyết số 42-NQ/TW',
          symbol: '42-NQ/TW',
          kind: 'resolution',
          anchor: 'muc-i-1',
          line: 3,
        },
        {
          text: 'Nghị quyết 42-NQ/TW',
          symbol: '42-NQ/TW',
          kind: 'resolution',
          anchor: 'muc-i-2',
          line: null,
        },
        { text: 'Kế hoạch số 16-KH/TU', symbol: '16-KH/TU', kind: 'plan', anchor: 'mo-dau-d1', line: null },
      ],
      issues: [
        { ...warning, where: { file: 'ke-hoach.docx', line: 3 }, message: 'Lời chú thích không có dấu.' },
        { ...error, where: { file: 'ke-hoach.docx' }, message: 'Không ghi ngày <b>ban hành</b>.' },
      ],
      findings: [],
      fidelity: { words: 1234, kept: 1200, moved: 30, dropped: { 'page-number': 4 }, changed: {} },
    },
    readings,
    ...{ id: '04-kh-du-2026', mdx: null, planDraft: 'plan:\n', pictures: [] },
    findings: [
      {
        name: 'Rơi vào ngày nghỉ',
        anchor: 'ngay-nghi',
        clause: 'mục I.1',
        printed: 'ngày 15/3',
        message: 'Chủ nhật.',
      },
    ],
    targets: [
      { name: 'Nghị quyết 42-NQ/TW, ngày 24/11/2023', path: '/van-ban/42-nq-tw-2023/' },
      { name: 'Nghị quyết 42-NQ/TW, ngày 24/11/2023', path: '/van-ban/42-nq-tw-2023/' },
      null,
    ],
    places: {
      3: { before: 'dòng hai', text: 'Số O4-KH/ĐU', after: '', page: 1 },
      5: { before: '', text: 'KẾ HOẠCH', after: '' },
    },
    ...changes,
  };
}

let inspector: DocumentInspector;
let jobs: InspectJob[];
let answer: InspectReport | null;
let ended: number;
let saved: [string, unknown][];

beforeEach(() => {
  jobs = [];
  saved = [];
  ended = 0;
  answer = fakeReport();
  inspector = document.createElement('document-inspector') as DocumentInspector;
  inspector.dataset.base = '/thu-vien/';
  inspector.readCatalogue = async () => catalogue;
  inspector.save = (name, content) => void saved.push([name, content]);
  inspector.openWorker = () => {
    const worker: InspectWorker = {
      ...{ onmessage: null, onerror: null, onmessageerror: null },
      postMessage({ inspect }: { inspect: InspectJob }) {
        jobs.push(inspect);
        const data = { inspect: 'report', report: answer };
        if (answer)
          queueMicrotask(() =>
            worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data })),
          );
      },
      terminate: () => {
        ended += 1;
      },
    };
    return worker;
  };
  inspector.innerHTML = page;
  document.body.replaceChildren(inspector);
});

const status = () => inspector.querySelector('[data-status]')?.textContent ?? '';
const shown = () => inspector.querySelector('[data-report]') as HTMLElement;
const source = () => inspector.querySelector('form[data-source]') as HTMLFormElement;
const box = (name: string) => inspector.querySelector(`#sua-${name}`) as HTMLInputElement;
const press = (words: string) => {
  const button = [...inspector.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`no button «${words}»`);
  button.click();
};
const paste = async (text: string) => {
  (inspector.querySelector('textarea') as HTMLTextAreaElement).value = text;
  press('Soi văn bản đã dán');
  if (answer && text) await vi.waitFor(() => expect(shown().children.length).toBeGreaterThan(0));
};
const choose = async (...files: File[]) => {
  const input = inspector.querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(status()).not.toMatch(/^Đang|^$/));
};

describe('the page «Soi văn bản»', () => {
  it('hands the pasted letters to the worker as they are, with nothing typed in', async () => {
    await paste('ĐẢNG BỘ\nSố 04-KH/ĐU');
    expect(new TextDecoder().decode(jobs[0]?.bytes)).toBe('ĐẢNG BỘ\nSố 04-KH/ĐU');
    expect(jobs[0]).toMatchObject({ file: 'van-ban-dan.txt', values: {}, catalogue });
  });

  it('asks for a text when there is none, and starts nothing', async () => {
    await paste('');
    expect(status()).toContain('Chưa có chữ nào');
    expect(jobs).toEqual([]);
  });

  it('says in words how sure each field is, and shows its line on demand', async () => {
    await paste('a');
    const rows = [...shown().querySelectorAll('.readings tr')];
    expect(rows.map((row) => row.querySelector('.certainty')?.textContent)).toEqual([
      'nên xem lại',
      'chắc chắn',
      'chắc chắn',
      'chưa thấy',
    ]);
    expect(rows[2]?.textContent).toContain('Trong danh mục: Đảng ủy xã Tân Hòa.');
    const place = rows[0]?.querySelector('.place') as HTMLButtonElement;
    const quote = rows[0]?.querySelector('blockquote') as HTMLElement;
    expect(place.textContent).toContain('dòng 3, trang 1');
    expect([quote.hidden, place.getAttribute('aria-expanded')]).toEqual([true, 'false']);
    place.click();
    expect([quote.hidden, place.getAttribute('aria-expanded')]).toEqual([false, 'true']);
    expect(quote.textContent).toBe('dòng haiSố O4-KH/ĐU');
    expect(place.getAttribute('aria-controls')).toBe(quote.id);
  });

  it('puts what must be mended first, with a hint that names a box of the page, as plain words', async () => {
    await paste('a');
    const items = [...shown().querySelectorAll('.issues li')];
    expect(items.map((item) => (item as HTMLElement).dataset.severity)).toEqual(['error', 'warning']);
    expect(items[0]?.textContent).toContain('<b>ban hành</b>');
    expect(items[0]?.textContent).toContain('Điền ô «Ngày ban hành»');
    expect(items[0]?.textContent).not.toContain('--date');
    expect(items[1]?.textContent).toContain('Xem bản nguồn.');
    press('Điền ô «Ngày ban hành»');
    expect(document.activeElement).toBe(box('issuedOn'));
  });

  it('names each cited document once, with a link where the library holds it', async () => {
    await paste('a');
    const list = [...shown().querySelectorAll('section')].find((part) =>
      part.textContent?.startsWith('Văn bản được dẫn'),
    );
    const items = [...(list?.querySelectorAll('li') ?? [])];
    expect(items).toHaveLength(2);
    expect(items[0]?.querySelector('a')?.getAttribute('href')).toBe('/thu-vien/van-ban/42-nq-tw-2023/');
    expect(items[0]?.textContent).toContain('2 lần');
    expect(items[1]?.textContent).toContain('chưa có trong thư viện');
  });

  it('shows outline, findings with their rules, and what became of the words', async () => {
    await paste('a');
    expect(shown().querySelector('.outline [data-level="2"]')?.textContent).toContain('1. Học nghị quyết.');
    const rule = shown().querySelector('a[href$="/to-chuc/soi-ke-hoach/#ngay-nghi"]');
    expect(rule?.textContent).toBe('Rơi vào ngày nghỉ');
    expect(shown().textContent).toContain('1.200 giữ đúng chỗ, 30 chuyển chỗ, 4 bỏ ra (số trang 4)');
  });

  it('says so where a browser inside a messenger cannot print', async () => {
    vi.stubGlobal('print', undefined);
    await paste('a');
    press('In kết quả');
    expect(status()).toContain('không in được');
    vi.unstubAllGlobals();
  });

  it('reads the same text again with what a person types in, and keeps it in the boxes', async () => {
    await paste('Số O4-KH/ĐU');
    press('Dùng «04-KH/ĐU»');
    expect(box('symbol').value).toBe('04-KH/ĐU');
    Object.assign(box('from'), { value: '2026-02-01' });
    Object.assign(box('to'), { value: '2026-02-28' });
    Object.assign(box('reason'), { value: 'theo sổ công văn' });
    box('encoding').value = 'tcvn3';
    press('Cập nhật');
    await vi.waitFor(() => expect(jobs).toHaveLength(2));
    const issuedWithin = { from: '2026-02-01', to: '2026-02-28', reason: 'theo sổ công văn' };
    expect(jobs[1]?.values).toEqual({ symbol: '04-KH/ĐU', issuedWithin });
    expect(jobs[1]?.encoding).toBe('tcvn3');
    expect(jobs[1]?.bytes.length).toBe(jobs[0]?.bytes.length);
    await vi.waitFor(() => expect(box('symbol').value).toBe('04-KH/ĐU'));
  });

  it('offers the content file only when it is complete', async () => {
    await paste('a');
    expect(() => press('Tải 04-kh-du-2026.mdx')).toThrow();
    press('Tải bản nháp dữ liệu kế hoạch');
    const { json } = fakeReport();
    answer = fakeReport({ mdx: '---\n---\n', json: { ...json, issues: [] } });
    press('Cập nhật');
    await vi.waitFor(() => press('Tải 04-kh-du-2026.mdx'));
    press('Tải JSON');
    expect(saved.map(([name]) => name)).toEqual([
      '04-kh-du-2026.ke-hoach.yaml',
      '04-kh-du-2026.mdx',
      '04-kh-du-2026.json',
    ]);
    expect(JSON.parse(saved[2]?.[1] as string)).toEqual(answer.json);
  });

  it('shows of a secret text nothing but why it is not read, and lets go of it', async () => {
    const message = 'Văn bản có dấu chỉ mức độ mật nên không được nhập.';
    const where = { file: 'a.docx', line: 2 };
    const issues = [{ code: 'secrecy-mark', severity: 'error' as const, where, message, hint: 'Không lưu.' }];
    const json = { ...fakeReport().json, fields: null, outline: [], citations: [], issues, fidelity: null };
    answer = fakeReport({ isSecret: true, json, readings: null, findings: [], targets: [], places: {} });
    await paste('TỐI MẬT\nmột chữ của bản văn');
    expect(shown().textContent).toBe(
      `Không đọc văn bản này${message}Không lưu.Trang đã bỏ văn bản khỏi bộ nhớ và không giữ lại gì.Soi văn bản khác`,
    );
    expect(inspector.querySelector('textarea')?.value).toBe('');
    expect(inspector.textContent).not.toContain('một chữ');
    expect(ended).toBe(1);
  });

  it('shows the reason alone for a file that cannot be read', async () => {
    const json = { ...fakeReport().json, fields: null, outline: [], citations: [], fidelity: null };
    answer = fakeReport({ readings: null, json, findings: [], targets: [], places: {} });
    await choose(new File(['%PDF'], 'quet.pdf'));
    expect(shown().querySelectorAll('.readings, .corrections')).toHaveLength(0);
    expect(shown().textContent).toContain('Không đọc được văn bản này');
    expect(jobs[0]?.file).toBe('quet.pdf');
  });

  it('reads one file of several and none above 30 MB', async () => {
    await choose(new File(['a'], 'mot.txt'), new File(['b'], 'hai.txt'));
    await vi.waitFor(() => expect(inspector.dataset.state).toBe('done'));
    expect(status()).toContain('đã lấy tệp đầu tiên, «mot.txt»');
    expect(jobs.map(({ file }) => file)).toEqual(['mot.txt']);
    const heavy = new File(['a'], 'nang.pdf');
    Object.defineProperty(heavy, 'size', { value: 30_000_001 });
    await choose(heavy);
    expect(status()).toContain('«nang.pdf» nặng hơn 30 MB');
    expect(jobs).toHaveLength(1);
  });

  it('stops when asked, and the text can be looked through again', async () => {
    const whole = answer;
    answer = null;
    await paste('a');
    await vi.waitFor(() => expect(jobs).toHaveLength(1));
    press('Dừng');
    expect(status()).toContain('Đã dừng');
    expect(ended).toBe(1);
    expect(source().inert).toBe(false);
    answer = whole;
    await paste('a');
    expect(jobs).toHaveLength(2);
  });

  it('works without the catalogue and says what was left out', async () => {
    inspector.readCatalogue = () => Promise.reject(new Error('offline'));
    await paste('a');
    expect(status()).toContain('Chưa tải được danh mục');
    expect(jobs[0]?.catalogue.documents).toEqual([]);
  });

  it('begins anew with empty boxes', async () => {
    await paste('a');
    expect(source().hidden).toBe(true);
    press('Soi văn bản khác');
    expect([source().hidden, shown().children.length]).toEqual([false, 0]);
    expect(inspector.querySelector('textarea')?.value).toBe('');
  });
});
