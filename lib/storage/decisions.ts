// Decisions and what was typed for them, in the extension's IndexedDB: the journal and the outbox are one table.
import { type DecisionRow, isOpen, leanRow } from '@/lib/domain/decision/row'
import { type RecordRef, refKey } from '@/lib/domain/record-ref'
import type { StoredRow } from './stored-row'
import { useVault } from './vault'

/** Finished rows that are kept for the journal. */
const MOST_FINISHED = 300

const stored = (row: DecisionRow): StoredRow => ({
  id: row.id,
  contact: refKey(row.decision.ref),
  open: isOpen(row) ? 1 : 0,
  clickedAt: row.decision.clickedAt,
  row: leanRow(row),
})

/** Adds a row, and drops the oldest finished ones beyond 300. @throws when the browser cannot store it */
export async function addDecision(row: DecisionRow): Promise<void> {
  await useVault(async (db) => {
    const work = db.transaction('decisions', 'readwrite', { durability: 'strict' })
    await work.store.put(stored(row))
    const finished = await work.store.index('open').getAllKeys(0)
    if (finished.length > MOST_FINISHED) {
      const rows = await work.store.index('open').getAll(0)
      const oldest = rows.sort((a, b) => a.clickedAt - b.clickedAt).slice(0, finished.length - MOST_FINISHED)
      await Promise.all(oldest.map(({ id }) => work.store.delete(id)))
    }
    await work.done
  })
}

/** Reads and writes one row in one transaction. `change` answers null to leave it. Resolves with the row as it then is. */
export function changeDecision(
  id: string,
  change: (row: DecisionRow) => DecisionRow | null,
): Promise<DecisionRow | null> {
  return useVault(async (db) => {
    const work = db.transaction('decisions', 'readwrite', { durability: 'strict' })
    const found = await work.store.get(id)
    const next = found === undefined ? null : change(found.row)
    if (next !== null) await work.store.put(stored(next))
    await work.done
    return next ?? found?.row ?? null
  })
}

/** One row; null when there is none. */
export async function readDecision(id: string): Promise<DecisionRow | null> {
  return (await useVault((db) => db.get('decisions', id)))?.row ?? null
}

/** What is still to be done, of any portal. */
export async function openDecisions(): Promise<DecisionRow[]> {
  const rows = await useVault((db) => db.getAllFromIndex('decisions', 'open', 1))
  return rows.map(({ row }) => row)
}

/** Every row about one contact. */
export async function decisionsOf(ref: RecordRef): Promise<DecisionRow[]> {
  const rows = await useVault((db) => db.getAllFromIndex('decisions', 'contact', refKey(ref)))
  return rows.map(({ row }) => row)
}

/** The journal: every row, newest first. */
export async function allDecisions(): Promise<DecisionRow[]> {
  const rows = await useVault((db) => db.getAll('decisions'))
  return rows.sort((a, b) => b.clickedAt - a.clickedAt).map(({ row }) => row)
}

/** Forgets what is finished; what was not sent stays, for it would be lost. */
export async function forgetFinished(): Promise<void> {
  await useVault(async (db) => {
    const work = db.transaction('decisions', 'readwrite')
    const ids = await work.store.index('open').getAllKeys(0)
    await Promise.all(ids.map((id) => work.store.delete(id)))
    await work.done
  })
}
