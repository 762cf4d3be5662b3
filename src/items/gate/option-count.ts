import { keyIds } from '../item.ts'
import type { GateRule } from './rule.ts'

/** Three or four options; two proven wrong ones are the least. Fact checks: the verdicts. Of several right ones there are two at least, and one wrong; an order has all. */
export const optionCount: GateRule = {
  id: '11 option-count',
  refuses(item) {
    const { length } = item.options
    if (item.response === 'verdict')
      return length === 2 || length === 3 ? null : `${length} verdicts`
    if (length < 3 || length > 4) return `${length} options`
    const keys = new Set(keyIds(item))
    if (keys.size < keyIds(item).length) return 'an option is right twice'
    if ([...keys].some((key) => item.options.every(({ id }) => id !== key)))
      return 'the key is no option'
    if (item.response === 'order') return keys.size === length ? null : 'not all have a place'
    if (item.response === 'choices' && (keys.size < 2 || keys.size === length))
      return `${keys.size} right of ${length} options`
    return null
  },
}
