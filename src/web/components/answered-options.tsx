import type { Reveal } from '../../app/reveal.ts'
import type { Question } from '../../play/question.ts'
import { optionText } from '../option-text.ts'
import { en } from '../strings/en.ts'
import { OutcomeIcon } from './outcome-icon.tsx'
import { OptionShape } from './option-shape.tsx'

/** The options as they stood, with the key and the choice told in words and signs. */
export const AnsweredOptions = ({ question, reveal }: { question: Question; reveal: Reveal }) => (
  <ul class="options" aria-label={en.answer.optionsLabel}>
    {question.options.map((option, place) => {
      const isKey = option.id === reveal.key
      const isChosen = option.id === reveal.response
      return (
        <li class={isKey ? 'option is-key' : isChosen ? 'option is-miss' : 'option'}>
          <OptionShape place={place} />
          <span class="option-text" dir="auto">
            {optionText(question, option)}
          </span>
          {(isKey || isChosen) && (
            <span class="tag">
              <OutcomeIcon outcome={isKey ? 'ok' : 'no'} isSmall />
              {tagOf(isKey, isChosen)}
            </span>
          )}
        </li>
      )
    })}
  </ul>
)

function tagOf(isKey: boolean, isChosen: boolean): string {
  if (!isKey) return en.answer.tagYours
  return isChosen ? en.answer.tagRightYours : en.answer.tagRight
}
