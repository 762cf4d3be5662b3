/** Number words and the words round a figure. All lower case. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, at): [string, number] => [word, at + 1]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): [string, number] => [word, 10 * at + 20]),
])

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
  ['dozen', 12],
])

/** Amounts with no number in them. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set([
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'scores',
])

/** Currency signs and their codes. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['dollars', 'USD'],
  ['euros', 'EUR'],
  ['pounds', 'GBP'],
  ['yen', 'JPY'],
  ['rupees', 'INR'],
  ['yuan', 'CNY'],
  ['roubles', 'RUB'],
  ['rubles', 'RUB'],
])

/** Nouns that count people, or lives. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  `people persons men women children soldiers troops servicemen servicewomen fighters civilians residents students pupils patients workers
  employees staff officers personnel voters refugees migrants passengers protesters demonstrators supporters members
  deaths lives casualties victims fatalities rebels militants officials families players fans teachers doctors nurses
  prisoners detainees hostages survivors volunteers farmers visitors tourists inhabitants citizens adults teenagers boys girls
  babies athletes delegates lawmakers users customers viewers followers strikers soldier person man woman child civilian
  fighter officer resident student worker patient serviceman recruits reservists conscripts guards firefighters paramedics`.split(
    /\s+/,
  ),
)
/** Units of time. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  `second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries
  years-old`.split(/\s+/),
)
/** Units of length, area, weight and the like. */
export const DISTANCE_UNITS: ReadonlySet<string> = new Set(
  `metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet inch inches hectares acres
  tonnes tons kilograms kg pounds lbs degrees litres liters gallons barrels megawatts gigawatts`.split(
    /\s+/,
  ),
)
