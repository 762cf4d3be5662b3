import type { PropsWithChildren } from 'hono/jsx'

type FieldProps = PropsWithChildren<{
  /** Of the control within. */
  id: string
  label: string
  /** What helps to fill it in. */
  hint?: string
  /** What is wrong with what was sent. */
  refusal?: string | null | undefined
}>

/** The ids that a control is described by: its hint, and what is wrong with it. */
export function describedBy(id: string, { hint, refusal }: Pick<FieldProps, 'hint' | 'refusal'>) {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(refusal ? [`${id}-refusal`] : [])]
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** A control with its name above it, and what is wrong with it where one looks for it. */
export const Field = ({ id, label, hint, refusal, children }: FieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    {hint && (
      <p class="soft small" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {children}
    {refusal && (
      <p class="refusal" id={`${id}-refusal`}>
        {refusal}
      </p>
    )}
  </div>
)
