import type { JSX, PropsWithChildren } from 'hono/jsx'

type FieldTexts = {
  /** Of the control. */
  readonly id: string
  readonly label: string
  /** What helps to fill it in. */
  readonly hint?: string
  /** What is wrong with what was sent. */
  readonly refusal?: string | null | undefined
}

/** What a control says of itself to those who hear it: its hint, and what is wrong with it. */
export function spoken({ id, hint, refusal }: Omit<FieldTexts, 'label'>) {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(refusal ? [`${id}-refusal`] : [])]
  return {
    'aria-invalid': refusal ? ('true' as const) : undefined,
    'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
  }
}

/** A control with its name above it, and what is wrong with it where one looks for it. */
export const Field = ({ id, label, hint, refusal, children }: PropsWithChildren<FieldTexts>) => (
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

type InputFieldProps = FieldTexts & Omit<JSX.IntrinsicElements['input'], 'id'>

/** A field of one line, sent under its id unless it is given a name. */
export const InputField = ({ id, label, hint, refusal, ...input }: InputFieldProps) => (
  <Field id={id} label={label} {...(hint && { hint })} refusal={refusal}>
    <input id={id} name={id} {...input} {...spoken({ id, ...(hint && { hint }), refusal })} />
  </Field>
)
