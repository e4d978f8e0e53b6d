/**
 * Opens the cited document in a small box at the place of the link, on tap; the box is fetched at the first one. What
 * it shows stands in the page already, in the list of cited documents; a link without an entry just opens.
 */
export function listenForPreview(article: HTMLElement): void {
  if (!('popover' in HTMLElement.prototype)) return;
  article.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.cited') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const entry = document.querySelector(`[data-preview="${CSS.escape(link.getAttribute('href') ?? '')}"]`);
    if (!entry) return;
    event.preventDefault();
    const follow = () => location.assign(link.href);
    import('./preview.ts').then(({ showPreview }) => showPreview(link, entry), follow);
  });
}
