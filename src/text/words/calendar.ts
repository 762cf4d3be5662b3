import { wordList, wordSet } from './word-list.ts'

export const MONTHS: ReadonlyMap<string, number> = new Map(
  wordList(
    `january jan february feb march mar april apr may june jun july jul august aug september sept sep
    october oct november nov december dec`,
  ).map((word) => [word, monthOf(word)]),
)

function monthOf(word: string): number {
  return 1 + 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(word.slice(0, 3)) / 3
}

export const WEEKDAYS: ReadonlyMap<string, string> = new Map(
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].flatMap(
    (name): [string, string][] => {
      const word = name.toLowerCase()
      return [word, word.slice(0, 3), word.slice(0, 4)].map((form) => [form, name])
    },
  ),
)

/** Zones of clock times, as words. */
export const ZONES = `gmt utc est edt et cst cdt ct mst mdt pst pdt pt bst cet cest ist hst akst ast msk amt eest eet
  sgt jst wat eat pkt hkt`

/** Words that may stand in a line that is nothing but a date. */
export const DATE_FILLERS: ReadonlySet<string> = wordSet(
  `${ZONES} at on the of am pm a.m p.m updated update published posted date publish first last modified time min
  mins minute minutes read hour hours ago day days week weeks month months year years st nd rd th today yesterday
  by and z tz local uk us now just new`,
)
