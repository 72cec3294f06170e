// Recent lead snapshots in storage.session: in memory only, gone when the browser closes.

import { browser } from 'wxt/browser'
import type { Instant } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { type RecordRef, refKey } from '@/lib/domain/record-ref'

const PREFIX = 'lead:'
const MAX_AGE_MS = 15 * 60_000
const MAX_ENTRIES = 40
const MAX_BYTES = 6 * 1024 * 1024

interface Entry {
  readonly storedAt: Instant
  readonly bytes: number
  readonly snapshot: LeadSnapshot
}

/** The cached snapshot of a record and its age in ms; null when there is none younger than 15 minutes. */
export async function readCached(
  ref: RecordRef,
  now: Instant,
): Promise<{ snapshot: LeadSnapshot; ageMs: number } | null> {
  const key = PREFIX + refKey(ref)
  const entry = (await browser.storage.session.get(key))[key] as Entry | undefined
  if (entry === undefined || now - entry.storedAt > MAX_AGE_MS || now < entry.storedAt) return null
  return { snapshot: entry.snapshot, ageMs: now - entry.storedAt }
}

/** Keeps a snapshot, dropping the oldest ones beyond 40 records or 6 MB. A full store is no error: it is a cache. */
export async function writeCached(snapshot: LeadSnapshot, now: Instant): Promise<void> {
  const bytes = JSON.stringify(snapshot).length * 2
  const entry: Entry = { storedAt: now, bytes, snapshot }
  await dropOldest(MAX_ENTRIES - 1, MAX_BYTES - bytes)
  await browser.storage.session.set({ [PREFIX + refKey(snapshot.ref)]: entry }).catch(() => undefined)
}

/** Forgets one record, or all of them. */
export async function forgetCached(ref?: RecordRef): Promise<void> {
  if (ref) await browser.storage.session.remove(PREFIX + refKey(ref))
  else await browser.storage.session.remove((await entries()).map(([key]) => key))
}

async function entries(): Promise<[string, Entry][]> {
  const all = await browser.storage.session.get(null)
  return Object.entries(all).filter(([key]) => key.startsWith(PREFIX)) as [string, Entry][]
}

async function dropOldest(maxEntries: number, maxBytes: number): Promise<void> {
  const newestFirst = (await entries()).sort(([, a], [, b]) => b.storedAt - a.storedAt)
  let bytes = 0
  const drop = newestFirst.filter(([, entry], index) => {
    bytes += entry.bytes
    return index >= maxEntries || bytes > maxBytes
  })
  if (drop.length > 0) await browser.storage.session.remove(drop.map(([key]) => key))
}
