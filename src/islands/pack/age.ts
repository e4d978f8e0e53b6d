import { pack as words } from '../../strings/pack.ts';

/** Days after which a pack says that it is old. */
const oldAfter = 180;
const day = 86_400_000;

/** Unfolds the calm line about a pack's age when it is older than 180 days. A clock that runs behind says nothing. */
export function showAge(page: ParentNode, today: Date): void {
  const line = page.querySelector<HTMLElement>('[data-pack-age]');
  const built = Date.parse(line?.dataset.packAge ?? '');
  const days = Math.floor((today.getTime() - built) / day);
  if (!line || !(days > oldAfter)) return;
  line.textContent = words.old(days);
  line.hidden = false;
}
