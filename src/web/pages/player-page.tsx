import type { Report, ReportPlayer } from '../../app/read-report.ts'
import { InputField } from '../components/field.tsx'
import { Layout } from '../components/layout.tsx'
import { type Outcome, OutcomeIcon } from '../components/outcome-icon.tsx'
import { textOfResponse } from '../option-text.ts'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'

type PlayerPageProps = {
  report: Report
  player: ReportPlayer
  nickname: string
  refusal: string | null
}

/** One player for the teacher: what they answered, another name for them, or out. */
export const PlayerPage = ({ report, player, nickname, refusal }: PlayerPageProps) => {
  const { game, items } = report
  const action = paths.hostPlayer(game.code, player.playerId)
  return (
    <Layout title={player.nickname} isPrivate>
      <div class="page-head">
        <span class="kicker">
          <bdi>{game.title}</bdi>
        </span>
        <h1>
          <bdi>{player.nickname}</bdi>
        </h1>
        <p class="lede">
          {player.done
            ? en.host.finished(player.right, player.of)
            : en.host.progress(player.answered, player.of, player.right)}
        </p>
      </div>
      <ol class="answers">
        {items.map((item, at) => {
          const answer = player.answers[at] ?? null
          const outcome: Outcome = answer === null ? 'open' : answer.correct ? 'ok' : 'no'
          return (
            <li class={`tone-${outcome}`}>
              <p class="head">
                <OutcomeIcon outcome={outcome} isSmall />
                {OUTCOMES[outcome]}
                <span class="soft">{en.result.itemNumber(item.number)}</span>
                {item.withdrawn && <span class="soft">{en.host.withdrawn}</span>}
              </p>
              <p dir="auto">{item.stem}</p>
              {answer && (
                <p class="soft">
                  {en.host.chose} <bdi>{textOfResponse(item, answer.response)}</bdi>
                </p>
              )}
            </li>
          )
        })}
      </ol>
      <form class="form" method="post" action={action}>
        <InputField
          id="nickname"
          label={en.host.rename}
          refusal={refusal}
          value={nickname}
          maxlength={30}
          required
          autocomplete="off"
          dir="auto"
        />
        <div class="row">
          <button class="button" type="submit" name="act" value="rename">
            {en.host.renameButton}
          </button>
          <a class="tap" href={paths.host(game.code)}>
            {en.host.back}
          </a>
        </div>
      </form>
      <form method="post" action={action}>
        <p class="soft">{en.host.removeNote}</p>
        <button class="button button-quiet" type="submit" name="act" value="remove">
          {en.host.remove}
        </button>
      </form>
    </Layout>
  )
}

const OUTCOMES = {
  ok: en.result.itemRight,
  no: en.result.itemWrong,
  open: en.result.itemOpen,
} satisfies Record<Outcome, string>
