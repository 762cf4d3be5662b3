import { contentHash } from '../lib/content-hash.ts'

/** An ETag for what is sent: the same text has the same tag in every isolate. */
export const entityTag = (text: string): string => `"${contentHash(text)}"`
