/** Changes whenever the same articles would give other items: a client that stores seeds can tell. */
export const GENERATOR_VERSION = '1'
