/** What a reader should know before a hard subject. */
export const Notice = ({ title, text }: { title: string; text: string }) => (
  <div class="note" role="note" aria-label={title}>
    <p class="note-title" dir="auto">
      {title}
    </p>
    <p dir="auto">{text}</p>
  </div>
)
