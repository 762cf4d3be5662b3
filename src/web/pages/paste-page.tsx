import { Layout } from '../components/layout.tsx'
import { PasteForm, type Pasted, type PasteRefusal } from '../components/paste-form.tsx'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'

type PastePageProps = {
  action: string
  pasted: Pasted
  refusal: PasteRefusal | null
  /** The story that it is added to; null for a new one. */
  story: {
    readonly id: string
    /** What its reports are called. */
    readonly reports: readonly string[]
    readonly claims: number
    readonly questions: number
  } | null
  /** How many reports a story takes. */
  most: number
}

/** One report to paste, for a new story or for one more report of it. */
export const PastePage = ({ action, pasted, refusal, story, most }: PastePageProps) => {
  const held = story?.reports.length ?? 0
  const title = story === null ? en.paste.title : en.paste.titleMore
  return (
    <Layout title={refusal === null ? title : en.paste.titleRefused(title)} isPrivate>
      <div class="page-head">
        <span class="kicker">{en.report.number(Math.min(held + 1, most), most)}</span>
        <h1>{story === null ? en.paste.heading : en.paste.headingMore}</h1>
        <p class="lede">{story === null ? en.paste.lede : en.paste.ledeMore}</p>
      </div>
      {refusal !== null && (
        <p class="note alert" role="alert">
          <strong>{en.paste.refused}</strong> {refusal.message}
        </p>
      )}
      {story === null ? (
        refusal === null && <Sample />
      ) : (
        <div class="note done">
          <p class="note-title">
            {en.paste.soFar(story.reports.length, story.claims, story.questions)}
          </p>
          <ul class="plain">
            {story.reports.map((name, at) => (
              <li>
                {at + 1}. <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
          <p>
            <a class="tap" href={paths.desk(story.id)}>
              {en.paste.toDesk}
            </a>
          </p>
        </div>
      )}
      <PasteForm action={action} pasted={pasted} refusal={refusal} mayGoOn={held + 1 < most} />
      <p class="soft small">{en.paste.privacy}</p>
    </Layout>
  )
}

/** For those who have no report at hand. */
const Sample = () => (
  <form class="aside" method="post" action={paths.sample}>
    <p>{en.paste.sampleLede}</p>
    <button class="button button-quiet" type="submit">
      {en.paste.sample}
    </button>
  </form>
)
