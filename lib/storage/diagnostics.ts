// The log of failures, in storage.local: it must work where the databases do not. Nothing in it is secret, and nobody's data.
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import {
  browserOf,
  COMPONENTS,
  type Component,
  type Failure,
  type FailureEntry,
  type FailureLog,
} from '@/lib/domain/diagnostics/failure'
import { entryOf, withEntry } from '@/lib/domain/diagnostics/log'
import type { Instant } from '@/lib/domain/fact'
import { createTurns } from '@/lib/domain/in-turn'

const KEY = 'diagnostics'

const entry = z.object({
  component: z.enum(COMPONENTS),
  place: z.string(),
  name: z.string(),
  message: z.string(),
  stack: z.array(z.string()),
  version: z.string(),
  browser: z.string(),
  firstAt: z.number(),
  lastAt: z.number(),
  count: z.number(),
})

const product = () => ({
  version: browser.runtime.getManifest().version,
  browser: browserOf(navigator.userAgent),
})

/** Changes come one after the other: two at once must not lose one of them. */
const inTurn = createTurns()

const change = (to: (log: readonly FailureEntry[]) => readonly FailureEntry[]): Promise<void> =>
  inTurn(async () => browser.storage.local.set({ [KEY]: to(await read()) }))

/** What is not an entry, because another version has written it, is skipped. */
async function read(): Promise<readonly FailureEntry[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  return (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const parsed = entry.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
}

/** Keeps what is safe of a failure. */
export function addFailure(component: Component, failure: Failure, at: Instant): Promise<void> {
  return change((log) => withEntry(log, entryOf(component, failure, at, product())))
}

/** The log, the latest failure first. */
export async function readDiagnostics(): Promise<FailureLog> {
  return { entries: await read(), ...product() }
}

/** Empties it. */
export function clearDiagnostics(): Promise<void> {
  return change(() => [])
}
