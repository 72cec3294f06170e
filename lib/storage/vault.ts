// The extension's own IndexedDB: what no script in a web page may ever read (token, connection, owner names).
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

interface VaultSchema extends DBSchema {
  entries: { key: string; value: unknown }
}

function open(): Promise<IDBPDatabase<VaultSchema>> {
  return openDB<VaultSchema>('vault', 1, {
    upgrade: (db) => {
      db.createObjectStore('entries')
    },
  })
}

async function use<T>(work: (db: IDBPDatabase<VaultSchema>) => Promise<T>): Promise<T> {
  const db = await open()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

/** The stored value, or undefined. The caller checks its shape: an older version may have written it. */
export function readVault(key: string): Promise<unknown> {
  return use((db) => db.get('entries', key))
}

/** Stores a structured-cloneable value; it outlives the browser session. */
export async function writeVault(key: string, value: unknown): Promise<void> {
  await use((db) => db.put('entries', value, key))
}

/** Removes everything: the way out that Disconnect promises. */
export async function emptyVault(): Promise<void> {
  await use((db) => db.clear('entries'))
}

/** Removes one entry. */
export async function removeFromVault(key: string): Promise<void> {
  await use((db) => db.delete('entries', key))
}
