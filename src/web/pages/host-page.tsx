import type { Report, ReportPlayer } from '../../app/read-report.ts'
import { InputField } from '../components/field.tsx'
import { Layout } from '../components/layout.tsx'
import { QrCode } from '../components/qr-code.tsx'
import { ReportedItem } from '../components/reported-item.tsx'
import { SecretLink } from '../components/secret-link.tsx'
import { ShareBar } from '../components/share-bar.tsx'
import { spacedCode } from '../game-code.ts'
import { dayText, untilText } from '../game-dates.ts'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'

type HostPageProps = {
  report: Report
  joinUrl: string
  /** With the key: for another device, or for when the browser forgets. */
  keyUrl: string
  /** The address works on this computer only. */
  isLocal: boolean
  isBuiltIn: boolean
  /** Asked for by the script of a page that stands open: what does not change is left out. */
  isUpdate: boolean
  /** The closing day, and those it may be moved to, as date fields take them. */
  days: { readonly first: string; readonly last: string; readonly closes: string }
  refusal: string | null
}

/** A teacher's side of a game: how to join, who is in, how far they are, what they answered. */
export const HostPage = (props: HostPageProps) => {
  const { report, joinUrl, isLocal, isBuiltIn, isUpdate, refusal } = props
  const { game, players } = report
  const live = (
    <div data-live={paths.hostUpdate(game.code)} data-every={pauseFor(players.length)}>
      <Players report={report} />
      <Items report={report} />
    </div>
  )
  if (isUpdate) return live
  return (
    <Layout title={en.host.title(game.title)} isWide isPrivate script="/host.js">
      <div class="page-head">
        <span class="kicker">{en.host.kicker}</span>
        <h1 dir="auto">{game.title}</h1>
        <p class="meta">
          <span>{en.story.questions(game.questions)}</span>
        </p>
        <p>{stateText(report)}</p>
      </div>
      {refusal !== null && (
        <p class="note alert" role="alert">
          {refusal}
        </p>
      )}
      {game.state !== 'closed' && (
        <section class="joining" aria-labelledby="join">
          <a class="qr-link" href={paths.hostQr(game.code)}>
            <QrCode text={joinUrl} label={en.host.qrLabel(joinUrl)} />
            <span>{en.host.enlarge}</span>
          </a>
          <div>
            <h2 id="join">{en.host.join}</h2>
            <p class="soft">{en.host.codeLabel}</p>
            <p class="code">{spacedCode(game.code)}</p>
            <p class="soft">{en.host.linkLabel}</p>
            <p class="link-text">
              <a href={joinUrl}>{joinUrl.replace(/^https?:\/\//, '')}</a>
            </p>
            <p class="soft small">{en.host.enlargeNote}</p>
          </div>
        </section>
      )}
      {isLocal && <p class="note">{en.host.local}</p>}
      {isBuiltIn && <p class="note later">{en.host.openKeys}</p>}
      {live}
      <Settings {...props} />
    </Layout>
  )
}

/** Seconds between two looks: a report of many players is long, and the day's budget of the database is not. */
function pauseFor(players: number): number {
  return Math.max(5, Math.ceil(players / 6))
}

function stateText({ game }: Report): string {
  if (game.state === 'closed') return en.host.closed
  if (game.state === 'not-open') return en.host.notOpen(untilText(game.opensAt))
  return en.host.openUntil(untilText(game.closesAt))
}

const Players = ({ report: { game, players } }: { report: Report }) => (
  <section aria-labelledby="players">
    <h2 id="players" class="section-title">
      {en.host.players(players.length)}
    </h2>
    {players.length === 0 ? (
      <p class="soft">{en.host.nobody}</p>
    ) : (
      <ul class="players">
        {players.map((player) => (
          <Player player={player} code={game.code} />
        ))}
      </ul>
    )}
    <p class="row">
      <a class="button button-quiet button-small without-js" href={paths.host(game.code)}>
        {en.host.reload}
      </a>
      {players.length > 0 && (
        <a class="tap" href={paths.hostCsv(game.code)} download="">
          {en.host.csv}
        </a>
      )}
      {game.ranks && (
        <a class="tap" href={paths.hostRanks(game.code)}>
          {en.ranks.see}
        </a>
      )}
      <span class="soft small with-script">{en.host.live}</span>
    </p>
  </section>
)

const Player = ({ player, code }: { player: ReportPlayer; code: string }) => (
  <li id={player.playerId}>
    <a class="tap" href={paths.hostPlayer(code, player.playerId)}>
      <bdi>{player.nickname}</bdi>
    </a>
    <ShareBar part={player.answered} of={player.of} />
    <span>
      {player.done ? (
        <b>{en.host.finished(player.right, player.of)}</b>
      ) : (
        en.host.progress(player.answered, player.of, player.right)
      )}
    </span>
  </li>
)

const Items = ({ report: { game, items, factChecks } }: { report: Report }) => (
  <section aria-labelledby="report">
    <h2 id="report" class="section-title">
      {en.host.report}
    </h2>
    <p class="soft">{en.host.reportLede}</p>
    {factChecks.answered > 0 && (
      <details class="fold" id="checks">
        <summary>{en.host.factChecks}</summary>
        <p class="soft">{en.host.factChecksLede}</p>
        <ul class="plain">
          {factChecks.rows.map(({ key, said }) => (
            <li>{en.host.factCheckRow(key, said)}</li>
          ))}
        </ul>
      </details>
    )}
    <ol class="reported-list">
      {items.map((item) => (
        <ReportedItem item={item} code={game.code} />
      ))}
    </ol>
  </section>
)

const Settings = ({ report: { game }, keyUrl, days }: HostPageProps) => (
  <section aria-labelledby="settings">
    <h2 id="settings" class="section-title">
      {en.host.settings}
    </h2>
    <SecretLink url={keyUrl} why={en.host.keepLink} />
    <form class="form inline" method="post" action={paths.host(game.code)}>
      <InputField
        id="closes"
        label={game.state === 'closed' ? en.host.reopen : en.share.closes}
        type="date"
        min={days.first}
        max={days.last}
        value={days.closes}
        required
      />
      <button class="button button-quiet button-small" type="submit" name="act" value="move">
        {en.host.move}
      </button>
    </form>
    <form class="row" method="post" action={paths.host(game.code)}>
      {game.state !== 'closed' && (
        <button class="button button-quiet button-small" type="submit" name="act" value="end">
          {en.host.end}
        </button>
      )}
      <button
        class="button button-quiet button-small"
        type="submit"
        name="act"
        value={game.ranks ? 'ranks-off' : 'ranks-on'}
      >
        {game.ranks ? en.host.ranksOff : en.host.ranksOn}
      </button>
    </form>
    <p>{en.host.deletesOn(dayText(game.deletesAt))}</p>
    <p>
      <a class="tap" href={paths.hostDelete(game.code)}>
        {en.host.delete}
      </a>
    </p>
  </section>
)
