/** Fetches the style of marks, bars and sheets, once; the page names its address. */
export function needToolsStyle(): void {
  const href = document.querySelector<HTMLElement>('[data-tools-style]')?.dataset.toolsStyle;
  if (!href || document.head.querySelector(`link[href="${CSS.escape(href)}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}
