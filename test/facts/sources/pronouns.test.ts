import { test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

/** Whom the pronoun of the last claim means; null where nobody can be meant for sure. */
test.for([
  ['Captain Bo Roe said it rained. He said the ferry was late.', 'Bo Roe'],
  ['Captain Bo Roe left early. He said the ferry was late.', 'Bo Roe'],
  ['The Elmford council met. It said the ferry was late.', null],
  ['The Elmford council said it rained. It said the ferry was late.', 'Elmford council'],
  ['Spokeswoman Ann Lee said it rained. He said the ferry was late.', null],
  ['The Elmford council said it rained. He said the ferry was late.', null],
  ['Captain Bo Roe said it rained. It said the ferry was late.', null],
  ['It rained. They said the ferry was late.', null],
  ['It rained. His office said the ferry was late.', null],
  ['Captain Bo Roe said it rained. His office said the ferry was late.', "Bo Roe's office"],
] as const)('“%s” – %s', ([text, name], { expect }) => {
  const { claims, trace } = claimsOf(text)
  expect(claims.at(-1)?.source.name, trace).toBe(name)
})
