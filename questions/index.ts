/** The built-in stories. Written by `npm run questions`; never edited by hand. */
export const builtIn = [
  {
    id: 'black-hole-2019',
    title: 'The first picture of a black hole, 2019',
    load: () => import('./black-hole-2019/generated.json', { with: { type: 'json' } }),
  },
  {
    id: 'van-gogh-2016',
    title: 'Two stolen Van Goghs are found, 2016',
    load: () => import('./van-gogh-2016/generated.json', { with: { type: 'json' } }),
  },
  {
    id: 'practice-pellwick',
    title: 'Practice: the clock of Pellwick (invented)',
    load: () => import('./practice-pellwick/generated.json', { with: { type: 'json' } }),
  },
  {
    id: 'ukraine-2021',
    title: 'Troops at Ukraine’s border, 2021',
    load: () => import('./ukraine-2021/generated.json', { with: { type: 'json' } }),
  },
]
