/**
 * Stands in for `entities/decode` in the bundle (see `[alias]` in wrangler.toml). htmlparser2 imports its table of
 * HTML 5 entities even where it is told not to decode, and `decodeEntities` of our own does that here: without
 * this the table would take 15 kB for nothing.
 *
 * @module
 */
export const DecodingMode = {}
export const htmlDecodeTree = null
export const xmlDecodeTree = null

/** Made once by the tokenizer and never asked. */
export function EntityDecoder(): void {}
