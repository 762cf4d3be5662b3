import { Layout } from '../components/layout.tsx'
import type { ErrorKind } from '../error-kind.ts'
import { en } from '../strings/en.ts'

/** A page to go on with, and what its button says. */
export type Way = { readonly href: string; readonly label: string }

type ErrorPageProps = {
  kind: ErrorKind
  /** What there is to add: what exactly to put right, what stays, when to come back. */
  detail?: string | null
  /** Under which the unexpected was logged. */
  requestId?: string | null
  /** Null where there is nothing to go on with but the home page. */
  way: Way | null
}

/** A kind sentence on what happened, and what to do next. */
export const ErrorPage = ({ kind, detail, requestId, way }: ErrorPageProps) => {
  const { title, text } = en.errors.kinds[kind]
  return (
    <Layout title={title}>
      <div class="center">
        <h1>{title}</h1>
        <p class="lede">{text}</p>
        {detail && <p dir="auto">{detail}</p>}
        {requestId && <p class="soft small">{en.errors.reference(requestId)}</p>}
        <div class="row">
          {way && (
            <a class="button" href={way.href}>
              {way.label}
            </a>
          )}
          <a class={way ? 'button button-quiet' : 'button'} href="/">
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
