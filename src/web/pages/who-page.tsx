import type { PlayerGame } from '../../app/read-player-game.ts'
import { Layout } from '../components/layout.tsx'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'

/** A device that somebody has played on, opened by the class's link: them again, or the next one? */
export const WhoPage = ({ game }: { game: PlayerGame }) => (
  <Layout title={en.join.who(game.nickname)} isGame>
    <div class="center">
      <span class="kicker">{en.join.again}</span>
      <h1>
        <bdi>{en.join.who(game.nickname)}</bdi>
      </h1>
      <p class="lede" dir="auto">
        {en.join.whoLede(game.nickname, game.answered, game.of)}
      </p>
      <div class="row">
        <a
          class="button"
          href={
            game.done || game.state === 'closed'
              ? paths.result(game.code)
              : paths.reading(game.code)
          }
        >
          <bdi>{en.join.goOn(game.nickname)}</bdi>
        </a>
        {game.state === 'open' && (
          <form method="post" action={paths.joinGame(game.code)}>
            <input type="hidden" name="new" value="yes" />
            <button class="button button-quiet" type="submit">
              {en.join.someoneNew}
            </button>
          </form>
        )}
      </div>
      {game.state === 'open' && (
        <p class="soft small" dir="auto">
          {en.join.someoneNewNote(game.nickname)}
        </p>
      )}
    </div>
  </Layout>
)
