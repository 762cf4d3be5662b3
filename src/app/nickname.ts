import { seededRandom } from '../lib/seeded-random.ts'

const TREES = (
  'Acacia Alder Almond Ash Aspen Baobab Beech Birch Cedar Cherry Chestnut Cypress Elder Elm Fir Ginkgo ' +
  'Hawthorn Hazel Holly Hornbeam Juniper Larch Laurel Lime Linden Magnolia Mango Maple Medlar Mulberry ' +
  'Myrtle Oak Olive Palm Pear Pine Plane Plum Poplar Quince Rowan Spruce Sycamore Teak Walnut Willow Yew'
).split(' ')

/** A tree and a number (“Rowan 42”): friendly, and says nothing about who it is. */
export function makeNickname(playerId: string): string {
  const random = seededRandom('nickname', playerId)
  const tree = TREES[Math.floor(random() * TREES.length)] ?? 'Oak'
  return `${tree} ${10 + Math.floor(random() * 90)}`
}
