import { expect } from 'vitest'
import { type ProblemCode, PROBLEMS } from '../../src/app/problems.ts'

type ProblemBody = {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly requestId: string
  readonly issues: readonly { readonly path: string; readonly message: string }[]
}

/** The refusal in full, after checking that it is of that code and says what every refusal says. */
export async function expectProblem(response: Response, code: ProblemCode): Promise<ProblemBody> {
  const text = await response.text()
  expect(text, `${response.status} instead of ${code}`).toContain(`"code":"${code}"`)
  const body: ProblemBody = JSON.parse(text)
  const { status, title } = PROBLEMS[code]
  expect(response.status).toBe(status)
  expect(body).toMatchObject({ code, status, title, issues: expect.any(Array) })
  expect(body.requestId).toMatch(/\S{8,}/)
  expect(body.detail).toMatch(/^\S.+\.$/s)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  return body
}
