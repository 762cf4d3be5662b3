import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'
import { Field, spoken } from './field.tsx'

type JoinFormProps = {
  typed?: string
  refusal?: string | null
}

/** The code from the blackboard. */
export const JoinForm = ({ typed = '', refusal = null }: JoinFormProps) => (
  <form class="join-form" action={paths.join}>
    <Field id="code" label={en.join.code} hint={en.join.codeHint} refusal={refusal}>
      <span class="row">
        <input
          id="code"
          class="code-input"
          name="code"
          value={typed}
          required
          maxlength={20}
          size={9}
          autocomplete="off"
          autocapitalize="characters"
          {...spoken({ id: 'code', hint: en.join.codeHint, refusal })}
        />
        <button class="button button-quiet" type="submit">
          {en.join.go}
        </button>
      </span>
    </Field>
  </form>
)
