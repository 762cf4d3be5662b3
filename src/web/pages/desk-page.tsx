import type { Desk, DeskItem } from '../../app/read-desk.ts'
import type { ShownStory } from '../../app/shown-story.ts'
import { type DeskAct, DeskCard } from '../components/desk-card.tsx'
import { DeskReport } from '../components/desk-report.tsx'
import { GridList } from '../components/grid-list.tsx'
import { Layout } from '../components/layout.tsx'
import { SecretLink } from '../components/secret-link.tsx'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'

type DeskPageProps = {
  desk: Desk
  /** From the text to the stored questions, in milliseconds; null if this is not the first look. */
  took: number | null
  /** What has just been done about a question. */
  done: { readonly what: keyof typeof en.desk.done; readonly at: string | null } | null
  /** With the key: for another device, or for when the browser forgets. */
  keyUrl: string
  deletesOn: string
  mayAdd: boolean
  /** Those that are not chosen too: there may be many more of them, so that they are shown when asked for. */
  showsAll: boolean
}

/** Where a teacher looks a story over before anybody plays it. */
export const DeskPage = (props: DeskPageProps) => {
  const { desk, took, done, deletesOn, showsAll } = props
  const { story, chosen, unused, dropped, warnings } = desk
  const card = ({ item, kept }: DeskItem, acts: readonly DeskAct[], number: number | null) => (
    <DeskCard
      item={item}
      articles={story.articles}
      action={paths.deskItem(story.id, item.id)}
      number={number}
      isKept={kept && number !== null}
      done={done !== null && done.at === item.id ? en.desk.done[done.what] : null}
      acts={acts}
    />
  )
  return (
    <Layout title={en.desk.title(story.title)} isPrivate>
      <div class="page-head">
        <span class="kicker">{en.desk.kicker}</span>
        <h1 dir="auto">{story.title}</h1>
        <p class="meta">
          <span>{en.story.reports(story.counts.articles)}</span>
          <span>{en.desk.claims(story.counts.claims)}</span>
          <span>{en.story.questions(story.counts.items)}</span>
        </p>
        {took !== null && <p class="soft">{en.desk.took(took)}</p>}
        <div class="row">
          {chosen.length > 0 && (
            <a class="button" href={paths.share(story.id)}>
              {en.desk.share}
            </a>
          )}
          {props.mayAdd && (
            <a
              class={chosen.length > 0 ? 'button button-quiet' : 'button'}
              href={paths.addReport(story.id)}
            >
              {en.paste.more}
            </a>
          )}
        </div>
      </div>
      {warnings.length > 0 && (
        <div class="note" role="note" aria-label={en.desk.warnings}>
          <p class="note-title">{en.desk.warnings}</p>
          {warnings.map((warning) => (
            <p dir="auto">{warning}</p>
          ))}
        </div>
      )}
      <section aria-labelledby="questions">
        <h2 id="questions" class="section-title">
          {en.desk.chosen(chosen.length)}
        </h2>
        {done !== null && !isOnCard(desk, done.at) && (
          <p class="note done" role="status">
            {en.desk.done[done.what]}
          </p>
        )}
        <p class="soft">
          {chosen.length > 0
            ? en.desk.chosenLede
            : unused.length > 0
              ? en.desk.noneChosen
              : en.desk.noneThere}
        </p>
        <ul class="desk-cards">
          {chosen.map((chosenItem, at) =>
            card(chosenItem, chosenItem.kept ? ['swap', 'drop'] : ['keep', 'swap', 'drop'], at + 1),
          )}
        </ul>
        {unused.length > 0 && chosen.length > 0 && (
          <form method="post" action={paths.chooseAgain(story.id)}>
            <button class="button button-quiet" type="submit">
              {en.desk.chooseAgain}
            </button>
            <p class="soft small">{en.desk.chooseAgainNote}</p>
          </form>
        )}
        {unused.length > 0 && !showsAll && (
          <p>
            <a class="tap" href={`${paths.deskAll(story.id)}#others`}>
              {en.desk.others(unused.length)}
            </a>
          </p>
        )}
        {unused.length > 0 && showsAll && (
          <section aria-labelledby="others">
            <h3 id="others" class="section-title">
              {en.desk.others(unused.length)}
            </h3>
            <p class="soft">{en.desk.othersLede}</p>
            <ul class="desk-cards">{unused.map((item) => card(item, ['use', 'drop'], null))}</ul>
          </section>
        )}
        {dropped.length > 0 && (
          <details class="fold fold-list" id="dropped">
            <summary>{en.desk.dropped(dropped.length)}</summary>
            <ul class="desk-cards">{dropped.map((item) => card(item, ['restore'], null))}</ul>
          </details>
        )}
      </section>
      <Reports story={story} />
      {story.articles.length > 1 && <GridList story={story} />}
      <section aria-labelledby="story">
        <h2 id="story" class="section-title">
          {en.desk.storyHeading}
        </h2>
        <SecretLink url={props.keyUrl} why={en.desk.keepLink} />
        <p>{en.desk.deletesOn(deletesOn)}</p>
        <p>
          <a class="tap" href={paths.deleteStory(story.id)}>
            {en.desk.delete}
          </a>
        </p>
      </section>
    </Layout>
  )
}

/** What was done is told on the card of its question, if that is to be seen. */
function isOnCard({ chosen }: Desk, itemId: string | null): boolean {
  return chosen.some(({ item }) => item.id === itemId)
}

const Reports = ({ story }: { story: ShownStory }) => (
  <section aria-labelledby="reports">
    <h2 id="reports" class="section-title">
      {en.desk.reports}
    </h2>
    <p class="soft">{en.desk.reportsLede}</p>
    {story.articles.map((report, at) => (
      <DeskReport
        story={story}
        report={report}
        place={at + 1}
        isOnly={story.articles.length === 1}
      />
    ))}
  </section>
)
