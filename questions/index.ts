/** The built-in stories. Written by `npm run questions`; never edited by hand. */
export const builtIn = [
  {
    id: 'ukraine-2021',
    title: 'Troops at Ukraine’s border, 2021',
    load: () => import('./ukraine-2021/generated.json', { with: { type: 'json' } }),
  },
]
