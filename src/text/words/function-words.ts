import { wordSet } from './word-list.ts'

const GLUE = `a an the is are was were be been has have had his her its their he she it they we which who this
  that these those would will could should`

/** Words that titles leave out and sentences do not. */
export const SENTENCE_GLUE: ReadonlySet<string> = wordSet(GLUE)

/** Words that carry grammar rather than content: frequent in English prose, rare in menus and titles. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(
  `${GLUE} and or but nor so yet if than whom whose there here i you me him us them my your our being am having
  do does did shall can may might must not no of to in on at by for with from as into about over after before
  between under against during without within through while when where why how because since until although
  though also it's he's she's that's i'm we're they're don't doesn't didn't isn't wasn't can't won't wouldn't`,
)

/** Words by which a page speaks to its visitor. */
export const VISITOR_WORDS: ReadonlySet<string> = wordSet(
  `you your you'll you're yours we our us we'll we're here please`,
)

/** Words with which a page tells its visitor what to do, at the start of a line. */
export const IMPERATIVES: ReadonlySet<string> = wordSet(
  `click sign subscribe follow join get read download enter submit register support watch listen try save
  want need like find see check visit share`,
)
