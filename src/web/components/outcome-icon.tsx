/** How an answer turned out, as a shape: a tick, a cross, an empty ring. Words always stand beside it. */
export type Outcome = 'ok' | 'no' | 'open'

const PATHS = {
  ok: 'M7.5 12.5l3 3 6-7',
  no: 'M8.5 8.5l7 7m0-7l-7 7',
  open: '',
} satisfies Record<Outcome, string>

export const OutcomeIcon = ({ outcome, isSmall }: { outcome: Outcome; isSmall?: boolean }) => (
  <svg
    class={isSmall ? 'icon icon-small' : 'icon'}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <circle cx="12" cy="12" r="10" />
    <path d={PATHS[outcome]} />
  </svg>
)
