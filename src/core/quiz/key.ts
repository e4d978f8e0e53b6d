import { foldVietnamese } from '../text/vietnamese.ts';
import { lowerFirst } from './names.ts';
import { hashText } from './seed.ts';

/**
 * Keeps one draft of each group, the one that its own key decides, so that the choice does not depend on the order:
 * several questions with one prompt or one answer would only tire the reader.
 */
export function oneOfEach<Item extends { key: string }>(
  drafts: readonly Item[],
  groupOf: (draft: Item) => string,
): Item[] {
  const kept = new Map<string, Item>();
  for (const draft of drafts) {
    const rival = kept.get(groupOf(draft));
    if (!rival || hashText(draft.key) < hashText(rival.key)) kept.set(groupOf(draft), draft);
  }
  return [...kept.values()];
}

/** A task as it stands before a question mark: without its full stop, and a long one only up to its first «;». */
export function withoutStop(text: string): string {
  const [first = ''] = text.length > 140 ? text.split(';') : [text];
  return first.replace(/[.;,]\s*$/, '');
}

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

/** A task or a report as it stands between quotation marks: as `withoutStop`, and without «Báo cáo về» before it. */
export function taskWords(text: string): string {
  return lowerFirst(withoutStop(text).replace(/^Báo cáo (?:về |(?=kết quả|tình hình))/u, ''));
}
