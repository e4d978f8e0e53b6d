/**
 * What a group holds: text of the document; nothing but other groups (`frame`); the tables of fonts and styles; text of
 * another kind, each a story of its own; or nothing that is printed.
 */
export type Destination =
  | 'text'
  | 'frame'
  | 'fonts'
  | 'styles'
  | 'skipped'
  | 'note'
  | 'box'
  | 'running-head'
  | 'comment'
  | 'list-number'
  | 'picture';

const table: Record<string, readonly string[]> = {
  text: ['ud', 'result', 'fldrslt', 'moMath', 'moMathPara', 'oMath'],
  frame: ['upr', 'shp', 'shpinst', 'do', 'object', 'nesttableprops', 'shpgrp', 'field', 'shppict', 'mmath'],
  picture: ['pict'],
  fonts: ['fonttbl'],
  styles: ['stylesheet'],
  note: ['footnote'],
  box: ['shptxt', 'dptxbxtext'],
  comment: ['annotation'],
  'running-head': ['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'],
  'list-number': ['listtext', 'pntext'],
  skipped: [
    ...[
      'colortbl',
      'info',

      'nonshppict',
      'shprslt',
      'sp',
      'sn',
      'sv',
      'fldinst',
      'nonesttables',
      'filetbl',
    ],
    ...[
      'xe',
      'tc',
      'tcn',
      'rxe',
      'txe',
      'pntxta',
      'pntxtb',
      'listtable',
      'listoverridetable',
      'revtbl',
      'rsidtbl',
    ],
    ...[
      'ftnsep',
      'ftnsepc',
      'ftncn',
      'aftnsep',
      'aftnsepc',
      'aftncn',
      'private',
      'objdata',
      'falt',
      'panose',
    ],
    ...['atnid', 'atnauthor', 'atntime', 'atndate', 'atnref', 'atrfstart', 'atrfend', 'bkmkstart', 'bkmkend'],
    ...['mmathPr', 'themedata', 'colorschememapping', 'latentstyles', 'datastore', 'generator', 'background'],
  ],
};
const destinations = new Map(
  Object.entries(table).flatMap(([destination, names]) =>
    names.map((name) => [name, destination as Destination] as const),
  ),
);

/**
 * The destination that a control word begins, or undefined for a word that is none.
 * @param isIgnorable `\*` stands in front: a word that is not known then begins a group that is skipped
 */
export function destinationOf(name: string, isIgnorable: boolean): Destination | undefined {
  const known = destinations.get(name);
  // only as much of a group as is certain is skipped: words that are not marked may be text
  return known ?? (isIgnorable ? 'skipped' : undefined);
}
