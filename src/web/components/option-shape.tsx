import { en } from '../strings/en.ts'

/** Letter, shape and colour say the same thing three times: no one of them is needed to tell options apart. */
const SHAPES = [
  {
    name: 'a',
    path: 'M4.5 3h15A1.5 1.5 0 0 1 21 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 19.5v-15A1.5 1.5 0 0 1 4.5 3z',
  },
  { name: 'b', path: 'M12 1.5 23.2 21.5H.8z' },
  { name: 'c', path: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z' },
  { name: 'd', path: 'M12 .5 23.5 12 12 23.5.5 12z' },
] as const

/** The letter of an option, by its place, on its shape: A square, B triangle, C circle, D diamond. */
export const OptionShape = ({ place }: { place: number }) => {
  const shape = SHAPES[place % SHAPES.length]
  return (
    <span class={`shape shape-${shape?.name}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={shape?.path} />
      </svg>
      <b>{en.question.letters[place]}</b>
    </span>
  )
}
