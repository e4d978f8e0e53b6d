import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';

type ZodIssue = z.core.$ZodIssue;

/** What is wrong with one value, in Vietnamese, with what is allowed. */
export interface SchemaFinding {
  code: string;
  path: PropertyKey[];
  message: string;
  hint?: string;
}

/**
 * Puts what zod found into words that a clerk can act on: which field, what stands there, what is allowed, what is near.
 * @param schema the schema that refused the data; its descriptions name the fields
 * @param data the value as it was read
 */
export function explainSchemaIssues(
  schema: z.ZodType,
  data: unknown,
  issues: readonly ZodIssue[],
): SchemaFinding[] {
  return issues.flatMap((issue) => explain(schema, data, issue));
}

function explain(schema: z.ZodType, data: unknown, issue: ZodIssue): SchemaFinding[] {
  const path = issue.path;
  const field = fieldName(schema, path);
  const found = show(valueAt(data, path));
  if (path.length > 0 && valueAt(data, path) === undefined) {
    const hint = `Thêm mục «${String(path.at(-1))}:» vào phần đầu tệp.`;
    return [
      {
        code: 'missing-field',
        path,
        message: `Thiếu ${field.charAt(0).toLowerCase()}${field.slice(1)}.`,
        hint,
      },
    ];
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAt(schema, path);
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        path: [...path, key],
        message: `Không có mục nào tên «${key}» trong ${path.length > 0 ? field : 'phần đầu tệp'}.`,
        hint: nearestHint(key, allowed) ?? `Các mục được dùng: ${allowed.join(', ')}.`,
      }));
    }
    case 'invalid_value':
      return [
        {
          code: 'value-not-allowed',
          path,
          message: `${field} ghi ${found}, không thuộc các giá trị được dùng.`,
          hint: [
            nearestHint(String(valueAt(data, path)), issue.values.map(String)),
            `Được dùng: ${issue.values.join(', ')}.`,
          ]
            .filter(Boolean)
            .join(' '),
        },
      ];
    case 'invalid_type':
      return [
        {
          code: 'wrong-type',
          path,
          message: `${field} ghi ${found}; phải là ${typeNames[issue.expected] ?? issue.expected}.`,
          hint: typeHints[issue.expected],
        },
      ];
    case 'invalid_union': {
      const discriminator = 'discriminator' in issue ? issue.discriminator : undefined;
      return [
        {
          code: 'value-not-allowed',
          path,
          message: `${field} ghi ${found}, không đúng dạng nào được dùng.`,
          ...(discriminator ? { hint: `Xem lại mục «${discriminator}».` } : {}),
        },
      ];
    }
    case 'too_small':
      return [
        {
          code: 'empty-value',
          path,
          message: `${field} để trống hoặc quá nhỏ (ghi ${found}).`,
          hint: hintOf(issue),
        },
      ];
    case 'too_big':
      return [
        { code: 'value-too-big', path, message: `${field} quá lớn: ${found}, nhiều nhất ${issue.maximum}.` },
      ];
    default:
      return [{ code: 'bad-value', path, message: `${field} ghi ${found}.`, hint: hintOf(issue) }];
  }
}

const typeNames: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách',
  object: 'một nhóm mục',
};

const typeHints: Record<string, string | undefined> = {
  string: 'Đặt giá trị trong dấu ngoặc kép, ví dụ "07".',
  array: 'Viết mỗi giá trị trên một dòng, bắt đầu bằng dấu gạch nối.',
};

/** Our own rules carry Vietnamese sentences; zod's English ones are not shown. */
function hintOf(issue: ZodIssue): string | undefined {
  return /[À-ỹ]/.test(issue.message) ? issue.message : undefined;
}

function nearestHint(value: string, allowed: readonly string[]): string | undefined {
  const match = nearest(value, allowed);
  return match ? `Có phải «${match}»?` : undefined;
}

function fieldName(schema: z.ZodType, path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'phần đầu tệp';
  const name = path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : String(step)))
    .join('.')
    .replaceAll('.[', '[');
  const description = schemaAt(schema, path)?.description;
  return description ? `Mục «${name}» (${description.replace(/\.$/, '')})` : `Mục «${name}»`;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = unwrap(schemaAt(schema, path));
  return at && 'shape' in at ? Object.keys(at.shape as object) : [];
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner = unwrap(at);
    if (!inner) return undefined;
    if ('shape' in inner) at = (inner.shape as Record<PropertyKey, z.ZodType>)[step];
    else if ('element' in inner) at = inner.element as z.ZodType;
    else return undefined;
  }
  return at;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  while (at && 'innerType' in at.def) at = at.def.innerType as z.ZodType;
  return at;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], data);
}

function show(value: unknown): string {
  if (value === undefined) return 'trống';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `«${text.length > 80 ? `${text.slice(0, 77)}…` : text}»`;
}
