import { foldVietnamese } from '../text/vietnamese.ts';
import { hashText } from './seed.ts';

/**
 * Permanent keys of questions on the items of a plan: `due--muc-vi-6`, and where one clause holds several items,
 * a short mark of what each is about: `due--muc-vi-4--1x0k9f`. The order of the items never matters.
 */
export function clauseKeys<Item extends { clause: string }>(
  role: string,
  items: readonly Item[],
  about: (item: Item) => string,
): string[] {
  const count = new Map<string, number>();
  for (const { clause } of items) count.set(clause, (count.get(clause) ?? 0) + 1);
  return items.map((item) => {
    const key = `${role}--${item.clause}`;
    return count.get(item.clause) === 1
      ? key
      : `${key}--${hashText(foldVietnamese(about(item))).toString(36)}`;
  });
}
