/**
 * Pairs of words that cannot both hold of the same thing at the same time, and that take the same words
 * round them. `isVerb`: only the base form of a verb is meant, because the word is a noun elsewhere.
 */
export const OPPOSITES: readonly {
  readonly one: string
  readonly other: string
  readonly isVerb: boolean
}[] = [
  ...pairs(
    `high/low higher/lower highest/lowest greater/smaller larger/smaller bigger/smaller
    increased/decreased increasing/decreasing rising/falling
    risen/fallen raised/lowered growing/shrinking supported/opposed accepted/rejected
    approved/rejected likely/unlikely possible/impossible willing/unwilling able/unable
    acceptable/unacceptable safe/unsafe stronger/weaker improved/worsened
    improving/worsening eastern/western northern/southern
    north/south east/west cheaper/dearer shorter/longer faster/slower better/worse
    positive/negative majority/minority won/lost  strengthened/weakened`,
    false,
  ),
  ...pairs(
    `increase/decrease rise/fall raise/lower grow/shrink expand/shrink accept/reject
    approve/reject allow/forbid strengthen/weaken improve/worsen reopen/close
    join/leave win/lose`,
    true,
  ),
]

/**
 * Past-tense verbs of reporting whose opposite takes the same words behind it. Only pairs of which both are to be
 * expected of the same party: readers found “welcomed the build-up” for “voiced concern” absurd, and absurd is easy.
 */
export const OPPOSITE_CUES: readonly (readonly [string, string])[] = [
  ['welcomed', 'rejected'],
  ['praised', 'criticised'],
  ['rejected', 'accepted'],
  ['opposed', 'supported'],
]

function pairs(list: string, isVerb: boolean): { one: string; other: string; isVerb: boolean }[] {
  return list.split(/\s+/).map((pair) => {
    const [one = '', other = ''] = pair.split('/')
    return { one, other, isVerb }
  })
}
