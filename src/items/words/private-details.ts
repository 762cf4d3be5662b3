/**
 * Where somebody lives and how old they are: nothing to ask about.
 *
 * @module
 */

/** Streets that stand for those who work there. */
const SEAT = '(?:Downing|Wall|Fleet|Harley|Main|Bay) Street|(?:Pennsylvania|Madison|Fifth) Avenue'
const STREET =
  '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Place|Court|Close|Crescent|Square|Terrace|Way|Boulevard|Blvd|Gardens|Grove|Row|Mews|Highway|Parkway|Circle)'

/** “resides at 21 Caldwell Place”, “of 12 Oak Street”. */
export const ADDRESS = new RegExp(
  `\\b\\d{1,5}[A-Za-z]? (?!${SEAT})(?:[A-Z][\\w'’.-]* ){1,3}${STREET}\\b|\\b(?:resid(?:es?|ed|ing)|liv(?:es?|ed|ing)) at \\d`,
)

const CHILD_AGE =
  '(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
/** “the 10-year-old treaty”. */
const THING =
  '(?:agreement|aircraft|airline|alliance|ban|boat|bridge|building|business|case|ceasefire|club|company|conflict|contract|crisis|data|deal|dispute|embargo|firm|house|investigation|law|legislation|measure|mission|plan|plane|policy|practice|programme?|project|record|rule|ship|study|system|tradition|treaty|truce|war|website)'

/** A person under 18 with the age stated: “Ann Lee, 17,”, “a 15-year-old”, “aged 9”. */
export const MINOR = new RegExp(
  [
    `[A-Z][\\w'’-]+, (?:[1-9]|1[0-7])(?=[,.;)]| and [A-Z])`,
    `[A-Z][\\w'’-]+ \\((?:[1-9]|1[0-7])\\)`,
    `\\b${CHILD_AGE}[- ]years?[- ]olds?\\b(?! (?:[a-z]+ )?${THING}s?\\b)`,
    `\\b(?:\\d{1,2}|${CHILD_AGE})[- ](?:month|week|day)s?[- ]old\\b(?! (?:[a-z]+ )?${THING}s?\\b)`,
    `\\b(?:aged?|ages|(?:at|of) the age of) ${CHILD_AGE}\\b(?! (?:per cent|percent|of)\\b|[,.]?\\d)`,
  ].join('|'),
)

/** “Ann Lee, a patient,”, “Ann Lee, whose son”, “the patient Ann Lee”. */
export const PRIVATE_PERSON =
  /[A-Z][\w'’-]+ [A-Z][\w'’-]+, (?:an? |the |his |her |their |whose )?(?:[a-z-]+ )?(?:patient|victim|pupil|schoolboy|schoolgirl|student|suspect|defendant|witness|neighbou?r)\b|\b(?:patient|victim|pupil|schoolboy|schoolgirl|suspect|defendant) [A-Z][\w'’-]+ [A-Z]/

/** Illnesses and conditions that are nobody else's business. */
export const HEALTH =
  /\b(?:HIV|AIDS|cancer|tumou?r|dementia|Alzheimer['’]s|depression|pregnan(?:t|cy)|abortion|miscarriage|overdosed?|rehab|suicidal)\b/

/** Whether the number is how old somebody is. */
export const isAge = (number: string, sentence: string): boolean =>
  new RegExp(
    `\\b(?:aged?|ages|the age of) ${number}\\b(?![,.]?\\d)|\\b${number}[- ]years?[- ]old|[A-Z][\\w'’-]+, ${number}(?=,(?! ?\\d))`,
  ).test(sentence)
