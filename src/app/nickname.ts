import { seededRandom, shuffle } from '../lib/seeded-random.ts'

const TREES = (
  'Acacia Alder Almond Ash Aspen Baobab Beech Birch Cedar Cherry Chestnut Cypress Elder Elm Fir Ginkgo ' +
  'Hawthorn Hazel Holly Hornbeam Juniper Larch Laurel Lime Linden Magnolia Mango Maple Medlar Mulberry ' +
  'Myrtle Oak Olive Palm Pear Pine Plane Plum Poplar Quince Rowan Spruce Sycamore Teak Walnut Willow Yew'
).split(' ')

/** More than players can have drawn in a full game of unlucky ones. */
const MOST_DRAWN = 8

/** A tree and a number (“Rowan 42”): friendly, and says nothing about who it is. */
export function makeNickname(playerId: string): string {
  return makeNicknames(playerId)[0] ?? 'Oak 10'
}

/** Nicknames to try in turn, because some are taken already: the last one never is. */
export function makeNicknames(playerId: string): string[] {
  const random = seededRandom('nickname', playerId)
  const draw = (digits: number) => Math.floor((1 + 9 * random()) * 10 ** (digits - 1))
  const trees = shuffle(TREES, random).slice(0, MOST_DRAWN)
  return [...trees.map((tree) => `${tree} ${draw(2)}`), `${trees[0]} ${draw(9)}`]
}
