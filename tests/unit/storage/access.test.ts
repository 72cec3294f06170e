// Storage is closed to scripts in web pages: every area, whatever becomes of another one, and where the browser can.
import { beforeEach, expect, it, vi } from 'vitest'

interface Area {
  setAccessLevel?: (to: { accessLevel: string }) => Promise<void>
}
const storage = vi.hoisted(() => ({ local: {} as Area, session: {} as Area, sync: {} as Area }))
vi.mock('wxt/browser', () => ({ browser: { storage } }))
const { closeStorageToPages } = await import('@/lib/storage/access')

const NAMES = ['local', 'session', 'sync'] as const
let closed: string[]

beforeEach(() => {
  closed = []
  for (const name of NAMES)
    storage[name] = {
      setAccessLevel: async ({ accessLevel }) => void closed.push(`${name} ${accessLevel}`),
    }
})

const EACH = NAMES.map((name) => `${name} TRUSTED_CONTEXTS`)

it('each area is closed when it resolves', async () => {
  await closeStorageToPages()
  expect(closed.sort()).toEqual(EACH)
})

it('one that refuses keeps none of the others open', async () => {
  storage.local = { setAccessLevel: () => Promise.reject(new Error('no')) }
  const told: unknown[] = []
  vi.stubGlobal('reportError', (error: unknown) => told.push(error))
  await closeStorageToPages()
  vi.unstubAllGlobals()
  expect(closed.sort()).toEqual(EACH.slice(1))
  expect(told).toEqual([new Error('no')])
})

it('a browser without the switch is no failure', async () => {
  for (const name of NAMES) storage[name] = {}
  await expect(closeStorageToPages()).resolves.toBeUndefined()
})
