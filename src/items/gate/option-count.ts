import type { GateRule } from './rule.ts'

/** Three or four options; two proven wrong ones are the least. Fact checks: the verdicts. */
export const optionCount: GateRule = {
  id: '11 option-count',
  refuses(item) {
    const { length } = item.options
    if (item.response === 'verdict')
      return length === 2 || length === 3 ? null : `${length} verdicts`
    if (length < 3 || length > 4) return `${length} options`
    return item.options.some(({ id }) => id === item.key) ? null : 'the key is no option'
  },
}
