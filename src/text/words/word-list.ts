/** Words as they are written in a list: apart by white space, in lines as long as one likes. */
export const wordList = (words: string): readonly string[] => words.trim().split(/\s+/)

export const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words))
