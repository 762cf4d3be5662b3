import type { Route } from './route.ts'
import { gameRoutes } from './routes/games.ts'
import { practiceRoutes } from './routes/practice.ts'
import { storyRoutes } from './routes/stories.ts'

/** Every call of the API. */
export const ROUTES: readonly Route[] = [...storyRoutes, ...practiceRoutes, ...gameRoutes]
