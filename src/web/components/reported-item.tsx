import type { ReportItem } from '../../app/read-report.ts'
import { optionText } from '../option-text.ts'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'
import { MarkedText } from './marked-text.tsx'
import { OutcomeIcon } from './outcome-icon.tsx'
import { ShareBar } from './share-bar.tsx'

/** How a class answered one question: what each option got, the proof, and the way to withdraw it. */
export const ReportedItem = ({ item, code }: { item: ReportItem; code: string }) => {
  const { itemId, number, stem, withdrawn, answered, options } = item
  const [proof] = item.evidence
  return (
    <li class={withdrawn ? 'reported is-withdrawn' : 'reported'} id={itemId}>
      <p class="meta">
        <span>{en.result.itemNumber(number)}</span>
        <span>
          {item.percentRight === null
            ? en.host.noAnswers
            : en.host.percentRight(item.percentRight, item.right, answered)}
        </span>
        {withdrawn && <span class="refusal">{en.host.withdrawn}</span>}
      </p>
      <h3 dir="auto">{stem}</h3>
      <ul class="tallied" aria-label={en.answer.optionsLabel}>
        {options.map((option, at) => (
          <li class={option.isKey ? 'is-key' : undefined}>
            {item.response === 'order' ? (
              <b>{at + 1}</b>
            ) : option.isKey ? (
              <OutcomeIcon outcome="ok" isSmall />
            ) : (
              <span class="bullet" aria-hidden="true" />
            )}
            <span>
              <bdi>{optionText(item, option)}</bdi>
              {option.isKey && item.response !== 'order' && (
                <span class="vh"> ({en.desk.key})</span>
              )}
            </span>
            <span class="count">
              {(item.response === 'order' ? en.host.placed : en.host.chosen)(option.count)}
            </span>
            <ShareBar part={option.count} of={answered} />
          </li>
        ))}
      </ul>
      <div class="row">
        {proof && (
          <details class="fold" id={`proof-${itemId}`}>
            <summary>
              {en.result.evidence}
              <span class="vh"> {en.result.itemNumber(number)}</span>
            </summary>
            <blockquote class="in-place" dir="auto">
              <MarkedText text={proof.sentence} span={proof.span} marks={proof.marks} />
            </blockquote>
            <p dir="auto">{item.explanation}</p>
          </details>
        )}
        <form method="post" action={paths.hostItem(code, itemId)}>
          <button
            class="button button-quiet button-small"
            type="submit"
            name="act"
            value={withdrawn ? 'restore' : 'withdraw'}
          >
            {withdrawn ? en.host.restore : en.host.withdraw}
            <span class="vh"> {en.result.itemNumber(number)}</span>
          </button>
        </form>
      </div>
    </li>
  )
}
