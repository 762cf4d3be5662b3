import { Layout } from '../components/layout.tsx'
import { en } from '../strings/en.ts'

/** What was done, where there is nothing left to go on with. */
export const DonePage = ({ title, text }: { title: string; text: string }) => (
  <Layout title={title} isPrivate>
    <div class="center">
      <h1>{title}</h1>
      <p class="lede">{text}</p>
      <div class="row">
        <a class="button" href="/">
          {en.errors.home}
        </a>
      </div>
    </div>
  </Layout>
)
