// Recent lead snapshots in storage.session: in memory only, gone when the browser closes.
import { browser } from 'wxt/browser'
import type { Instant } from '@/lib/domain/fact'
import { createTurns } from '@/lib/domain/in-turn'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { type RecordRef, refKey, sameRef } from '@/lib/domain/record-ref'
import type { Connection } from './connection'
import { isSnapshot } from './snapshot-shape'
import { objectOf } from './valid-fields'

const PREFIX = 'lead:'
const INDEX = `${PREFIX}index`
const MAX_AGE_MS = 15 * 60_000
const MAX_ENTRIES = 40
const MAX_BYTES = 6 * 1024 * 1024

interface Entry {
  readonly storedAt: Instant
  readonly bytes: number
  readonly snapshot: LeadSnapshot
}

/** When each entry was stored, and how large it is: nobody reads them all to keep one more. */
type Index = Readonly<Record<string, Omit<Entry, 'snapshot'>>>

/** Writing and forgetting come one after the other: what is forgotten is not written by somebody who looked before. */
const inTurn = createTurns()

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
    const key = keyOf(snapshot.ref, connection)
    const entry: Entry = { storedAt: now, bytes: JSON.stringify(snapshot).length * 2, snapshot }
    const { [key]: _former, ...others } = await readIndex()
    const stay = newest(others, MAX_ENTRIES - 1, MAX_BYTES - entry.bytes)
    const gone = Object.keys(others).filter((other) => !Object.hasOwn(stay, other))
    if (gone.length > 0) await browser.storage.session.remove(gone)
    const index = { ...stay, [key]: { storedAt: entry.storedAt, bytes: entry.bytes } }
    await browser.storage.session.set({ [key]: entry, [INDEX]: index }).catch(() => undefined)
  })
}

/** Forgets one record, whoever has read it, or all of them. */
export function forgetCached(ref?: RecordRef): Promise<void> {
  return inTurn(async () => {
    const keys = Object.keys(await entries())
    const isIts = (key: string) => ref === undefined || key === INDEX || key.endsWith(`:${refKey(ref)}`)
    const gone = keys.filter(isIts)
    if (gone.length > 0) await browser.storage.session.remove(gone)
  })
}

/** Everything that is kept of leads, with the index and what is no entry. */
async function entries(): Promise<Readonly<Record<string, unknown>>> {
  const all = Object.entries(await browser.storage.session.get(null))
  return Object.fromEntries(all.filter(([key]) => key.startsWith(PREFIX)))
}

/** What is kept, without reading it; where that is not known, everything is read once. What is no entry is the oldest. */
async function readIndex(): Promise<Index> {
  const kept = Object.entries(objectOf((await browser.storage.session.get(INDEX))[INDEX]))
  const found = kept.length > 0 ? kept : Object.entries(await entries()).filter(([key]) => key !== INDEX)
  return Object.fromEntries(
    found.map(([key, one]) => {
      const { storedAt, bytes } = objectOf(one)
      const whole = typeof storedAt === 'number' && typeof bytes === 'number'
      return [key, whole ? { storedAt, bytes } : { storedAt: 0, bytes: MAX_BYTES }]
    }),
  )
}

/** The newest of them, within the bounds. */
function newest(index: Index, maxEntries: number, maxBytes: number): Index {
  const newestFirst = Object.entries(index).sort(([, a], [, b]) => b.storedAt - a.storedAt)
  let bytes = 0
  return Object.fromEntries(
    newestFirst.filter(([, one], place) => {
      bytes += one.bytes
      return place < maxEntries && bytes <= maxBytes
    }),
  )
}

/** What is stored, when it is a snapshot in the form that this version keeps; else null. */
function entryOf(stored: unknown): Entry | null {
  const { storedAt, bytes, snapshot } = objectOf(stored)
  const whole = Number.isFinite(storedAt) && Number.isFinite(bytes) && isSnapshot(snapshot)
  return whole ? (stored as Entry) : null
}
