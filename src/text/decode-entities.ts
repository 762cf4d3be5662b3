/**
 * Character references of HTML as characters: numeric ones, and the 252 names of HTML 4 (W3C, HTML 4.01 §24) with
 * `apos`. The 2,231 names of HTML 5 take 15 kB of the bundle, and news pages hardly use the others; one that is
 * not known stays as it is written.
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
  [913, `Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho`],
  [931, 'Sigma Tau Upsilon Phi Chi Psi Omega'],
  [
    945,
    `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon
    phi chi psi omega`,
  ],
  [977, 'thetasym upsih'],
  [9824, 'spades'],
  [9827, 'clubs'],
  [9829, 'hearts diams'],
  [8194, 'ensp emsp'],
  [8204, 'zwnj zwj lrm rlm'],
  [8211, 'ndash mdash'],
  [8216, 'lsquo rsquo sbquo'],
  [8220, 'ldquo rdquo bdquo'],
  [8224, 'dagger Dagger bull'],
  [8242, 'prime Prime'],
  [8249, 'lsaquo rsaquo'],
  [8592, 'larr uarr rarr darr harr'],
  [8656, 'lArr uArr rArr dArr hArr'],
  [8743, 'and or cap cup int'],
  [8800, 'ne equiv'],
  [8804, 'le ge'],
  [8834, 'sub sup nsub'],
  [8838, 'sube supe'],
  [8968, 'lceil rceil lfloor rfloor'],
  [9001, 'lang rang'],
  [338, 'OElig oelig'],
  [352, 'Scaron scaron'],
]

/** Names that stand alone. */
const SINGLE = `quot 34 amp 38 apos 39 lt 60 gt 62 Yuml 376 fnof 402 circ 710 tilde 732 piv 982 thinsp 8201 hellip 8230
  permil 8240 oline 8254 frasl 8260 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 crarr 8629
  forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722
  lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 there4 8756 sim 8764 cong 8773 asymp 8776 oplus 8853
  otimes 8855 perp 8869 sdot 8901 loz 9674`

const NAMES: ReadonlyMap<string, number> = new Map([
  ...RUNS.flatMap(([first, names]) =>
    names.split(/\s+/).map((name, index): [string, number] => [name, first + index]),
  ),
  ...[...SINGLE.matchAll(/([A-Za-z]\w*) (\d+)/g)].map(([, name, code]): [string, number] => [
    name ?? '',
    Number(code),
  ]),
])
