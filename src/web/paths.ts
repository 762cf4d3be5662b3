const anchor = (articleId: string | undefined) => (articleId === undefined ? '' : `#${articleId}`)

/** Where the pages are. Codes and ids are of our own making and need no escaping. */
export const paths = {
  story: (id: string, articleId?: string) => `/stories/${id}${anchor(articleId)}`,
  claims: (id: string, articleId?: string) => `/stories/${id}/claims${anchor(articleId)}`,
  game: (code: string) => `/g/${code}`,
  question: (code: string, number: number) => `/g/${code}/q/${number}`,
  next: (code: string) => `/g/${code}/next`,
  result: (code: string) => `/g/${code}/result`,
  join: (code: string) => `/g/${code}/join`,
} as const
