import { ITEM_TYPES } from '../../app/fields.ts'
import type { ItemType } from '../../items/item.ts'
import { InputField } from '../components/field.tsx'
import { Layout } from '../components/layout.tsx'
import { en } from '../strings/en.ts'

/** What a person filled in, and gets back if it is refused. */
export type ShareForm = {
  /** The questions of the desk as they stand, or others drawn from all of the story. */
  readonly from: 'desk' | 'draw'
  readonly n: string
  readonly types: readonly ItemType[]
  readonly seed: string
  /** The last day, `2026-03-14`. */
  readonly closes: string
  readonly ranks: boolean
  readonly casualties: boolean
}

export type ShareField = 'n' | 'seed' | 'closes' | 'types'

type SharePageProps = {
  title: string
  action: string
  form: ShareForm
  refusal: { readonly field: ShareField | null; readonly message: string } | null
  /** How many there are to ask at most. */
  most: number
  /** How many questions stand on the desk; null if none do, as for a built-in story. */
  onDesk: number | null
  /** Keys of built-in stories can be had by anyone. */
  isOpenBook: boolean
  /** The first and the last day that a closing date may have. */
  days: { readonly first: string; readonly last: string }
  back: { readonly href: string; readonly label: string }
}

/** Makes a story into a game for a class: a link, a code and a QR come next. */
export const SharePage = (props: SharePageProps) => {
  const { title, action, form, refusal, most, onDesk, days, back } = props
  const of = (field: ShareField) => (refusal?.field === field ? refusal.message : null)
  return (
    <Layout title={en.share.title(title)} isPrivate>
      <div class="page-head">
        <span class="kicker">{en.share.kicker}</span>
        <h1 dir="auto">{title}</h1>
        <p class="lede">{en.share.lede}</p>
      </div>
      {refusal !== null && (
        <p class="note alert" role="alert">
          <strong>{en.share.refused}</strong> {refusal.message}
        </p>
      )}
      {props.isOpenBook && (
        <div class="note later" role="note" aria-label={en.story.notice}>
          <p class="note-title">{en.share.openKeys}</p>
          <p>{en.share.openKeysText}</p>
        </div>
      )}
      <form class="form" method="post" action={action}>
        {onDesk !== null && (
          <fieldset class="choices">
            <legend>{en.share.from}</legend>
            {(['desk', 'draw'] as const).map((from) => (
              <label class="choice">
                <input type="radio" name="from" value={from} checked={form.from === from} />
                {from === 'desk' ? en.share.fromDesk(onDesk) : en.share.fromAll}
              </label>
            ))}
          </fieldset>
        )}
        <div class="drawn">
          <InputField
            id="n"
            label={en.share.n}
            hint={en.share.nHint(most)}
            refusal={of('n')}
            type="number"
            min={1}
            max={50}
            required
            value={form.n}
          />
          <fieldset class="choices">
            <legend>{en.share.types}</legend>
            {ITEM_TYPES.map((type) => (
              <label class="choice">
                <input
                  type="checkbox"
                  name="types"
                  value={type}
                  checked={form.types.includes(type)}
                />
                {en.share.typeNames[type]}
              </label>
            ))}
            {of('types') !== null && <p class="refusal">{of('types')}</p>}
          </fieldset>
          <label class="choice">
            <input type="checkbox" name="casualties" value="on" checked={form.casualties} />
            {en.share.casualties}
          </label>
        </div>
        <InputField
          id="closes"
          label={en.share.closes}
          hint={en.share.closesHint}
          refusal={of('closes')}
          type="date"
          min={days.first}
          max={days.last}
          required
          value={form.closes}
        />
        <fieldset class="choices">
          <legend class="vh">{en.share.more}</legend>
          <label class="choice">
            <input type="checkbox" name="ranks" value="on" checked={form.ranks} />
            <span>
              {en.share.ranks} <span class="soft small">{en.share.ranksHint}</span>
            </span>
          </label>
        </fieldset>
        <details class="fold" open={form.seed !== ''}>
          <summary>{en.share.seedSummary}</summary>
          <InputField
            id="seed"
            label={en.share.seed}
            hint={en.share.seedHint}
            refusal={of('seed')}
            value={form.seed}
            maxlength={64}
            autocomplete="off"
          />
        </details>
        <div class="bar">
          <button class="button" type="submit">
            {en.share.button}
          </button>
          <a class="tap" href={back.href}>
            {back.label}
          </a>
        </div>
      </form>
    </Layout>
  )
}
