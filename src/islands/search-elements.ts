import { element } from './element.ts';

/** A button that only does what its script says. */
export function button(text: string, onclick: () => void, className = ''): HTMLButtonElement {
  return element('button', { type: 'button', className, onclick }, text);
}

/** Address of a page from its path without the base: «/van-ban/» on a site at «/thu-vien/» → «/thu-vien/van-ban/». */
export function hrefOf(base: string, path: string): string {
  return /^https?:\/\//.test(path) ? path : base + path.replace(/^\//, '');
}
