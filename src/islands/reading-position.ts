/**
 * Follows the reader through an article and marks the current heading in the contents. Returns a function that gives
 * the anchor now at the top of the window, '' before the first.
 * @param moved called when the reader has come to another clause
 */
export function followReading(article: HTMLElement, moved: () => void): () => string {
  const blocks = [
    ...article.querySelectorAll<HTMLElement>('.body [id]:not([id^="cho-dan-"], [id^="dinh-chinh-"])'),
  ];
  const links = document.querySelectorAll<HTMLAnchorElement>('#muc-luc ol a');
  const linkTo = new Map([...links].map((link) => [link.hash.slice(1), link]));
  let current = '';
  let marked: HTMLAnchorElement | undefined;

  const update = () => {
    const line = innerHeight / 3;
    const above = blocks.filter((block) => block.getBoundingClientRect().top <= line);
    const place = scrollY < 80 ? '' : (above.at(-1)?.id ?? '');
    if (place === current) return;
    current = place;
    const heading = above.findLast((block) => linkTo.has(block.id));
    const link = heading && linkTo.get(heading.id);
    if (link !== marked) {
      marked?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'location');
      marked = link;
    }
    moved();
  };

  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        update();
      });
    },
    { passive: true },
  );
  update();
  return () => current;
}
