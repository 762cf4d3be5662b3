/** As stems write them, January first. */
export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/**
 * Times that only the date of the report can explain. Stems drop them: “said on Monday that …” asks
 * the same as “said that …”. Spans of time that a figure needs (“since the start of the year”) stay.
 */
export const RELATIVE_TIMES = new RegExp(
  [
    `(?:late |early |earlier )?(?:on )?(?:last |next |this )?${DAY}(?: (?:morning|afternoon|evening|night))?(?!['’]s?\\b| to \\b| and \\b| or \\b)`,
    `(?:earlier |late |later )?(?:today|yesterday|tomorrow|tonight)(?: (?:morning|afternoon|evening|night))?(?!['’]s)`,
    `(?:earlier |late |later )?(?:last|next|this) (?:week|weekend)(?!['’]s)`,
    'at the time(?! of\\b)',
    'recently',
    '(?:right )?now(?! that\\b)',
    'also',
    'as well(?! as\\b)',
  ]
    .map((time) => `(?:${time})`)
    .join('|'),
  'i',
)

/** Words before a time that make it part of the content: “by Tuesday”, “since Monday”, “Monday and Tuesday”. */
export const TIME_HOLDERS =
  /\b(?:by|until|till|since|from|before|after|between|of|for|to|and|or|the|a|every|each|next to)$/i
