import type { Db } from '../store/db.ts'
import type { BuiltInStory, BuiltInSummary } from './built-in-story.ts'

/** The built-in stories, as the composition root makes them available. */
export type BuiltInStories = {
  readonly list: () => readonly BuiltInSummary[]
  /** Loads and keeps one story; undefined if there is no built-in story of that id. */
  readonly load: (id: string) => Promise<BuiltInStory | undefined>
}

/** A report on an invented event. */
export type SampleReport = {
  readonly outlet: string
  readonly published: string
  readonly text: string
}

/** Everything the acts need from outside: tests pass their own clock and keys. */
export type Deps = {
  readonly db: Db
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A random token of at least 128 bits in base64url. */
  readonly newKey: () => string
  /** A random code of that many characters, for people to type (see `join-code.ts`). */
  readonly newCode: (length: number) => string
  /** The hash a key is stored as. */
  readonly hashKey: (key: string) => Promise<string>
  readonly stories: BuiltInStories
  /** Reports for people who want to see a desk before they paste anything. */
  readonly samples: readonly SampleReport[]
  /** Keeps what nobody expected for whoever runs the site; the id is the one the person was given. */
  readonly log: (requestId: string, error: unknown) => void
}
