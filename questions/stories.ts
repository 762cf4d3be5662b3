/** Folders of the built-in stories, in the order that Home shows them. */
export const STORIES = ['ukraine-2021'] as const
