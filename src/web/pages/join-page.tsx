import type { GameView } from '../../app/game-view.ts'
import { Layout } from '../components/layout.tsx'
import { en } from '../strings/en.ts'

/** What a link to a game leads to before one has joined: one button, no field to fill. */
export const JoinPage = ({ game, action }: { game: GameView; action: string }) => (
  <Layout title={en.join.title} isGame>
    <div class="center">
      <span class="kicker">{en.join.kicker}</span>
      <h1 dir="auto">{game.title}</h1>
      <p class="lede">{en.join.lede(game.questions)}</p>
      <form method="post" action={action}>
        <button class="button button-big" type="submit">
          {en.join.button}
        </button>
      </form>
    </div>
  </Layout>
)
