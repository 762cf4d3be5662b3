/** A share of something as a bar. Silent: the words stand beside it. */
export const ShareBar = ({ part, of }: { part: number; of: number }) => (
  <svg class="share-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="share-bar-all" width="100" height="1" />
    <rect width={of === 0 ? 0 : Math.round((100 * part) / of)} height="1" />
  </svg>
)
