import type { RunFormat } from '../word/line-text.ts';
import { type ParagraphFormat, readParagraphFormat, readRunFormat } from './format.ts';
import type { XmlElement } from './xml.ts';
import { elementsOf, firstOf, settingOf } from './xml-query.ts';

/** A style with everything that it inherits. */
export interface ResolvedStyle {
  run: RunFormat;
  paragraph: ParagraphFormat;
  /** The style of the chain that says the number; levels of a list point back at it. */
  numberedBy?: string;
}

/** The styles of a file. */
export interface Styles {
  /** Looks that hold where no style says otherwise. */
  defaults: RunFormat;
  /** The style of a paragraph; the file's default one when it names none. */
  paragraph(id: string | undefined): ResolvedStyle;
  /** The style of a run; empty when it names none. */
  character(id: string | undefined): RunFormat;
}

const headingName = /^(?:heading|tiêu đề)\s?([1-9])$/i;
/** Word itself allows about ten ancestors. */
const longestChain = 50;
const empty: ResolvedStyle = { run: {}, paragraph: {} };

/** Reads `styles.xml`; `basedOn` is followed (a circle ends where it closes). Without the part nothing has a style. */
export function readStyles(root: XmlElement | null): Styles {
  const byId = new Map<string, XmlElement>();
  let usual: string | undefined;
  for (const style of elementsOf(root ?? undefined, 'w:style')) {
    const { 'w:styleId': id, 'w:type': type, 'w:default': isDefault } = style.attributes;
    if (id === undefined) continue;
    byId.set(id, style);
    if (type === 'paragraph' && ['1', 'true', 'on'].includes(isDefault ?? '')) usual ??= id;
  }
  const runDefaults = firstOf(firstOf(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault');
  const resolved = new Map<string, ResolvedStyle>();
  const resolve = (id: string | undefined): ResolvedStyle => {
    if (id === undefined) return empty;
    const known = resolved.get(id);
    if (known) return known;
    const chain: XmlElement[] = [];
    const seen = new Set<string>();
    for (
      let at: string | undefined = id;
      at !== undefined && !seen.has(at) && chain.length < longestChain;
    ) {
      seen.add(at);
      const style = byId.get(at);
      if (!style) break;
      chain.unshift(style);
      at = settingOf(style, 'w:basedOn');
    }
    const style = chain.reduce(inherit, empty);
    resolved.set(id, style);
    return style;
  };
  return {
    defaults: readRunFormat(firstOf(runDefaults, 'w:rPr')),
    paragraph: (id) => resolve(id !== undefined && byId.has(id) ? id : usual),
    character: (id) => resolve(id).run,
  };
}

function inherit(base: ResolvedStyle, style: XmlElement): ResolvedStyle {
  const paragraph = readParagraphFormat(firstOf(style, 'w:pPr'));
  const name = settingOf(style, 'w:name') ?? '';
  const named = headingName.exec(name)?.[1];
  if (named && paragraph.heading === undefined) paragraph.heading = Number(named);
  return {
    run: { ...base.run, ...readRunFormat(firstOf(style, 'w:rPr')) },
    paragraph: { ...base.paragraph, ...paragraph },
    numberedBy: paragraph.numberId === undefined ? base.numberedBy : style.attributes['w:styleId'],
  };
}

/**
 * Looks of a run: defaults, paragraph style, character style, what it says itself. Bold, italic, capitals and hidden
 * are toggles: a character style turns what the paragraph style has already (ECMA-376 part 1, 17.7.3).
 */
export function combineRun(
  styles: Styles,
  paragraph: RunFormat,
  characterStyle: string | undefined,
  own: RunFormat,
): RunFormat {
  if (characterStyle === undefined) return { ...styles.defaults, ...paragraph, ...own };
  const character = { ...styles.character(characterStyle) };
  for (const toggle of ['bold', 'italic', 'caps', 'hidden'] as const) {
    if (character[toggle] !== undefined)
      character[toggle] = character[toggle] !== (paragraph[toggle] ?? false);
  }
  return { ...styles.defaults, ...paragraph, ...character, ...own };
}
