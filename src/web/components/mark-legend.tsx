import { type Segment, wordsByRole } from '../segments-of.ts'
import { en } from '../strings/en.ts'

const ROLES = ['source', 'cue', 'content'] as const

/**
 * What the three marks mean, each in its own style. People who hear the page are told which words
 * of the sentence carry the mark, since the marks themselves are silent.
 */
export const MarkLegend = ({ segments }: { segments: readonly Segment[] }) => (
  <ul class="legend">
    {ROLES.map((role) => {
      const words = wordsByRole(segments, role)
      return (
        words.length > 0 && (
          <li>
            <span class={`m-${role}`}>{en.evidence.legend[role]}</span>
            <span class="vh">: {words.join(' … ')}</span>
          </li>
        )
      )
    })}
  </ul>
)
