/** Plainly invented reports for tests of the text layer. */

export const PARAGRAPHS = [
  'The ferry Havsang sank off the coast of Norland early on Tuesday, the coast guard said.',
  'All 48 passengers were brought ashore by fishing boats from the village of Vessby.',
  '“We heard the alarm at four,” said Ada Roe, the harbour master. “Nobody waited for orders.”',
  'Norland’s transport ministry said that it had opened an inquiry and that divers would go down on Wednesday.',
  'The operator, Lund Lines, declined to comment.',
]

export const HEADLINE = 'Ferry sinks off Norland, all passengers safe'

export const REPORT = [HEADLINE, ...PARAGRAPHS].join('\n\n')
