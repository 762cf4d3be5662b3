/** Where the API stands on the site. */
export const API_BASE = '/api/v1'
