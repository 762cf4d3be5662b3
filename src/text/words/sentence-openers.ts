import { wordSet } from './word-list.ts'

/** Words that usually open a sentence when they stand with a capital after a full stop. */
export const SENTENCE_OPENERS: ReadonlySet<string> = wordSet(
  `the a an he she it they we you i his her its their our my your this that these those there here
  but and or so yet nor for if when while as although though because since after before until once
  in on at by from with without to of over under among amid despite during between against across
  what who why how where which whose is are was were do does did has have had can could will would should may
  might must not no nobody nothing none some many most all both each every few several other others another
  one two three four five six seven eight nine ten dozens hundreds thousands more less even still
  also then now later earlier meanwhile however moreover instead further furthermore according asked
  last next today yesterday tomorrow police officials authorities people critics experts`,
)
