import { JoinForm } from '../components/join-form.tsx'
import { Layout } from '../components/layout.tsx'
import { en } from '../strings/en.ts'

/** Where a code is typed that the home page had no field for, or that leads nowhere. */
export const CodePage = ({ typed, refusal }: { typed: string; refusal: string | null }) => (
  <Layout title={en.join.class} isGame>
    <div class="center">
      <h1>{en.join.class}</h1>
      <JoinForm typed={typed} refusal={refusal} />
    </div>
  </Layout>
)
