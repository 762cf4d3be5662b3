/** Folders of the built-in stories, in the order that Home shows them: subjects that suit everybody first. */
export const STORIES = [
  'black-hole-2019',
  'van-gogh-2016',
  'practice-pellwick',
  'ukraine-2021',
] as const
