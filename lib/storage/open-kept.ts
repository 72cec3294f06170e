// Opens a database of ours once and keeps it open, also one that a newer version of the extension has left behind.
import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb'

/**
 * Opens the database when it is first needed; it is opened again after the browser has closed it or refused to open it. `upgrade`: as of
 * idb's `openDB`.
 */
export function keptOpen<Schema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const forget = () => {
    opened = null
  }
  const callbacks: OpenDBCallbacks<Schema> = {
    upgrade,
    blocking: (_current, _blocked, event) => {
      forget()
      ;(event.target as IDBDatabase).close()
    },
    terminated: forget,
  }
  return () => {
    opened ??= open(name, version, callbacks).catch((error: unknown) => {
      forget()
      throw error
    })
    return opened
  }
}

/** A database of a newer version is opened as it is: newer versions add stores, and what this version reads in the old ones it checks. */
async function open<Schema>(
  name: string,
  version: number,
  callbacks: OpenDBCallbacks<Schema>,
): Promise<IDBPDatabase<Schema>> {
  try {
    return await openDB<Schema>(name, version, callbacks)
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error
    const { upgrade: _none, ...rest } = callbacks
    return openDB<Schema>(name, undefined, rest)
  }
}
