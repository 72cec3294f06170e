// What the queue saw when it looked at activities, in storage.session: in memory only, gone when the browser closes.
import { browser } from 'wxt/browser'
import type { Fact, Instant } from '@/lib/domain/fact'
import type { EngagementKind, EngagementList } from '@/lib/domain/lead-snapshot'

const KEY = 'queue-looked'
const MOST = 1_000
const MOST_BYTES = 3 * 1024 * 1024

/** One look at one lead's activities. */
export interface Looked {
  /** What HubSpot's own dates said then: a different one makes the lead worth another look. */
  readonly mark: string
  /** Another look would bring nothing more. */
  readonly settled: boolean
  /** When it was looked at (HubSpot's clock). */
  readonly at: Instant
  /** What can be a first contact, without texts. */
  readonly engagements: Readonly<Record<Exclude<EngagementKind, 'note'>, Fact<EngagementList>>>
}

/** By portal and contact. */
export type LookedLeads = Readonly<Record<string, Looked>>

/** Every look that is kept. */
export async function readLooked(): Promise<LookedLeads> {
  return ((await browser.storage.session.get(KEY))[KEY] as LookedLeads | undefined) ?? {}
}

/** Keeps them all, the newest last; beyond 1,000 leads or 3 MB the oldest go. A full store is no error: the leads are looked at again. */
export async function writeLooked(looked: LookedLeads): Promise<void> {
  let rows = Object.entries(looked).slice(-MOST)
  while (rows.length > 0 && JSON.stringify(rows).length * 2 > MOST_BYTES)
    rows = rows.slice(Math.ceil(rows.length / 2))
  await browser.storage.session.set({ [KEY]: Object.fromEntries(rows) }).catch(() => undefined)
}

/** Forgets them. */
export function forgetLooked(): Promise<void> {
  return browser.storage.session.remove(KEY)
}
