import { en } from '../strings/en.ts'
import { Field, InputField, spoken } from './field.tsx'

export type PasteFormat = 'auto' | 'text' | 'html'

/** What a person filled in, and gets back if it is refused. */
export type Pasted = {
  readonly article: string
  readonly format: PasteFormat
  readonly outlet: string
  readonly published: string
}

export type PasteField = keyof Pasted

export type PasteRefusal = { readonly field: PasteField; readonly message: string }

export const NOTHING_PASTED: Pasted = { article: '', format: 'auto', outlet: '', published: '' }

type PasteFormProps = {
  action: string
  pasted: Pasted
  refusal: PasteRefusal | null
  /** Whether there is room for another report after this one. */
  mayGoOn: boolean
}

const FORMATS = ['auto', 'text', 'html'] as const

/** One report: its words, and what the words themselves may not say. */
export const PasteForm = ({ action, pasted, refusal, mayGoOn }: PasteFormProps) => {
  const of = (field: PasteField) => (refusal?.field === field ? refusal.message : null)
  return (
    // A page's source is long, and a multipart form does not make it longer.
    <form class="form" method="post" action={action} enctype="multipart/form-data">
      <Field
        id="article"
        label={en.paste.article}
        hint={en.paste.articleHint}
        refusal={of('article')}
      >
        <textarea
          id="article"
          name="article"
          rows={12}
          required
          dir="auto"
          autofocus={pasted.article === '' || of('article') !== null}
          {...spoken({ id: 'article', hint: en.paste.articleHint, refusal: of('article') })}
        >
          {/* A first line break would be taken for the one that HTML lets stand there. */}
          {pasted.article.startsWith('\n') ? `\n${pasted.article}` : pasted.article}
        </textarea>
      </Field>
      <div class="fields">
        <InputField
          id="outlet"
          label={en.paste.outlet}
          hint={en.paste.outletHint}
          refusal={of('outlet')}
          value={pasted.outlet}
          maxlength={120}
          autocomplete="off"
          dir="auto"
        />
        <InputField
          id="published"
          label={en.paste.published}
          hint={en.paste.publishedHint}
          refusal={of('published')}
          type="date"
          value={pasted.published}
        />
      </div>
      <fieldset class="choices">
        <legend>{en.paste.format}</legend>
        {FORMATS.map((format) => (
          <label class="choice">
            <input type="radio" name="format" value={format} checked={pasted.format === format} />
            {en.paste.formats[format]}
          </label>
        ))}
      </fieldset>
      <div class="bar">
        <button class="button" type="submit" name="then" value="see">
          {en.paste.see}
        </button>
        {mayGoOn && (
          <button class="button button-quiet" type="submit" name="then" value="more">
            {en.paste.more}
          </button>
        )}
      </div>
    </form>
  )
}
