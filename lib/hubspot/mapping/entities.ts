// Character references of HTML, as far as mail and CRM text use them.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  yen: '¥',
  pound: '£',
  euro: '€',
  cent: '¢',
  deg: '°',
  times: '×',
  rarr: '→',
  larr: '←',
  zwnj: '',
  shy: '',
}

function fromCode(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return valid ? String.fromCodePoint(code) : '\uFFFD'
}

/** Decodes character references once; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,8})|([A-Za-z]{2,8}));/g,
    (whole, decimal, hex, name) => {
      if (decimal !== undefined) return fromCode(Number(decimal))
      if (hex !== undefined) return fromCode(Number.parseInt(hex, 16))
      return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole
    },
  )
}
