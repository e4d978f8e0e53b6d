const named: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', bull: '•', middot: '·' },
  ...{ ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', sect: '§', deg: '°', copy: '©', reg: '®', frac12: '½' },
  ...{ Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Atilde: 'Ã', agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã' },
  ...{ Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', egrave: 'è', eacute: 'é', ecirc: 'ê', Igrave: 'Ì', Iacute: 'Í' },
  ...{
    igrave: 'ì',
    iacute: 'í',
    Ograve: 'Ò',
    Oacute: 'Ó',
    Ocirc: 'Ô',
    Otilde: 'Õ',
    ograve: 'ò',
    oacute: 'ó',
  },
  ...{
    ocirc: 'ô',
    otilde: 'õ',
    Ugrave: 'Ù',
    Uacute: 'Ú',
    ugrave: 'ù',
    uacute: 'ú',
    Yacute: 'Ý',
    yacute: 'ý',
  },
  ...{ eth: 'ð', ETH: 'Ð', sup1: '¹', sup2: '²', sup3: '³', times: '×' },
};

/** The character of an entity, given without its & and ; — null when it names none. No-break spaces become plain. */
export function decodeEntity(name: string): string | null {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? (named[name] as string) : null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code >= 0x20 && code < 0x110000 && (code < 0xd800 || code >= 0xe000);
  const isPrivate = code >= 0xe000 && code < 0xf900;
  return isCharacter && !isPrivate ? String.fromCodePoint(code) : null;
}
