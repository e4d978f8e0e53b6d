import { Parser } from 'htmlparser2';
import { DocxProblem } from './problem.ts';

/** One element; text stands among the children of those elements that hold text. */
export interface XmlElement {
  /** Name with the usual prefix of its namespace: `w:p`, whatever prefix the file has. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

// the words of the last two parts of a namespace are enough, so Strict and Transitional files read alike
const usualPrefixes: readonly [RegExp, string][] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/wordprocessingShape$/, 'wps'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/\/package\/2006\/(?:relationships|content-types)$/, ''],
];

const holdsText = new Set([
  'w:t',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'm:t',
  'a:t',
  'wp:posOffset',
]);
const noAttributes: Readonly<Record<string, string>> = Object.freeze({});
const limits = { depth: 300, elements: 4_000_000 };

/**
 * Parses one part of a package: UTF-8, or UTF-16 with its mark. Entities of a document type are never expanded.
 * @param part name for the issue
 * @throws DocxProblem when it is no well-formed XML, has a DOCTYPE, or is deeper or larger than the limits
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const text = decode(bytes, part);
  const root: XmlElement = { name: '', attributes: noAttributes, children: [] };
  const open: XmlElement[] = [root];
  let count = 0;
  const prefixes = new Map<string, string>();
  let names = new Map<string, string>();
  const nameOf = (raw: string): string => {
    const known = names.get(raw);
    if (known !== undefined) return known;
    const colon = raw.indexOf(':');
    const prefix = raw.slice(0, Math.max(0, colon));
    const usual = prefixes.get(prefix) ?? prefix;
    const name = `${usual && `${usual}:`}${raw.slice(colon + 1)}`;
    names.set(raw, name);
    return name;
  };
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        if (++count > limits.elements || open.length > limits.depth)
          throw new DocxProblem('docx-too-large', part);
        for (const key in attributes) {
          if (!key.startsWith('xmlns')) continue;
          const usual = usualPrefixes.find(([pattern]) => pattern.test(attributes[key] as string))?.[1];
          const prefix = key.slice('xmlns:'.length);
          if (usual === undefined || prefixes.get(prefix) === usual) continue;
          prefixes.set(prefix, usual);
          names = new Map();
        }
        const element: XmlElement = { name: nameOf(raw), attributes: noAttributes, children: [] };
        for (const key in attributes) {
          if (element.attributes === noAttributes) element.attributes = {};
          (element.attributes as Record<string, string>)[key.includes(':') ? nameOf(key) : key] = attributes[
            key
          ] as string;
        }
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(words) {
        const parent = open.at(-1) as XmlElement;
        if (holdsText.has(parent.name)) parent.children.push(words);
      },
      onclosetag(_, isImplied) {
        // an element that closes itself counts as implied too
        if (isImplied && text[parser.endIndex - 1] !== '/') throw new DocxProblem('docx-broken', part);
        open.pop();
      },
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype') throw new DocxProblem('docx-doctype', part);
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  const [first] = root.children;
  if (typeof first !== 'object' || root.children.length !== 1) throw new DocxProblem('docx-broken', part);
  return first;
}

function decode(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DocxProblem('docx-broken', part);
  }
}
