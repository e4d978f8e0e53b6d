import { beforeEach, expect, it } from 'vitest';
import { startSettings } from '../../src/islands/theme.ts';

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  root.removeAttribute('data-theme');
  root.removeAttribute('data-text-size');
  document.body.innerHTML =
    '<button data-settings-open hidden></button><div data-settings>' +
    '<button data-text-size=""></button><button data-text-size="large"></button>' +
    '<button data-theme=""></button><button data-theme="dark"></button></div>';
});

const button = (selector: string) =>
  document.querySelector(`[data-settings] ${selector}`) as HTMLButtonElement;

it('offers the settings only where they work', () => {
  startSettings();
  expect(document.querySelector<HTMLElement>('[data-settings-open]')?.hidden).toBe(false);
});

it('makes text larger, shows which size is on, and keeps it for the next page', () => {
  startSettings();
  button('[data-text-size="large"]').click();
  expect(root.dataset.textSize).toBe('large');
  expect(button('[data-text-size="large"]').getAttribute('aria-pressed')).toBe('true');
  expect(button('[data-text-size=""]').getAttribute('aria-pressed')).toBe('false');

  root.removeAttribute('data-text-size');
  startSettings();
  expect(root.dataset.textSize).toBe('large');
});

it('goes back to the scheme of the device', () => {
  localStorage.setItem('theme', 'dark');
  startSettings();
  expect(root.dataset.theme).toBe('dark');
  button('[data-theme=""]').click();
  expect(root.hasAttribute('data-theme')).toBe(false);
});
