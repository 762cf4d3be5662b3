/** Closed-class words of English: what a noun phrase does not go across. All lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** “The”, “this”, “every”. */
export const DETERMINERS =
  list(`the a an this that these those its his her their our my your some any every each no both
  another either neither all several many few most such`)

/** Pronouns that can be a subject. */
export const PERSONAL_PRONOUNS = list(`he she they it we i you`)
/** Pronouns that cannot be a counted noun. */
export const OBJECT_PRONOUNS = list(`me him her us them it you himself herself themselves itself`)
/** Pronouns that open a relative clause. */
export const RELATIVES = list(`who which whom whose`)

/** Words before a noun phrase. */
export const PREPOSITIONS =
  list(`of in on at by for with from to into onto about over under after before between among
  against during through across near around behind beyond within without toward towards upon amid amidst despite since
  until till like unlike per via inside outside off above below along beside besides except regarding concerning
  including following alongside throughout`)

/** Words between two phrases or clauses. */
export const CONJUNCTIONS = list(`and or but nor yet so`)
/** Words that open a clause inside another. */
export const SUBORDINATORS =
  list(`that if when while as because although though unless whereas whether where why how
  once since until after before what than lest whenever wherever`)

/** Forms of “be”, alone or with a pronoun. */
export const BE = list(
  `is are was were be been being am 's 're isn't aren't wasn't weren't it's he's she's that's there's they're we're`,
)
/** Forms of “have”, alone or with a pronoun. */
export const HAVE = list(
  `has have had having hasn't haven't hadn't he'd she'd they'd they've we've i've`,
)
/** Forms of “do”. */
export const DO = list(`do does did don't doesn't didn't`)
/** Modal verbs, alone or with a pronoun. */
export const MODALS =
  list(`will would can could may might must shall should cannot can't won't wouldn't couldn't
  shouldn't mustn't mightn't he'll she'll they'll it'll we'll i'll`)
/** Words that negate a verb. */
export const NEGATIONS = list(`not never n't neither`)

/** Verbs so common in news that a noun phrase must not swallow them. Not cues. */
export const COMMON_VERBS =
  list(`became become becomes began begin begins came come comes went go goes got get gets gave
  give gives took take takes made make makes kept keep keeps left leave leaves led lead leads lost lose loses met meet
  meets ran run runs saw sees seen sent send sends stood stand stands won win wins fell fall falls rose rise rises grew
  grow grows held hold holds brought bring brings bought built build builds caught cut drew drove ate fought flew forgot
  hit knew let lay lie lies paid pay pays put read sat sold seek seeks sought shot showed spent spoke struck swept taught
  thought threw understood woke wore wrote happened happens remain remains remained seem seems seemed appear appears
  appeared continue continues stay stays stayed follow follows followed include includes included involve involves
  involved need needs needed want wants wanted work works worked live lives lived died die dies killed injured wounded
  arrested launched opened closed started ended moved used passed signed joined returned arrived reached forced helped
  turned looked talked walked tried failed planned expected caused raised increased decreased dropped declined surged
  soared doubled tripled`)

/** Those of them that are as often nouns. */
export const NOUNS_TOO =
  list(`become leads lose fall falls rise rises hold holds build cut hit let lie lies pay read shot spoke need needs want
  wants work works live lives stay stays follow include follows run runs stand stands keep win wins left meet
  meets lead opened closed led`)

/** Those in -ly are told by their ending. */
const ADVERBS =
  list(`also later then now still already again once often always never ever just only even earlier long further
  furthermore meanwhile however moreover instead otherwise nevertheless nonetheless thus therefore perhaps
  maybe indeed too yesterday today tonight tomorrow soon since ago first last next together apart away back
  ahead so very quite rather almost likewise sometimes twice yet elsewhere nationwide overall`)

/** Adverbs in -ly not listed above; “family”, “ally” and the like are nouns. */
const LY_NOUNS =
  list(`family ally tally butterfly supply reply assembly anomaly monopoly bully july italy rally belly jelly homily
  fly early only daily weekly monthly quarterly elderly friendly lonely lovely likely unlikely deadly costly timely
  carly kelly emily sally molly holly billy lily polly willy reilly daly connolly connelly donnelly beverly kimberly jolly sicily apply
  comply imply`)
/** Whether a word, in lower case, is an adverb wherever it stands. */
export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !LY_NOUNS.has(lower))

/** Names of days. */
export const WEEKDAYS = list(`monday tuesday wednesday thursday friday saturday sunday`)
/** Names of months and their short forms. */
export const MONTHS =
  list(`january february march april may june july august september october november december jan feb
  mar apr jun jul aug sep sept oct nov dec`)
/** Words that make a time expression with a weekday or “last”, “this”, “next”. */
export const TIME_NOUNS =
  list(`morning afternoon evening night week weekend month year day days weeks months years hour
  hours minute minutes time noon midnight dawn today yesterday tomorrow tonight spring summer autumn fall winter
  quarter decade century`)
