import { Layout } from '../components/layout.tsx'
import type { ErrorKind } from '../error-kind.ts'
import { en } from '../strings/en.ts'

type ErrorPageProps = {
  kind: ErrorKind
  /** What exactly to put right, where the refusal knows it. */
  detail?: string | null
  /** Under which the unexpected was logged. */
  requestId?: string | null
  /** The page to go on with; null where there is none but the home page. */
  backTo: string | null
  /** What that page is called. */
  backLabel?: string | undefined
}

/** A kind sentence on what happened, and what to do next. */
export const ErrorPage = (props: ErrorPageProps) => {
  const { kind, detail, requestId, backTo, backLabel = en.errors.back } = props
  const { title, text } = en.errors.kinds[kind]
  return (
    <Layout title={title}>
      <div class="center">
        <span class="kicker">{en.errors.label}</span>
        <h1>{title}</h1>
        <p class="lede">{text}</p>
        {detail && <p dir="auto">{detail}</p>}
        {requestId && <p class="soft small">{en.errors.reference(requestId)}</p>}
        <div class="row">
          {backTo !== null && (
            <a class="button" href={backTo}>
              {backLabel}
            </a>
          )}
          <a class={backTo === null ? 'button' : 'button button-quiet'} href="/">
            {en.errors.home}
          </a>
          <a class="tap" href="/stories">
            {en.errors.stories}
          </a>
        </div>
      </div>
    </Layout>
  )
}
