import type { CheckedItem } from '../../app/check-item.ts'
import { AlteredStatement } from '../components/altered-statement.tsx'
import { KeyedOptions } from '../components/keyed-options.tsx'
import { Layout } from '../components/layout.tsx'
import { MarkedText } from '../components/marked-text.tsx'
import { OutcomeIcon } from '../components/outcome-icon.tsx'
import { reportLabel } from '../report-label.ts'
import { en } from '../strings/en.ts'

/** A question with its key, its proof, every rule asked again, and who is no option. Each load asks anew. */
export const CheckPage = ({ checked, back }: { checked: CheckedItem; back: string }) => {
  const { item, title, rules, rejected, passed } = checked
  return (
    <Layout title={en.check.title(item.stem)}>
      <div class="page-head">
        <span class="kicker">
          <bdi>{title}</bdi>
        </span>
        <h1>{en.check.heading}</h1>
        <p class="stem" dir="auto">
          {item.stem}
        </p>
      </div>
      <div class={`outcome ${passed ? 'tone-ok' : 'tone-no'}`} role="status">
        <OutcomeIcon outcome={passed ? 'ok' : 'no'} />
        <div>
          <h2>{passed ? en.check.passed : en.check.failed}</h2>
          <p>{en.check.lede}</p>
        </div>
      </div>
      <KeyedOptions item={item} />
      {item.evidence.map((evidence) => (
        <figure>
          <blockquote dir="auto">
            <MarkedText text={evidence.sentence} span={evidence.span} marks={evidence.marks} />
          </blockquote>
          <figcaption class="soft small">
            <bdi>{reportLabel(evidence)}</bdi>
          </figcaption>
        </figure>
      ))}
      {item.alteration && <AlteredStatement stem={item.stem} alteration={item.alteration} />}
      <p dir="auto">{item.explanation}</p>
      <p class="soft small">
        {en.check.from(en.desk.difficulty[item.difficulty], item.difficultyReason)}
      </p>
      <h2>{en.check.rules}</h2>
      <ul class="checked">
        {rules.map(({ rule, because }) => (
          <li>
            <OutcomeIcon outcome={because === null ? 'ok' : 'no'} isSmall />{' '}
            {en.check.ruleNames[rule] ?? rule}
            {because !== null && <span class="soft"> {because}</span>}
          </li>
        ))}
      </ul>
      {rejected.length > 0 && (
        <>
          <h2>{en.check.who}</h2>
          <ul class="checked">
            {rejected.map(({ text, because }) => (
              <li>
                <bdi>{text}</bdi>: {en.check.rejected[because]}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row more">
        <a class="button button-quiet" href="">
          {en.check.again}
        </a>
        <a class="tap" href={back}>
          {en.check.back}
        </a>
      </div>
    </Layout>
  )
}
