import { Layout } from '../components/layout.tsx'
import { en } from '../strings/en.ts'

type AboutPageProps = {
  /** How long a round is open and kept after that, a pasted story is kept, a closed game is kept: in days. */
  days: Parameters<typeof en.about.privacy>[0]
}

/** How the game works, what “right” means, and what is stored. */
export const AboutPage = ({ days }: AboutPageProps) => (
  <Layout title={en.about.title}>
    <div class="text">
      <h1>{en.about.heading}</h1>
      {en.about.sections.map(({ heading, text }) => (
        <Section heading={heading} text={text} />
      ))}
      <Section heading={en.about.privacyHeading} text={en.about.privacy(days)} />
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
