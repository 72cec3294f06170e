// Opens a database of ours, also one that a newer version of the extension has left behind.
import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb'

/**
 * As idb's `openDB`. A database of a newer version is opened as it is: newer versions add stores, and what this version
 * reads in the old ones it checks.
 */
export async function openKept<Schema>(
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
