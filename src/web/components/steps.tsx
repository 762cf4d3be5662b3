/** The length of a round as a row of bars. Silent: the words “Question 3 of 10” stand beside it. */
export const Steps = ({ done, of, isNow }: { done: number; of: number; isNow?: boolean }) => (
  <ol class="steps" aria-hidden="true">
    {Array.from({ length: of }, (_, at) => (
      <li class={at < done ? 'done' : isNow && at === done ? 'now' : undefined} />
    ))}
  </ol>
)
