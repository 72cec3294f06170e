// Browsers that a test has done with, renewed for the next one: starting Firefox takes longer than many a test.
import type { Contestant } from './both.ts'
import type { LaunchOptions, TestBrowser } from './test-browser.ts'
import { within } from './until.ts'

export interface KeptBrowser {
  readonly browser: TestBrowser
  /** The port at which it looks for its sandbox. */
  readonly proxyPort: number
}

const kept = new Map<string, KeptBrowser[]>()

/** The end of the kind of a browser that was launched without options. */
const PLAIN = '{}]'

const kind = (contestant: Contestant, options: LaunchOptions) =>
  JSON.stringify([contestant.name, contestant.extensionDir, options])

/** One that was launched like this before, if there is one. It is the caller's from then on. */
export function takeKept(contestant: Contestant, options: LaunchOptions): KeptBrowser | null {
  return kept.get(kind(contestant, options))?.pop() ?? null
}

/** Keeps it for the next test, or closes it: one that cannot be renewed, or has a profile of its own. */
export async function keep(contestant: Contestant, options: LaunchOptions, one: KeptBrowser): Promise<void> {
  if (one.browser.renew !== null && options.profileDir === undefined) {
    try {
      await within('the renewal of the browser', one.browser.renew(), 20_000)
      const like = kind(contestant, options)
      kept.set(like, [...(kept.get(like) ?? []), one])
      return
    } catch {
      // Closed by the test, or hung: the next test starts another.
    }
  }
  await one.browser.close().catch(() => undefined)
}

/** Closes all that are kept but one of each browser as it is launched by default. */
export async function closeKept(): Promise<void> {
  const spare = [...kept].flatMap(([like, browsers]) => (like.endsWith(PLAIN) ? browsers.slice(1) : browsers))
  for (const [like, browsers] of kept) kept.set(like, like.endsWith(PLAIN) ? browsers.slice(0, 1) : [])
  await Promise.all(spare.map(({ browser }) => browser.close().catch(() => undefined)))
}
