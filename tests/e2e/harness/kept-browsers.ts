// Browsers that a test has done with, renewed for the next one of its file: starting Firefox takes longer than many a test.
import type { Contestant } from './both.ts'
import type { LaunchOptions, TestBrowser } from './test-browser.ts'
import { within } from './until.ts'

export interface KeptBrowser {
  readonly browser: TestBrowser
  /** The port at which it looks for its sandbox. */
  readonly proxyPort: number
}

const kept = new Map<string, KeptBrowser[]>()

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

/** Closes all that are kept. */
export async function closeKept(): Promise<void> {
  const all = [...kept.values()].flat()
  kept.clear()
  await Promise.all(all.map(({ browser }) => browser.close().catch(() => undefined)))
}
