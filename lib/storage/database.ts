// The extension's own IndexedDB: what no script in a web page may ever read (token, connection, decisions, drafts, definitions).
import type { DBSchema, IDBPDatabase } from 'idb'
import { keptOpen } from './open-kept'
import type { PortalDefinitions } from './stored-definitions'
import type { StoredRow } from './stored-row'

interface DatabaseSchema extends DBSchema {
  entries: { key: string; value: unknown }
  decisions: { key: string; value: StoredRow; indexes: { contact: string; open: number } }
  /** By record. */
  drafts: { key: string; value: string }
  /** By portal id. */
  definitions: { key: string; value: PortalDefinitions }
}

const VERSION = 3

const open = keptOpen<DatabaseSchema>('vault', VERSION, (db, from) => {
  if (from < 1) db.createObjectStore('entries')
  if (from < 2) {
    const decisions = db.createObjectStore('decisions', { keyPath: 'id' })
    decisions.createIndex('contact', 'contact')
    decisions.createIndex('open', 'open')
    db.createObjectStore('drafts')
  }
  if (from < 3) db.createObjectStore('definitions')
})

/** Runs `work` on the open database. @throws when the browser refuses to store */
export async function useVault<T>(work: (db: IDBPDatabase<DatabaseSchema>) => Promise<T>): Promise<T> {
  return work(await open())
}

/** The stored value, or undefined. The caller checks its shape: an older version may have written it. */
export function readVault(key: string): Promise<unknown> {
  return useVault((db) => db.get('entries', key))
}

/** Stores a structured-cloneable value; it outlives the browser session. */
export async function writeVault(key: string, value: unknown): Promise<void> {
  await useVault((db) => db.put('entries', value, key))
}
