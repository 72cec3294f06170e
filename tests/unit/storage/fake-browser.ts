// The browser's storage as the extension meets it, in memory, and a death that comes after any number of steps.
import 'fake-indexeddb/auto'
import { vi } from 'vitest'

type Row = Record<string, unknown>
type Changed = (changes: object, area: string) => void

/** Steps until the background is dead: from then on nothing is written and nothing read. */
const life = { left: Number.POSITIVE_INFINITY, taken: 0 }

function step(): void {
  if (life.left <= 0) throw new Error('the background is dead')
  life.left--
  life.taken++
}

/** Lets the background die after this many steps. */
export function dieAfter(steps: number): void {
  Object.assign(life, { left: steps, taken: 0 })
}

/** Starts another background. Returns how many steps the former one took. */
export function startAnew(): number {
  life.left = Number.POSITIVE_INFINITY
  return life.taken
}

function area() {
  const rows = new Map<string, unknown>()
  return {
    rows,
    get: async (keys: string | null): Promise<Row> => {
      step()
      if (keys === null) return structuredClone(Object.fromEntries(rows))
      return rows.has(keys) ? { [keys]: structuredClone(rows.get(keys)) } : {}
    },
    set: async (some: Row) => {
      step()
      for (const [key, value] of Object.entries(some)) rows.set(key, structuredClone(value))
    },
    remove: async (keys: string | string[]) => {
      step()
      for (const key of [keys].flat()) rows.delete(key)
    },
  }
}

export const session = area()
export const local = area()
/** Company policy: `get` is set by the test. */
export const managed = { get: async (): Promise<Row> => ({}) }
const hearers = new Set<Changed>()
export const browser = {
  storage: {
    session,
    local,
    managed,
    onChanged: { addListener: (hear: Changed) => hearers.add(hear) },
  },
}

/** As the browser tells that policy has changed. */
export function policyHasChanged(): void {
  for (const hear of hearers) hear({}, 'managed')
}

const transaction = IDBDatabase.prototype.transaction
vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
  step()
  return transaction.apply(this, args as Parameters<typeof transaction>)
})

/** Puts any value into a store of a database that our modules have made, as a fault or another version would. */
export function putRaw(
  database: string,
  store: string,
  key: IDBValidKey | undefined,
  value: unknown,
): Promise<void> {
  return new Promise((done, fail) => {
    const asked = indexedDB.open(database)
    asked.onerror = () => fail(asked.error)
    asked.onsuccess = () => {
      const db = asked.result
      const work = transaction.call(db, store, 'readwrite')
      work.objectStore(store).put(value, key)
      work.onabort = () => fail(work.error)
      work.oncomplete = () => {
        db.close()
        done()
      }
    }
  })
}

/** Everything in a store of a database. */
export function allRaw(database: string, store: string): Promise<unknown[]> {
  return new Promise((done, fail) => {
    const asked = indexedDB.open(database)
    asked.onerror = () => fail(asked.error)
    asked.onsuccess = () => {
      const found = transaction.call(asked.result, store).objectStore(store).getAll()
      found.onsuccess = () => {
        asked.result.close()
        done(found.result)
      }
    }
  })
}
