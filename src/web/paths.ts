const anchor = (articleId: string | undefined) => (articleId === undefined ? '' : `#${articleId}`)

/** Where the pages are. Codes and ids are of our own making and need no escaping. */
export const paths = {
  story: (id: string, articleId?: string) => `/stories/${id}${anchor(articleId)}`,
  claims: (id: string, articleId?: string) => `/stories/${id}/claims${anchor(articleId)}`,
  checkBuiltIn: (id: string, itemId: string) => `/stories/${id}/items/${itemId}`,
  shareBuiltIn: (id: string) => `/stories/${id}/share`,

  paste: '/new',
  sample: '/new/sample',
  desk: (id: string) => `/s/${id}`,
  deskAll: (id: string) => `/s/${id}?all`,
  /** Sets the cookie and leads on to the desk: for the teacher's eyes only. */
  deskKey: (id: string, key: string) => `/s/${id}/key/${key}`,
  addReport: (id: string) => `/s/${id}/add`,
  share: (id: string) => `/s/${id}/share`,
  deleteStory: (id: string) => `/s/${id}/delete`,
  chooseAgain: (id: string) => `/s/${id}/choose`,
  deskItem: (id: string, itemId: string) => `/s/${id}/items/${itemId}`,
  checkDesk: (id: string, itemId: string) => `/s/${id}/items/${itemId}/check`,
  deskReport: (id: string, articleId: string) => `/s/${id}/reports/${articleId}`,

  join: '/join',
  game: (code: string) => `/g/${code}`,
  reading: (code: string) => `/g/${code}/read`,
  question: (code: string, number: number) => `/g/${code}/q/${number}`,
  next: (code: string) => `/g/${code}/next`,
  result: (code: string) => `/g/${code}/result`,
  ranks: (code: string) => `/g/${code}/ranks`,
  joinGame: (code: string) => `/g/${code}/join`,
  resume: (code: string, key: string) => `/g/${code}/resume/${key}`,

  host: (code: string) => `/h/${code}`,
  hostUpdate: (code: string) => `/h/${code}?update`,
  hostKey: (code: string, key: string) => `/h/${code}/key/${key}`,
  hostQr: (code: string) => `/h/${code}/qr`,
  hostRanks: (code: string) => `/h/${code}/ranks`,
  hostCsv: (code: string) => `/h/${code}/report.csv`,
  hostItem: (code: string, itemId: string) => `/h/${code}/items/${itemId}`,
  hostPlayer: (code: string, playerId: string) => `/h/${code}/players/${playerId}`,
  hostDelete: (code: string) => `/h/${code}/delete`,
} as const
