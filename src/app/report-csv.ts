import { type Cell, toCsv } from '../lib/csv.ts'
import { inOneLine } from './in-one-line.ts'
import type { Report, ReportItem, ReportPlayer } from './read-report.ts'

/** The report as a table: a row a player, a column an item. Withdrawn items are last known, not counted. */
export function reportCsv({ items, players }: Report): string {
  const header: Cell[] = ['Player', 'Joined', 'Answered', 'Right', 'Of', ...items.map(titleOf)]
  return toCsv([header, ...players.map((player) => rowOf(player, items))])
}

/** The name of the file: nothing of the title, which can be anything. */
export const csvName = ({ game }: Report): string => `says-who-${game.code}.csv`

const titleOf = ({ number, stem, withdrawn }: ReportItem) =>
  `${number}. ${withdrawn ? '(withdrawn) ' : ''}${stem}`

function rowOf(player: ReportPlayer, items: readonly ReportItem[]): Cell[] {
  const { nickname, joinedAt, answered, right, of, answers } = player
  const cells = items.map(({ options, response }, at) => {
    const answer = answers[at]
    if (!answer) return null
    const textOf = (chosen: string) => options.find(({ id }) => id === chosen)?.text ?? chosen
    return `${answer.correct ? '✓' : '✗'} ${inOneLine(response, answer.response, textOf)}`
  })
  return [nickname, joinedAt, answered, right, of, ...cells]
}
