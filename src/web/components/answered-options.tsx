import type { Reveal } from '../../app/reveal.ts'
import type { Question } from '../../play/question.ts'
import { optionText } from '../option-text.ts'
import { en } from '../strings/en.ts'
import { type Outcome, OutcomeIcon } from './outcome-icon.tsx'
import { OptionShape } from './option-shape.tsx'

type Answered = { question: Question; reveal: Reveal }

/** The options with the key and the choice told in words and signs: as they stood, or in the right order. */
export const AnsweredOptions = ({ question, reveal }: Answered) => {
  const isOrder = question.response === 'order'
  const key = [reveal.key].flat()
  const places = question.options.map((option, place) => ({ option, place }))
  const shown = isOrder
    ? places.toSorted((a, b) => key.indexOf(a.option.id) - key.indexOf(b.option.id))
    : places
  const List = isOrder ? 'ol' : 'ul'
  return (
    <List class="options" aria-label={isOrder ? en.answer.orderLabel : en.answer.optionsLabel}>
      {shown.map(({ option, place }, at) => {
        const [look, outcome, tag] = (isOrder ? placed : chosen)(reveal, option.id, at)
        return (
          <li class={`option ${look}`}>
            <OptionShape place={place} />
            <span class="option-text" dir="auto">
              {optionText(question, option)}
            </span>
            {tag !== null && (
              <span class="tag">
                <OutcomeIcon outcome={outcome} isSmall />
                {tag}
              </span>
            )}
          </li>
        )
      })}
    </List>
  )
}

type Told = readonly [look: '' | 'is-key' | 'is-miss', outcome: Outcome, tag: string | null]

/** Whether an option is right, and chosen. */
function chosen({ response, key }: Reveal, id: string): Told {
  const isKey = [key].flat().includes(id)
  const isChosen = [response].flat().includes(id)
  if (!isKey) return isChosen ? ['is-miss', 'no', en.answer.tagYours] : ['', 'open', null]
  if (isChosen) return ['is-key', 'ok', en.answer.tagRightYours]
  // One of several right ones can be left out; a single one is only missed.
  return typeof key === 'string'
    ? ['is-key', 'ok', en.answer.tagRight]
    : ['is-key', 'no', en.answer.tagMissed]
}

/** Whether an option was given its place, the one at which it stands. */
function placed({ response }: Reveal, id: string, at: number): Told {
  const given = [response].flat().indexOf(id)
  return given === at
    ? ['is-key', 'ok', en.answer.tagPlace]
    : ['is-miss', 'no', en.answer.tagYourPlace(given)]
}
