import { Layout } from '../components/layout.tsx'
import { en } from '../strings/en.ts'

type AboutPageProps = {
  /** How long a round can be played and how long it is kept after that, in days. */
  openDays: number
  keptDays: number
}

/** How the game works, what “right” means, and what is stored. */
export const AboutPage = ({ openDays, keptDays }: AboutPageProps) => (
  <Layout title={en.about.title}>
    <div class="text">
      <h1>{en.about.heading}</h1>
      {en.about.sections.map(({ heading, text }) => (
        <Section heading={heading} text={text} />
      ))}
      <Section heading={en.about.privacyHeading} text={en.about.privacy(openDays, keptDays)} />
      <p class="row">
        <a class="button" href="/">
          {en.about.play}
        </a>
      </p>
    </div>
  </Layout>
)

const Section = ({ heading, text }: { heading: string; text: readonly string[] }) => (
  <section>
    <h2>{heading}</h2>
    {text.map((paragraph) => (
      <p>{paragraph}</p>
    ))}
  </section>
)
