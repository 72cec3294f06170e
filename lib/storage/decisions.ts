// Decisions and what was typed for them, in the extension's IndexedDB: the journal and the outbox are one table.
import { type DecisionRow, isOpen, redactRow } from '@/lib/domain/decision/row'
import { type RecordRef, refKey } from '@/lib/domain/record-ref'
import { useVault } from './database'
import { rowOf, rowsOf, type StoredRow, type UnreadableRow, unreadableOf } from './stored-row'

/** Finished rows that are kept for the journal. */
const MOST_FINISHED = 300

const stored = (row: DecisionRow): StoredRow => ({
  id: row.id,
  contact: refKey(row.decision.ref),
  open: isOpen(row) ? 1 : row.look === null ? 0 : 2,
  clickedAt: row.decision.clickedAt,
  row: redactRow(row),
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

/** Reads and writes one row in one transaction. `change` answers null to leave it. Resolves with the row as it then is; null when it cannot be read. */
export function changeDecision(
  id: string,
  change: (row: DecisionRow) => DecisionRow | null,
): Promise<DecisionRow | null> {
  return useVault(async (db) => {
    const work = db.transaction('decisions', 'readwrite', { durability: 'strict' })
    const found = await work.store.get(id)
    const known = found === undefined ? null : rowOf(found)
    const next = known === null ? null : change(known)
    if (next !== null) await work.store.put(stored(next))
    await work.done
    return next ?? known
  })
}

/** One row; null when there is none. */
export async function readDecision(id: string): Promise<DecisionRow | null> {
  const found = await useVault((db) => db.get('decisions', id))
  return found === undefined ? null : rowOf(found)
}

/** What is still to be sent or to be looked at again, of any portal. */
export async function openDecisions(): Promise<DecisionRow[]> {
  return rowsOf(await useVault((db) => db.getAllFromIndex('decisions', 'open', IDBKeyRange.lowerBound(1))))
}

/** Every row about one contact. */
export async function decisionsOf(ref: RecordRef): Promise<DecisionRow[]> {
  return rowsOf(await useVault((db) => db.getAllFromIndex('decisions', 'contact', refKey(ref))))
}

/** The journal: every row, newest first, and those that could not be read. */
export async function allDecisions(): Promise<{
  rows: readonly DecisionRow[]
  unreadable: readonly UnreadableRow[]
}> {
  const all = await useVault((db) => db.getAll('decisions'))
  const rows = rowsOf(all).sort((a, b) => b.decision.clickedAt - a.decision.clickedAt)
  return { rows, unreadable: unreadableOf(all) }
}

/** Forgets what is finished; what was not sent stays, for it would be lost. */
export async function forgetFinished(): Promise<void> {
  await useVault(async (db) => {
    const work = db.transaction('decisions', 'readwrite')
    const finished = await work.store.index('open').getAllKeys(0)
    const looked = await work.store.index('open').getAllKeys(2)
    await Promise.all([...finished, ...looked].map((id) => work.store.delete(id)))
    await work.done
  })
}
