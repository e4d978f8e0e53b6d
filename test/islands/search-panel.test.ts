import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachPanel } from '../../src/islands/search-panel.ts';
import { recentKey } from '../../src/islands/search-recent.ts';
import type { OptionGroup, SuggestionSource } from '../../src/islands/search-suggestions.ts';

const input = () => document.querySelector('input') as HTMLInputElement;
const panel = () => document.querySelector('.search-panel') as HTMLElement;
const status = () => document.querySelector('search-box > [role="status"]')?.textContent ?? '';
const options = () => [...document.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
const texts = () => options().map((option) => option.firstChild?.textContent);
const active = () => document.getElementById(input().getAttribute('aria-activedescendant') ?? '');

const number: OptionGroup = {
  name: 'number',
  heading: 'Có 2 văn bản cùng số 18-NQ/TW:',
  options: [
    { text: 'Nghị quyết 18-NQ/TW, ngày 16/6/2022', detail: 'đất đai', href: '/van-ban/18-nq-tw-2022/' },
    { text: 'Nghị quyết 18-NQ/TW, ngày 25/10/2017', detail: 'bộ máy', href: '/van-ban/18-nq-tw-2017/' },
  ],
};
const campaign: OptionGroup = {
  name: 'campaign',
  heading: 'Đợt học',
  options: [{ text: 'Trung ương 5', detail: '', href: '/dot-hoc/tw5/' }],
};

/** Suggestions whose numbers and names come after so many milliseconds. */
function sourceOf(wait: { numbers: number; names: number } = { numbers: 0, names: 0 }): SuggestionSource {
  const after = async (time: number, groups: OptionGroup[]) => {
    await new Promise((end) => setTimeout(end, time));
    return groups;
  };
  return {
    numbers: vi.fn((query) => after(wait.numbers, query.includes('18') ? [number] : [])),
    names: vi.fn(() => after(wait.names, [campaign])),
  };
}

function attach(source: SuggestionSource = sourceOf()): SuggestionSource {
  attachPanel(document.querySelector('search-box') as HTMLElement, input(), source);
  input().focus();
  return source;
}

async function type(value: string, wait = 500): Promise<void> {
  input().value = value;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(wait);
}

/** Waits for a part of the code that is loaded when it is needed. */
async function settle(): Promise<void> {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(10);
}

function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  (document.activeElement ?? input()).dispatchEvent(event);
  return event;
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  history.replaceState(null, '', '/');
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = `<search-box data-base="/thu-vien/"><form action="/thu-vien/tim-kiem/">
    <input id="o-tim" name="q" /><button>Tìm</button></form></search-box><main></main>`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the suggestions', () => {
  it('begin at two letters: numbers, names, and the search in the contents last', async () => {
    const source = attach();
    await type('n');
    expect(panel().hidden).toBe(true);
    expect(source.numbers).not.toHaveBeenCalled();
    await type('18');
    expect(texts()).toEqual([
      'Nghị quyết 18-NQ/TW, ngày 16/6/2022',
      'Nghị quyết 18-NQ/TW, ngày 25/10/2017',
      'Trung ương 5',
      'Tìm «18» trong nội dung',
    ]);
    expect(options().at(-1)?.getAttribute('href')).toBe('/thu-vien/tim-kiem/?q=18');
    expect(input().getAttribute('aria-expanded')).toBe('true');
  });

  it('name their groups, and the input names their list', async () => {
    attach();
    await type('18');
    const list = document.getElementById(input().getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).toBe('listbox');
    const names = [...(list?.querySelectorAll('[role="group"][aria-labelledby]') ?? [])].map(
      (group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
    expect(names).toEqual(['Có 2 văn bản cùng số 18-NQ/TW:', 'Đợt học']);
  });

  it('never move what is shown when some of them are late', async () => {
    attach(sourceOf({ numbers: 0, names: 2000 }));
    await type('18');
    const early = options();
    expect(early).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(3000);
    expect(options()).toHaveLength(4);
    expect(options().slice(0, 3)).toEqual(early);
  });

  it('wait while a finger is on the list', async () => {
    attach();
    await type('18');
    const before = texts();
    options()[0]?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await type('đất đai');
    expect(texts()).toEqual(before);
    document.dispatchEvent(new Event('pointerup'));
    await vi.advanceTimersByTimeAsync(10);
    expect(texts()).toEqual(['Trung ương 5', 'Tìm «đất đai» trong nội dung']);
  });

  it('leave the search in the contents when the network fails', async () => {
    const fail = () => Promise.reject(new Error('no network'));
    attach({ numbers: fail, names: fail });
    await type('đất đai');
    expect(texts()).toEqual(['Tìm «đất đai» trong nội dung']);
  });

  it('offer the search in the document that is being read', async () => {
    document.querySelector('main')?.setAttribute('data-document', '60-kh-duk-2022');
    attach();
    await type('học bù');
    const own = options().find((option) => option.textContent?.includes('trong văn bản này'));
    expect(own?.getAttribute('href')).toBe(
      '/thu-vien/tim-kiem/?q=h%E1%BB%8Dc%20b%C3%B9&trong=60-kh-duk-2022',
    );
  });

  it('take no markup from what was typed', async () => {
    attach();
    await type('<img src=x onerror=alert(1)>');
    expect(panel().querySelector('img')).toBeNull();
  });

  it('are counted aloud once the reader rests, not at every key', async () => {
    attach();
    for (const part of ['18', '18 ', '18 n', '18 nq']) {
      await type(part, 300);
      expect(status()).toBe('');
    }
    await vi.advanceTimersByTimeAsync(1500);
    expect(status()).toBe('Có 4 gợi ý.');
  });
});

describe('the keys', () => {
  it('go through the options and back to the input', async () => {
    attach();
    await type('18');
    press('ArrowDown');
    expect(active()).toBe(options()[0]);
    expect(options()[0]?.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(input());
    press('ArrowUp');
    expect(active()).toBeNull();
    press('ArrowUp');
    expect(active()).toBe(options().at(-1));
    press('ArrowDown');
    expect(active()).toBeNull();
  });

  it('Enter opens the active option, and is left to the form without one', async () => {
    attach();
    await type('18');
    expect(press('Enter').defaultPrevented).toBe(false);
    press('ArrowDown');
    const opened = vi.fn((event: Event) => event.preventDefault());
    options()[0]?.addEventListener('click', opened);
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(opened).toHaveBeenCalledOnce();
  });

  it('Escape closes first, then empties the box', async () => {
    attach();
    await type('18');
    press('Escape');
    expect(panel().hidden).toBe(true);
    expect(input().getAttribute('aria-expanded')).toBe('false');
    expect(input().value).toBe('18');
    press('Escape');
    expect(input().value).toBe('');
  });

  it('Home and End stay with the input', async () => {
    attach();
    await type('18');
    press('ArrowDown');
    expect(press('Home').defaultPrevented).toBe(false);
    expect(active()).toBeNull();
  });

  it('are left alone while a syllable is being composed', async () => {
    attach();
    await type('18');
    expect(press('ArrowDown', { isComposing: true }).defaultPrevented).toBe(false);
  });
});

describe('recent searches in the box', () => {
  const keep = (...queries: string[]) =>
    localStorage.setItem(recentKey, JSON.stringify({ version: 1, isOn: true, queries }));
  const press = (text: string) =>
    [...panel().querySelectorAll('button')]
      .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === text)
      ?.click();

  it('stand there when it is empty, and go when one types', async () => {
    keep('đất đai', 'nq 18');
    attach();
    await settle();
    expect(texts()).toEqual(['đất đai', 'nq 18']);
    await type('đất đai');
    expect(texts()).not.toContain('nq 18');
  });

  it('are erased one by one and all', async () => {
    keep('đất đai', 'nq 18', 'học bù');
    attach();
    await settle();
    press('Xóa «nq 18»');
    await settle();
    expect(texts()).toEqual(['đất đai', 'học bù']);
    press('Xóa hết');
    await settle();
    expect(texts()).toEqual([]);
  });

  it('can be switched off, and on again', async () => {
    keep('đất đai');
    attach();
    await settle();
    press('Không lưu nữa');
    await type('học bù');
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await type('');
    expect(texts()).toEqual([]);
    await settle();
    press('Lưu các lần tìm trên máy này');
    await type('học bù');
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await type('');
    expect(texts()).toEqual(['học bù']);
  });

  it('show nothing at all to a reader who has none', async () => {
    attach();
    await settle();
    expect(panel().hidden).toBe(true);
  });
});

describe('the voice', () => {
  const made: FakeRecognition[] = [];
  class FakeRecognition {
    lang = '';
    onresult: ((event: object) => void) | null = null;
    onerror: (() => void) | null = null;
    onend: (() => void) | null = null;
    start = vi.fn();
    stop = vi.fn();
    constructor() {
      made.push(this);
    }
  }
  const voice = () => panel().querySelector<HTMLButtonElement>('.search-voice button');

  beforeEach(() => {
    made.length = 0;
  });

  it('is offered only where the browser has it', async () => {
    attach();
    await settle();
    expect(voice()).toBeNull();
  });

  it('listens only when pressed, in Vietnamese, and searches what it hears', async () => {
    vi.stubGlobal('webkitSpeechRecognition', FakeRecognition);
    attach();
    await settle();
    expect(panel().textContent).toContain('hãng làm trình duyệt có thể nhận và xử lý giọng nói');
    expect(made).toHaveLength(0);
    voice()?.click();
    expect(made[0]?.lang).toBe('vi-VN');
    made[0]?.onresult?.({ results: [[{ transcript: 'học bù' }]] });
    made[0]?.onend?.();
    await vi.advanceTimersByTimeAsync(500);
    expect(input().value).toBe('học bù');
    expect(texts()).toContain('Tìm «học bù» trong nội dung');
  });

  it('says how to go on when it is refused', async () => {
    vi.stubGlobal('SpeechRecognition', FakeRecognition);
    attach();
    await settle();
    voice()?.click();
    made[0]?.onerror?.();
    made[0]?.onend?.();
    expect(panel().textContent).toContain('Xin cho phép dùng micrô');
  });
});
