import { rememberPlace } from './reading-place.ts';

/**
 * Follows the reader through an article: marks the current heading in the contents and remembers the place
 * on this device. Returns a function that gives the anchor now at the top of the window, '' before the first.
 */
export function followReading(article: HTMLElement): () => string {
  const blocks = [...article.querySelectorAll<HTMLElement>('.body [id]')].filter(
    ({ id }) => !id.startsWith('cho-dan-') && !id.startsWith('dinh-chinh-'),
  );
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('#muc-luc ol a')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  let current = '';
  let marked: HTMLAnchorElement | undefined;

  const update = () => {
    const line = innerHeight / 3;
    const above = blocks.filter((block) => block.getBoundingClientRect().top <= line);
    const place = scrollY < 80 ? '' : (above.at(-1)?.id ?? '');
    if (place === current) return;
    current = place;
    const heading = above.findLast((block) => links.has(block.id));
    const link = heading && links.get(heading.id);
    if (link !== marked) {
      marked?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'location');
      marked = link;
    }
    remember(article, place);
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

function remember(article: HTMLElement, anchor: string): void {
  const page = article.closest<HTMLElement>('[data-document]');
  const { title, document: id } = page?.dataset ?? {};
  if (anchor && id && title) rememberPlace(() => localStorage, { path: location.pathname, title, anchor });
}
