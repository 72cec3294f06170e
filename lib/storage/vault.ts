// The extension's own IndexedDB: what no script in a web page may ever read (token, connection, owner names).
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

interface VaultSchema extends DBSchema {
  entries: { key: string; value: unknown }
}

/** One open connection while the background lives; it is opened anew after the browser has closed it. */
let opened: Promise<IDBPDatabase<VaultSchema>> | null = null

function open(): Promise<IDBPDatabase<VaultSchema>> {
  const forget = () => {
    opened = null
  }
  opened ??= openDB<VaultSchema>('vault', 1, {
    upgrade: (db) => {
      db.createObjectStore('entries')
    },
    blocking: (_current, _blocked, event) => {
      forget()
      ;(event.target as IDBDatabase).close()
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget()
    throw error
  })
  return opened
}

async function use<T>(work: (db: IDBPDatabase<VaultSchema>) => Promise<T>): Promise<T> {
  return work(await open())
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
