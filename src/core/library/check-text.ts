import { issueAt } from '../content/entry.ts';
import type { Body } from '../document/outline.ts';
import type { Issue } from '../issue.ts';
import type { DocumentEntry, Shelf } from './shelf.ts';

/** A text is where its record says, knows its source, and every erratum quotes words that stand in its clause. */
export function checkText(shelf: Shelf): Issue[] {
  return [...shelf.documents.flatMap(checkState), ...shelf.documents.flatMap(checkErrata)];
}

function checkState(entry: DocumentEntry): Issue[] {
  const { text, provenance } = entry.data;
  const issues: Issue[] = [];
  if (text === 'record-only' && entry.body) {
    const message = 'Tệp có phần chữ nhưng mục «text» ghi chỉ có thông tin.';
    issues.push(
      issueAt(entry, ['text'], { code: 'text-state-wrong', message, hint: 'Ghi «full» hoặc «extract».' }),
    );
  }
  if (text !== 'record-only' && !entry.body && entry.data.classification === 'public') {
    const message = `Mục «text» ghi «${text}» nhưng tệp không có phần chữ.`;
    issues.push(
      issueAt(entry, ['text'], {
        code: 'text-state-wrong',
        message,
        hint: 'Nhập lại văn bản, hoặc ghi «record-only».',
      }),
    );
  }
  if (text !== 'record-only' && !provenance) {
    const message = 'Văn bản có phần chữ phải ghi tệp nguồn và mã sha256 của tệp.';
    issues.push(
      issueAt(entry, ['text'], {
        code: 'provenance-missing',
        message,
        hint: 'Nhập văn bản bằng «npm run import».',
      }),
    );
  }
  return issues;
}

function checkErrata(entry: DocumentEntry): Issue[] {
  return entry.data.errata.flatMap((erratum, i) => {
    const words = wordsAt(entry, erratum.clause);
    if (words === null) return [clauseMissing(entry, ['errata', i, 'clause'], erratum.clause)];
    if (words.some((text) => text.includes(erratum.printed))) return [];
    const message = `Đính chính dẫn «${erratum.printed}» nhưng mục «${erratum.clause}» không có chữ ấy.`;
    return [
      issueAt(entry, ['errata', i, 'printed'], {
        code: 'erratum-not-in-text',
        message,
        hint: 'Chép lại đúng chữ nguyên văn.',
      }),
    ];
  });
}

function wordsAt(entry: DocumentEntry, clause: string): string[] | null {
  const { printedHeader, recipients, signatureBlock } = entry.data;
  if (clause === 'dau-van-ban')
    return [...(printedHeader?.left ?? []), ...(printedHeader?.right ?? []), ...(printedHeader?.title ?? [])];
  if (clause === 'noi-nhan')
    return [recipients?.heading ?? '', ...(recipients?.lines ?? []), ...(signatureBlock?.printed ?? [])];
  return anchorText(entry.body, clause);
}

function anchorText(body: Body | null, anchor: string): string[] | null {
  const at =
    body?.blocks.find((block) => block.anchor === anchor) ??
    body?.footnotes.find((note) => note.anchor === anchor);
  return at ? [at.text] : null;
}

/** The issue of a clause that the text does not have; shared with the plan's checks. */
export function clauseMissing(entry: DocumentEntry, path: PropertyKey[], clause: string): Issue {
  const message = `Văn bản không có mục nào mang neo «${clause}».`;
  return issueAt(entry, path, {
    code: 'clause-not-found',
    message,
    hint: 'Xem neo của từng mục trên trang văn bản.',
  });
}
