import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TestMaker } from '../../../src/islands/test-maker/test-maker.ts';
import { testMaker } from '../../../src/strings/test-maker.ts';
import { sampleQuestions } from '../../support/sample-questions.ts';

const form = `<form data-recipe hidden>
  <input type="checkbox" name="bai" value="01-kh-mau-2030">
  <details><input type="checkbox" name="bai" value="02-kh-mau-2030"></details>
  <input name="cau" value="6"><select name="de"><option value="2">2</option><option value="4" selected>4</option></select>
  <select name="muc"><option value="any" selected>any</option><option value="hard">hard</option></select>
  <input name="phut"><input name="ten"><input name="noi">
  <details><input type="checkbox" name="loai" value="single-choice" checked>
  ${['cloze', 'multiple-choice', 'true-false', 'matching', 'ordering', 'short-answer']
    .map((type) => `<input type="checkbox" name="loai" value="${type}" checked>`)
    .join('')}</details>
  <button type="submit">Lập đề</button></form><p data-status></p><div data-result></div>`;

let online: boolean;
let requests: string[];

function open(hash = ''): TestMaker {
  document.body.replaceChildren();
  location.hash = hash;
  const maker = new TestMaker();
  maker.innerHTML = form;
  maker.dataset.home = 'https://tinhuy.example/thu-vien/';
  maker.newSeed = () => 'mot';
  maker.today = () => '2026-11-22';
  maker.fetchPath = async (path) => {
    requests.push(path);
    if (!online) throw new TypeError('offline');
    if (path.endsWith('de-kiem-tra.json')) return Response.json({ '01-kh-mau-2030': 'Kế hoạch 01-KH/MAU' });
    const id = path.slice('on-tap/'.length, -'.json'.length);
    const questions = sampleQuestions.filter((question) => question.id.startsWith(`${id}--`));
    return questions.length > 0 ? Response.json({ questions }) : new Response('', { status: 404 });
  };
  document.body.replaceChildren(maker);
  return maker;
}

const part = <Part extends HTMLElement>(maker: TestMaker, selector: string) =>
  maker.querySelector(selector) as Part;
const status = (maker: TestMaker) => part(maker, '[data-status]').textContent;
const finished = (maker: TestMaker) => vi.waitFor(() => expect(status(maker)).not.toBe(testMaker.loading));
const click = (maker: TestMaker, words: string) =>
  [...maker.querySelectorAll('button')].find((one) => one.textContent === words)?.click();

async function make(maker: TestMaker, quizzes = ['01-kh-mau-2030']): Promise<void> {
  for (const id of quizzes) part<HTMLInputElement>(maker, `[value="${id}"]`).checked = true;
  part<HTMLFormElement>(maker, 'form').requestSubmit();
  await finished(maker);
}

const printed = (maker: TestMaker) => part(maker, '.papers').textContent ?? '';

beforeEach(() => {
  online = true;
  requests = [];
});

describe('the maker of paper tests', () => {
  it('shows its form only when it can be used', () => {
    expect(part<HTMLFormElement>(open(), 'form').hidden).toBe(false);
  });

  it('asks for a quiz first, and says so when there is none of the wanted types', async () => {
    const maker = open();
    part<HTMLFormElement>(maker, 'form').requestSubmit();
    expect(status(maker)).toBe(testMaker.chooseQuiz);
    for (const box of maker.querySelectorAll<HTMLInputElement>('[name="loai"]')) box.checked = false;
    await make(maker);
    expect(status(maker)).toBe(testMaker.chooseType);
    part<HTMLInputElement>(maker, '[value="ordering"]').checked = true;
    part<HTMLInputElement>(maker, '[value="01-kh-mau-2030"]').checked = false;
    await make(maker, ['02-kh-mau-2030']);
    expect(status(maker)).toBe(testMaker.noQuestions);
  });

  it('makes four papers, four sheets and four keys that name the clause', async () => {
    const maker = open();
    await make(maker);
    expect(status(maker)).toBe(testMaker.made(6, 4));
    const codes = (kind: string) =>
      [...maker.querySelectorAll<HTMLElement>(`[data-${kind}]`)].map((page) => page.dataset[kind]);
    expect([codes('version'), codes('sheet'), codes('key')]).toEqual(Array(3).fill(['A', 'B', 'C', 'D']));
    const [key] = maker.querySelectorAll('[data-key] tbody');
    expect(key?.querySelectorAll('tr')).toHaveLength(6);
    expect(key?.textContent).toContain('Kế hoạch 01-KH/MAU, mục II.1');
  });

  it('makes the same papers again from the address, with the form filled in', async () => {
    const first = open();
    await make(first);
    const address = location.hash;
    const again = open(address);
    await finished(again);
    expect(printed(again)).toBe(printed(first));
    expect(part<HTMLInputElement>(again, '[value="01-kh-mau-2030"]').checked).toBe(true);
    expect(again.textContent).not.toContain(testMaker.changed);
  });

  it('says when the questions have changed since the address was made', async () => {
    const first = open();
    await make(first);
    const again = open(location.hash.replace(/dau=[^&]+/, 'dau=khac'));
    await finished(again);
    expect(again.textContent).toContain(testMaker.changed);
  });

  it('says when fewer questions than asked can stand on one paper', async () => {
    const maker = open();
    part<HTMLInputElement>(maker, '[name="cau"]').value = '40';
    await make(maker);
    expect(maker.textContent).toContain(testMaker.fewer(7, 40));
  });

  it('prints lines to answer on when there is no sheet, and leaves keys out when not wanted', async () => {
    const maker = open();
    await make(maker);
    const [sheets, keys] = maker.querySelectorAll<HTMLInputElement>('[data-result] [type="checkbox"]');
    sheets?.click();
    keys?.click();
    const papers = part(maker, '.papers');
    expect([papers.hasAttribute('data-no-sheets'), papers.hasAttribute('data-no-keys')]).toEqual([
      true,
      true,
    ]);
    sheets?.click();
    expect(papers.hasAttribute('data-no-sheets')).toBe(false);
  });

  it('says so without a connection, and fetches again the next time', async () => {
    online = false;
    const maker = open();
    await make(maker);
    expect(status(maker)).toBe(testMaker.loadFailed);
    online = true;
    await make(maker);
    expect(status(maker)).toBe(testMaker.made(6, 4));
    const before = requests.length;
    click(maker, testMaker.another);
    await finished(maker);
    expect(requests.length).toBe(before);
  });

  it('leaves out a quiz that the site no longer has', async () => {
    const maker = open('#bai=da-bo.01-kh-mau-2030&so=mot&cau=5');
    await finished(maker);
    expect(status(maker)).toBe(testMaker.made(5, 4));
  });

  it('prints with one press, and says what to do where the browser cannot print', async () => {
    const maker = open();
    await make(maker);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    click(maker, testMaker.print);
    expect(print).toHaveBeenCalledOnce();
    vi.stubGlobal('print', undefined);
    click(maker, testMaker.print);
    expect(status(maker)).toBe(testMaker.cannotPrint);
    vi.unstubAllGlobals();
  });

  it('writes what was typed as text, never as markup', async () => {
    const maker = open(
      `#bai=01-kh-mau-2030&so=mot&ten=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    await finished(maker);
    expect(maker.querySelector('img')).toBeNull();
    expect(part(maker, '.papers h3').textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('taking questions elsewhere', () => {
  it('copies all questions of the chosen quizzes, flash cards too, with full addresses', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    const maker = open();
    await make(maker, ['01-kh-mau-2030', '02-kh-mau-2030']);
    part<HTMLInputElement>(maker, '[value="tat-ca"]').checked = true;
    part(maker, `[aria-label="${testMaker.copyFormat('GIFT')}"]`).click();
    await vi.waitFor(() => expect(status(maker)).toBe(testMaker.copied));
    expect(copied[0]?.match(/^::/gm)).toHaveLength(sampleQuestions.length);
    expect(copied[0]).toContain('https\\://tinhuy.example/thu-vien/van-ban/01-kh-mau-2030/\\#muc-ii-1');
  });

  it('shows the text to be copied by hand where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const maker = open();
    await make(maker);
    part(maker, `[aria-label="${testMaker.copyFormat('CSV')}"]`).click();
    await vi.waitFor(() => expect(status(maker)).toBe(testMaker.copyFailed));
    expect(part<HTMLTextAreaElement>(maker, '.copy-box textarea').value).toContain('Mã câu,Loại,Câu hỏi');
  });
});
