// Waits for what a test expects, in any browser, without sleeping a fixed time.

/**
 * Asks `look` until it gives something truthy; fails with `what` and the last error after `timeoutMs`. It asks less often the longer it
 * waits: a browser that is asked without a pause has no time left for what it is asked about.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  timeoutMs = 20_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeoutMs
  let last: unknown = 'nothing'
  let pause = 20
  while (performance.now() < end) {
    try {
      const found = await look()
      if (found) return found
      last = found
    } catch (error) {
      last = error
    }
    await new Promise((done) => setTimeout(done, pause))
    pause = Math.min(pause * 1.5, 250)
  }
  const reason = last instanceof Error ? last.message : String(last)
  throw new Error(`Waited ${timeoutMs} ms for ${what}; last: ${reason}`)
}

/** The promise's value, or an error that says what took too long. For calls that a browser may never answer. */
export async function within<T>(what: string, promise: Promise<T>, timeoutMs = 10_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what} took more than ${timeoutMs} ms`)), timeoutMs)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
