/**
 * Character references of HTML as characters: numeric ones, `apos`, and the names of HTML 4 (W3C, HTML 4.01 §24)
 * for Latin letters, marks and money; of the Greek and the mathematical ones only what news writes. The 2,231 names of HTML 5 take
 * 15 kB of the bundle; one that is not known stays as it is written.
 */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, decode) : text
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,7}));?/g

function decode(reference: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) {
    const code = NAMES.get(name)
    // “AT&TV” and “?a=1&copy2=…”: without its semicolon only a whole word is a reference.
    return code === undefined ? reference : String.fromCharCode(code)
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80)
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
}

/** What pages mean by &#128; to &#159; (WHATWG, “numeric character reference end state”). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Runs of names for consecutive code points, each run behind its first one. */
const RUNS: readonly (readonly [first: number, names: string])[] = [
  [
    160,
    `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
    micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
    Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc
    euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
    yacute thorn yuml`,
  ],
  [8194, 'ensp emsp'],
  [8204, 'zwnj zwj lrm rlm'],
  [8211, 'ndash mdash'],
  [8216, 'lsquo rsquo sbquo'],
  [8220, 'ldquo rdquo bdquo'],
  [8224, 'dagger Dagger bull'],
  [8242, 'prime Prime'],
  [8249, 'lsaquo rsaquo'],
  [8592, 'larr uarr rarr darr harr'],
  [8800, 'ne equiv'],
  [8804, 'le ge'],
  [338, 'OElig oelig'],
  [352, 'Scaron scaron'],
]

/** Names that stand alone. */
const SINGLE = `quot 34 amp 38 apos 39 lt 60 gt 62 Yuml 376 circ 710 tilde 732 thinsp 8201 hellip 8230 permil 8240
  alpha 945 beta 946 gamma 947 delta 948 mu 956 pi 960 frasl 8260 euro 8364 trade 8482 minus 8722 infin 8734 asymp 8776`

const NAMES: ReadonlyMap<string, number> = new Map([
  ...RUNS.flatMap(([first, names]) =>
    names.split(/\s+/).map((name, index): [string, number] => [name, first + index]),
  ),
  ...[...SINGLE.matchAll(/([A-Za-z]\w*) (\d+)/g)].map(([, name, code]): [string, number] => [
    name ?? '',
    Number(code),
  ]),
])
