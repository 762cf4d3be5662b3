import { JoinForm } from '../components/join-form.tsx'
import { Layout } from '../components/layout.tsx'
import { Notice } from '../components/notice.tsx'
import { PlayForm } from '../components/play-form.tsx'
import { StoryCard, type StorySummary } from '../components/story-card.tsx'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'

type HomePageProps = {
  /** The first is the one that “Play now” plays. */
  stories: readonly StorySummary[]
}

/** What this is in two lines, and one button that plays. */
export const HomePage = ({ stories }: HomePageProps) => {
  const [first] = stories
  return (
    <Layout title={en.home.title} isWide>
      <div class="hero">
        <div>
          <h1>{en.home.heading}</h1>
          <p class="lede">{en.home.lede}</p>
          {first && (
            <div class="row">
              <PlayForm label={en.home.play} storyId={first.id} look="big" />
              <p class="soft small">{en.home.playNote}</p>
            </div>
          )}
          {first && first.notice !== null && (
            <Notice title={en.home.noticeLabel(first.title)} text={first.notice} />
          )}
        </div>
        <Sample />
      </div>
      <div class="doors">
        <section aria-labelledby="join">
          <h2 id="join">{en.join.class}</h2>
          <JoinForm />
        </section>
        <section aria-labelledby="make">
          <h2 id="make">{en.home.make}</h2>
          <p class="soft">{en.home.makeLede}</p>
          <a class="button button-quiet" href={paths.paste}>
            {en.home.makeButton}
          </a>
        </section>
      </div>
      <section aria-labelledby="stories">
        <h2 id="stories" class="section-title">
          {en.home.storiesHeading}
        </h2>
        <ul>
          {stories.map((story) => (
            <StoryCard story={story} level={3} />
          ))}
        </ul>
      </section>
      <p class="developers soft small">
        {en.home.developers} <a href="/api/v1/stories">{en.home.developersLink}</a>
      </p>
    </Layout>
  )
}

/** The signature of the product on a made-up sentence: nothing of a story is given away here. */
const Sample = () => (
  <figure class="sample">
    <p class="label">{en.home.sampleLabel}</p>
    <blockquote>
      {en.home.sample.map(({ role, text }) =>
        role === null ? text : <span class={`m-${role}`}>{text}</span>,
      )}
    </blockquote>
    <ul class="legend">
      {(['source', 'cue', 'content'] as const).map((role) => (
        <li>
          <span class={`m-${role}`}>{en.evidence.legend[role]}</span>
        </li>
      ))}
    </ul>
    <figcaption>{en.home.sampleNote}</figcaption>
  </figure>
)
