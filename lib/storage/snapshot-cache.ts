// Recent lead snapshots in storage.session: in memory only, gone when the browser closes.
import { browser } from 'wxt/browser'
import type { Instant } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { type RecordRef, refKey, sameRef } from '@/lib/domain/record-ref'
import type { Connection } from './connection'
import { isSnapshot } from './snapshot-shape'
import { objectOf } from './valid-fields'

const PREFIX = 'lead:'
const MAX_AGE_MS = 15 * 60_000
const MAX_ENTRIES = 40
const MAX_BYTES = 6 * 1024 * 1024

interface Entry {
  readonly storedAt: Instant
  readonly bytes: number
  readonly snapshot: LeadSnapshot
}

/** Writing and forgetting come one after the other: what is forgotten is not written by somebody who looked before. */
let turn: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = turn.then(work)
  turn = next.catch(() => undefined)
  return next
}

/** What one key has read is never an answer under another, not even one of the same portal. */
const keyOf = (ref: RecordRef, { connectedAt }: Connection) => `${PREFIX}${connectedAt}:${refKey(ref)}`

/**
 * The snapshot of a record that was read with this connection, and its age in ms; null when there is none younger than
 * 15 minutes, or what is kept is not a snapshot of this record.
 */
export async function readCached(
  ref: RecordRef,
  connection: Connection,
  now: Instant,
): Promise<{ snapshot: LeadSnapshot; ageMs: number } | null> {
  const key = keyOf(ref, connection)
  const entry = entryOf((await browser.storage.session.get(key))[key])
  if (entry === null || !sameRef(entry.snapshot.ref, ref)) return null
  if (now - entry.storedAt > MAX_AGE_MS || now < entry.storedAt) return null
  return { snapshot: entry.snapshot, ageMs: now - entry.storedAt }
}

/**
 * Keeps a snapshot, dropping the oldest ones beyond 40 records or 6 MB; nothing when `inForce` says that the connection
 * it was read with is not there any more. A full store is no error: it is a cache.
 */
export function writeCached(
  snapshot: LeadSnapshot,
  connection: Connection,
  now: Instant,
  inForce: () => Promise<boolean>,
): Promise<void> {
  return inTurn(async () => {
    if (!(await inForce())) return
    const bytes = JSON.stringify(snapshot).length * 2
    const entry: Entry = { storedAt: now, bytes, snapshot }
    await dropOldest(MAX_ENTRIES - 1, MAX_BYTES - bytes)
    const key = keyOf(snapshot.ref, connection)
    await browser.storage.session.set({ [key]: entry }).catch(() => undefined)
  })
}

/** Forgets one record, whoever has read it, or all of them. */
export function forgetCached(ref?: RecordRef): Promise<void> {
  return inTurn(async () => {
    const keys = (await entries()).map(([key]) => key)
    const gone = ref === undefined ? keys : keys.filter((key) => key.endsWith(`:${refKey(ref)}`))
    if (gone.length > 0) await browser.storage.session.remove(gone)
  })
}

async function entries(): Promise<[string, Entry | null][]> {
  const all = Object.entries(await browser.storage.session.get(null))
  return all.filter(([key]) => key.startsWith(PREFIX)).map(([key, value]) => [key, entryOf(value)])
}

/** The newest stay; what is not an entry goes. */
async function dropOldest(maxEntries: number, maxBytes: number): Promise<void> {
  const newestFirst = (await entries()).sort(([, a], [, b]) => (b?.storedAt ?? 0) - (a?.storedAt ?? 0))
  let bytes = 0
  const drop = newestFirst.filter(([, entry], index) => {
    bytes += entry?.bytes ?? 0
    return entry === null || index >= maxEntries || bytes > maxBytes
  })
  if (drop.length > 0) await browser.storage.session.remove(drop.map(([key]) => key))
}

/** What is stored, when it is a snapshot in the form that this version keeps; else null. */
function entryOf(stored: unknown): Entry | null {
  const { storedAt, bytes, snapshot } = objectOf(stored)
  const whole = Number.isFinite(storedAt) && Number.isFinite(bytes) && isSnapshot(snapshot)
  return whole ? (stored as Entry) : null
}
