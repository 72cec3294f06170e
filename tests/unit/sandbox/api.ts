// Short calls to the sandbox's API for its own tests.

import type { TokenName } from '../../sandbox/portal/tokens.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into untyped JSON
  readonly body: any
}

/** Sends one request with a named token (null: none) and reads the whole answer. */
export async function ask(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  token: TokenName | null = 'full',
): Promise<Answer> {
  const response = await sandbox.fetch(`https://api.hubapi.com${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${sandbox.tokens[token]}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json') === true
  return { status: response.status, headers: response.headers, text, body: json ? parse(text) : null }
}

/** Asks until the answer fits; for what becomes true later. */
export async function eventually(
  once: () => Promise<Answer>,
  fits: (answer: Answer) => boolean,
): Promise<Answer> {
  for (;;) {
    const answer = await once()
    if (fits(answer)) return answer
    await new Promise((done) => setTimeout(done, 20))
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
