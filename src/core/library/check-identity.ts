import { type AnyEntry, issueAt } from '../content/entry.ts';
import { kindOf } from '../document/kind.ts';
import { parseSymbol, symbolSlug } from '../document/symbol.ts';
import type { Issue } from '../issue.ts';
import { nearest } from '../text/nearest.ts';
import type { DocumentEntry, Shelf } from './shelf.ts';

/**
 * Every entry has one id that is its file name; no two documents share an id or an identity.
 * Identity is issuer, kind, number and date: a number alone comes back every term.
 */
export function checkIdentity(shelf: Shelf): Issue[] {
  const issues: Issue[] = [];
  for (const entries of Object.values(shelf) as AnyEntry[][]) issues.push(...entries.flatMap(checkFileName));
  issues.push(...duplicates(shelf.documents, (entry) => entry.id, 'duplicate-id', 'mã'));
  for (const group of [shelf.booklets, shelf.guides, shelf.campaigns, shelf.bodies, shelf.glossary]) {
    issues.push(...duplicates(group as AnyEntry[], (entry) => entry.id, 'duplicate-id', 'mã'));
  }
  issues.push(
    ...duplicates(shelf.documents, identityOf, 'duplicate-document', 'cơ quan, thể loại, số và ngày'),
  );
  return [...issues, ...shelf.documents.flatMap(checkSymbol)];
}

function checkFileName(entry: AnyEntry): Issue[] {
  const name = entry.file
    .split('/')
    .at(-1)
    ?.replace(/\.mdx$/, '');
  if (name === entry.id) return [];
  const message = `Mã «${entry.id}» khác tên tệp «${name}».`;
  const hint = 'Mã là địa chỉ cố định của trang: đặt tên tệp trùng với mã.';
  return [issueAt(entry, ['id'], { code: 'id-not-file-name', message, hint })];
}

function duplicates<E extends AnyEntry>(
  entries: readonly E[],
  keyOf: (entry: E) => string | null,
  code: string,
  what: string,
): Issue[] {
  const first = new Map<string, E>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === null) return [];
    const other = first.get(key);
    if (!other) {
      first.set(key, entry);
      return [];
    }
    const message = `«${entry.id}» trùng ${what} với ${other.file}.`;
    return [
      issueAt(entry, ['id'], {
        code,
        message,
        hint: 'Giữ một tệp, hoặc sửa lại số, ngày, cơ quan cho đúng.',
      }),
    ];
  });
}

function identityOf(entry: DocumentEntry): string | null {
  const { symbol, issuer, kind, issuedOn, issuedWithin } = entry.data;
  return symbol === null
    ? null
    : [issuer, kind, symbolSlug(symbol), issuedOn ?? issuedWithin?.from].join(' ');
}

function checkSymbol(entry: DocumentEntry): Issue[] {
  const { symbol, kind } = entry.data;
  if (symbol === null) return [];
  const parsed = parseSymbol(symbol);
  if (!parsed) {
    const message = `Không đọc được số ký hiệu «${symbol}».`;
    return [
      issueAt(entry, ['symbol'], {
        code: 'symbol-not-recognised',
        message,
        hint: 'Viết dạng «07-NQ/TW» hoặc «30/2020/NĐ-CP».',
      }),
    ];
  }
  const { code, label, aliases = [] } = kindOf(kind);
  const issues: Issue[] = [];
  if (parsed.kindCode !== '' && parsed.kindCode !== code && !aliases.includes(parsed.kindCode)) {
    const message = `Số ký hiệu «${symbol}» mang chữ «${parsed.kindCode}» nhưng thể loại ghi ${label} («${code}»).`;
    issues.push(
      issueAt(entry, ['kind'], {
        code: 'kind-symbol-differ',
        message,
        hint: 'Sửa mục «kind» hoặc «symbol» cho khớp.',
      }),
    );
  }
  const slug = symbolSlug(symbol);
  if (!entry.id.startsWith(slug)) {
    const message = `Mã «${entry.id}» không bắt đầu bằng số ký hiệu «${symbol}».`;
    const hint = `Mã nên là «${slug}-${(entry.data.issuedOn ?? entry.data.issuedWithin?.from ?? 'nam').slice(0, 4)}».`;
    const close = nearest(slug, [entry.id.split('-').slice(0, 3).join('-')]);
    issues.push(
      issueAt(entry, ['id'], {
        code: 'id-symbol-differ',
        message,
        hint: close ? `${hint} Gần giống: «${close}».` : hint,
      }),
    );
  }
  return issues;
}
