import type { Alteration } from '../../items/item.ts'
import { en } from '../strings/en.ts'

/** An altered statement beside what the report says, the change marked in both and told in words. */
export const AlteredStatement = ({
  stem,
  alteration,
}: {
  stem: string
  alteration: Alteration
}) => {
  const { original, from, to } = alteration
  const [stemBefore, stemAfter] = around(stem, to)
  const [originalBefore, originalAfter] = around(original, from)
  return (
    <div class="altered">
      <p class="change">
        <strong>{en.evidence.altered}</strong> {en.evidence.alteredFrom} “<bdi>{from}</bdi>”{' '}
        {en.evidence.alteredTo} “<bdi>{to}</bdi>”.
      </p>
      <div>
        <span class="label">{en.evidence.alteredBefore}</span>
        <p dir="auto">
          {stemBefore}
          {stemAfter !== null && (
            <del>
              <span class="vh">{en.evidence.alteredMark} </span>
              {to}
            </del>
          )}
          {stemAfter}
        </p>
      </div>
      <div>
        <span class="label">{en.evidence.alteredAfter}</span>
        <p dir="auto">
          {originalBefore}
          {originalAfter !== null && (
            <ins>
              <span class="vh">{en.evidence.originalMark} </span>
              {from}
            </ins>
          )}
          {originalAfter}
        </p>
      </div>
    </div>
  )
}

/** What stands before and after the changed words; all of it and null if they do not stand there as such. */
function around(text: string, words: string): [before: string, after: string | null] {
  const at = words === '' ? -1 : text.indexOf(words)
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + words.length)]
}
