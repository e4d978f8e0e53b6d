import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { yamlMessage } from '../strings/yaml-errors.ts';

/** A content file split into its data and its text. */
export interface FrontMatter {
  data: unknown;
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
  /** YAML errors, with the line of the file. */
  errors: { line: number; message: string }[];
  /** Line of the file on which the value at this path stands; the nearest parent's when it is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Splits a file at the fence without reading its YAML; a file without front matter is all body. */
export function splitFrontMatter(text: string): { yaml: string | null; body: string; bodyLine: number } {
  const match = fence.exec(text);
  if (!match) return { yaml: null, body: text, bodyLine: 1 };
  return {
    yaml: match[1] as string,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Reads `---` fenced YAML at the head of a file, keeping line numbers for error reports.
 * A file without front matter gives an error and no data.
 *
 * A good file is read by js-yaml, ten times as fast; `yaml`, which knows lines, reads it when something is wrong.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const { yaml: source, body, bodyLine } = splitFrontMatter(text);
  if (source === null) {
    const errors = [{ line: 1, message: 'Tệp không có phần đầu YAML giữa hai dòng «---».' }];
    return { data: null, body, bodyLine, errors, lineOf: () => 1 };
  }
  let located: LocatedYaml | undefined;
  const locate = () => {
    located ??= readWithLines(source);
    return located;
  };
  const read = readQuickly(source);
  const errors = read ? [] : locate().errors;
  const data = read ? read.data : errors.length > 0 ? null : locate().yaml.toJS();
  return { data, body, bodyLine, errors, lineOf: (path) => lineOf(locate(), path) };
}

/** The data of good YAML, a day kept as text; null when the reader finds an error. */
function readQuickly(source: string): { data: unknown } | null {
  try {
    return { data: load(source, { schema: CORE_SCHEMA }) };
  } catch {
    return null;
  }
}

/** YAML whose values know where they stand. */
interface LocatedYaml {
  yaml: Document.Parsed;
  errors: FrontMatter['errors'];
  lineAt(offset: number): number;
}

function readWithLines(source: string): LocatedYaml {
  const counter = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const errors = yaml.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    message: yamlMessage(error.code),
  }));
  return { yaml, errors, lineAt };
}

function lineOf({ yaml, lineAt }: LocatedYaml, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset = offsetOf(yaml.contents, path.slice(0, depth));
    if (offset !== null) return lineAt(offset);
  }
  return 2;
}

/** Offset of the key (in a map) or the item (in a list) at a path, or null when there is none. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number | null {
  let node: unknown = root;
  let offset: number | null = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(step));
      if (!pair) return null;
      offset = startOf(pair.key);
      node = pair.value;
    } else {
      node = (node as { items?: unknown[] } | null)?.items?.[Number(step)];
      if (node === undefined) return null;
      offset = startOf(node);
    }
  }
  return offset;
}

function startOf(node: unknown): number | null {
  return (node as { range?: [number, number, number] } | null)?.range?.[0] ?? null;
}
