import { generateItems } from './generate-items.ts'

/** Invented, and short: one sentence for each way of attributing that most reports use. */
const SAMPLE = `ELMFORD, 3 May - The mayor of Elmford, Ann Lee, said on Monday that more than 1,200 homes were without power after the storm.

“We have never seen a night like this,” Lee told reporters. “The bridge is closed.” According to the fire service, at least 40 trees fell on the coast road.

The Elmford Power Company denied that its lines were old and accused the town council of delaying repairs. Its spokesman, Tom Reed, warned of further cuts and called on residents to save water.

Council officials said some 300 workers had been sent to the harbour. The work would take two weeks, the coast guard said.`

/**
 * Runs the engine once, so that what costs most on its first use (compiling regular expressions) is paid when an
 * isolate starts and not by the first person who pastes a text: measured, that text then takes about half as long.
 */
export function warmUp(): void {
  generateItems({ articles: [{ text: SAMPLE, outlet: 'Elmford Post' }] })
}
