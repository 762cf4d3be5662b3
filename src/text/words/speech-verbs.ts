import { wordSet } from './word-list.ts'

/** Verbs that report speech after a quotation: “…?” Smith asked. */
export const SPEECH_VERBS: ReadonlySet<string> = wordSet(
  `said says say asked asks told tells added adds wrote writes tweeted posted replied responded answered
  continued concluded noted explained recalled insisted argued declared exclaimed shouted cried joked
  quipped wondered demanded warned remarked commented stated announced yelled screamed whispered queried`,
)
