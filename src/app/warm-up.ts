import { generateItems } from './generate-items.ts'
import { sampleReports } from './sample-reports.ts'

/**
 * Runs the engine once, so that what costs most on its first use (compiling regular expressions) is paid when an
 * isolate starts and not by the first person who pastes a text: measured, that text then takes about half as long.
 */
export function warmUp(): void {
  generateItems({ articles: sampleReports.slice(0, 1) })
}
