import { expect, it } from 'vitest';
import { offerClause } from '../../../src/islands/quiz/open-clause.ts';

const text = `<main><h2 id="muc-i">I. MỤC ĐÍCH</h2><p id="muc-i-d1">Lời thứ nhất.<a data-editorial href="#muc-i-d1">§</a></p><h3>Một</h3><p>Lời thứ hai.</p>
  <button>Chép</button><h2 id="muc-ii">II. YÊU CẦU</h2></main>`;

function offer(anchor: string, fetchText: () => Promise<string>) {
  document.body.innerHTML = `<div><p><a href="/van-ban/x/#${anchor}">Mở</a></p></div>`;
  offerClause(document.querySelector('a') as HTMLAnchorElement, fetchText);
  return document.querySelector('button') as HTMLButtonElement;
}
const settle = () => new Promise((done) => setTimeout(done));

it('a clause opens under its link, without ids or buttons of its own page, and closes again', async () => {
  const button = offer('muc-i', async () => text);
  button.click();
  await settle();
  const box = document.querySelector<HTMLElement>('.clause-text') as HTMLElement;
  expect(box.textContent?.replace(/\s+/g, ' ')).toContain('Lời thứ hai.');
  expect(box.textContent).not.toContain('YÊU CẦU');
  expect(box.querySelectorAll('[id], button')).toHaveLength(0);
  expect(document.activeElement).toBe(box);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  button.click();
  await settle();
  expect(box.hidden).toBe(true);
});

it('one paragraph opens alone', async () => {
  offer('muc-i-d1', async () => text).click();
  await settle();
  expect(document.querySelector('.clause-text')?.textContent).toBe('Lời thứ nhất.');
});

it('a row of a table opens in a table', async () => {
  const rows =
    '<table><tr id="ngay-ban-hanh"><th>Ngày</th><td>5/8/2022</td></tr><tr><td>khác</td></tr></table>';
  offer('ngay-ban-hanh', async () => rows).click();
  await settle();
  expect(document.querySelector('.clause-text table')?.textContent).toBe('Ngày5/8/2022');
});

it('a clause that cannot be fetched is still a link away', async () => {
  for (const fetchText of [() => Promise.reject(new Error('offline')), async () => '<p>khác</p>']) {
    offer('muc-i', fetchText).click();
    await settle();
    expect(document.querySelector('[role=status]')?.textContent).toContain('Chưa mở được tại đây');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/van-ban/x/#muc-i');
  }
});
