import type { Leaderboard } from '../../app/read-leaderboard.ts'
import { Layout } from '../components/layout.tsx'
import { en } from '../strings/en.ts'

type RanksPageProps = {
  board: Leaderboard
  back: { readonly href: string; readonly label: string }
}

/** Who has how many right, where the teacher wants it shown. */
export const RanksPage = ({ board, back }: RanksPageProps) => (
  <Layout title={en.ranks.title} isGame>
    <div class="page-head">
      <h1>{en.ranks.title}</h1>
      <p class="lede">{board.rows.length === 0 ? en.ranks.none : en.ranks.lede(board.of)}</p>
    </div>
    <ol class="ranks">
      {board.rows.map(({ rank, nickname, score, isYou }) => (
        <li class={isYou ? 'is-you' : undefined}>
          <b>{rank}</b>
          <span>
            <bdi>{nickname}</bdi>
            {isYou && <span class="soft"> ({en.ranks.you})</span>}
          </span>
          <span>{en.ranks.score(score)}</span>
        </li>
      ))}
    </ol>
    <p>
      <a class="tap" href={back.href}>
        {back.label}
      </a>
    </p>
  </Layout>
)
