import { afterEach, expect, it, vi } from 'vitest';
import { SpeakerKit } from '../../../src/islands/talk/speaker-kit.ts';
import { speaker } from '../../../src/strings/speaker.ts';

const citation = 'Nghị quyết số 01-NQ/MAU, ngày 05/01/2030 của Cơ quan mẫu về việc mẫu';

function open(): SpeakerKit {
  const kit = new SpeakerKit();
  kit.innerHTML = `<ul><li data-point data-citation="${citation}"><strong data-heading>Nghị quyết 01-NQ/MAU.</strong>
      <span data-text>${citation}</span> <a href="https://mau.example/van-ban/a/">Mở</a><button data-copy hidden>Chép</button></li></ul>
    <div data-citation="${citation}"><p data-point><strong data-heading>Mục tiêu.</strong> <span data-text>Xong
      việc.</span> <a href="https://mau.example/van-ban/a/#du-kien-b">nguồn</a><button data-copy hidden>Chép</button></p></div>
    <p data-status></p>`;
  document.body.replaceChildren(kit);
  return kit;
}

afterEach(() => vi.unstubAllGlobals());

it('copies a point with the citation of its document and the address of its proof in one press', async () => {
  const writeText = vi.fn(async (_: string) => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const kit = open();
  const [first, second] = kit.querySelectorAll<HTMLButtonElement>('[data-copy]');
  expect(first?.hidden).toBe(false);
  second?.click();
  await vi.waitFor(() =>
    expect(kit.querySelector('[data-status]')?.textContent).toBe(speaker.copied('Mục tiêu')),
  );
  expect(writeText).toHaveBeenLastCalledWith(
    `Mục tiêu: Xong việc (${citation}).\nhttps://mau.example/van-ban/a/#du-kien-b`,
  );
  first?.click();
  await vi.waitFor(() =>
    expect(writeText).toHaveBeenLastCalledWith(`${citation}\nhttps://mau.example/van-ban/a/`),
  );
});

it('says what to do where the browser does not copy', async () => {
  vi.stubGlobal('navigator', {});
  const kit = open();
  kit.querySelector<HTMLButtonElement>('[data-copy]')?.click();
  await vi.waitFor(() => expect(kit.querySelector('[data-status]')?.textContent).toBe(speaker.copyFailed));
});
