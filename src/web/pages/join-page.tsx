import type { GameView } from '../../app/game-view.ts'
import { InputField } from '../components/field.tsx'
import { Layout } from '../components/layout.tsx'
import { untilText } from '../game-dates.ts'
import { en } from '../strings/en.ts'

type JoinPageProps = {
  game: GameView
  action: string
  /** Filled in and refused. */
  nickname: string
  refusal: string | null
  /** Why one is here again. */
  notice: string | null
}

/** What a link to a game leads to before one has joined: one button, and no field unless the teacher wants one. */
export const JoinPage = ({ game, action, nickname, refusal, notice }: JoinPageProps) => (
  <Layout title={en.join.title} isGame>
    <div class="center">
      <span class="kicker">{en.join.kicker}</span>
      <h1 dir="auto">{game.title}</h1>
      <p class="lede">{en.join.lede(game.questions)}</p>
      {notice !== null && <p class="note">{notice}</p>}
      <form method="post" action={action}>
        {/* The key that this browser holds opens nothing: another one is wanted. */}
        {notice !== null && <input type="hidden" name="new" value="yes" />}
        {game.nicknames === 'free' && (
          <InputField
            id="nickname"
            label={en.join.nickname}
            hint={en.join.nicknameHint}
            refusal={refusal}
            value={nickname}
            maxlength={30}
            autocomplete="off"
            dir="auto"
          />
        )}
        <button class="button button-big" type="submit">
          {en.join.button}
        </button>
      </form>
      <p class="soft small">{en.join.until(untilText(game.closesAt))}</p>
    </div>
  </Layout>
)
