import type { Item, Option } from '../../items/item.ts'
import { optionText } from '../option-text.ts'
import { en } from '../strings/en.ts'
import { OutcomeIcon } from './outcome-icon.tsx'

/** The options of a question with its key marked, for whoever may know it. */
export const KeyedOptions = ({ item }: { item: Item }) => (
  <ul class="keyed" aria-label={en.answer.optionsLabel}>
    {inOrder(item).map((option, at) => (
      <KeyedOption item={item} option={option} place={at + 1} />
    ))}
  </ul>
)

type KeyedOptionProps = { item: Item; option: Option; place: number }

const KeyedOption = ({ item, option, place }: KeyedOptionProps) => {
  const isOrder = item.response === 'order'
  const isKey = [item.key].flat().includes(option.id)
  return (
    <li class={isKey ? 'is-key' : undefined}>
      {isOrder ? (
        <b>{place}</b>
      ) : isKey ? (
        <OutcomeIcon outcome="ok" isSmall />
      ) : (
        <span class="bullet" aria-hidden="true" />
      )}
      <span>
        <bdi>{optionText(item, option)}</bdi>
        {isKey && !isOrder && <span class="vh"> ({en.desk.key})</span>}
      </span>
    </li>
  )
}

/** The options, those of an order in the right one. */
const inOrder = ({ response, options, key }: Item): readonly Option[] =>
  response === 'order' ? options.toSorted((a, b) => key.indexOf(a.id) - key.indexOf(b.id)) : options
