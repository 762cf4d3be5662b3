type PlayFormProps = {
  label: string
  storyId: string
  /** `big` for the one thing to do on a page, `quiet` beside it. */
  look?: 'big' | 'quiet'
}

/** One click starts a round: a form without a field to fill works without script, and nothing prefetches it. */
export const PlayForm = ({ label, storyId, look }: PlayFormProps) => (
  <form method="post" action="/play">
    <input type="hidden" name="story" value={storyId} />
    <button class={look === undefined ? 'button' : `button button-${look}`} type="submit">
      {label}
    </button>
  </form>
)
