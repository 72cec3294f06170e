// A notification may be read by others: the lead's name is in it only where the person, and policy, want it there.
import { beforeEach, expect, it, vi } from 'vitest'
import type { QueueEntry } from '@/lib/domain/queue/queue'

type Shown = Record<string, unknown>
const shown: Shown[] = []
const permission = vi.hoisted(() => ({ granted: true }))
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => permission.granted },
    runtime: { getURL: (path: string) => `https://extension.test${path}` },
    notifications: { create: async (id: string, what: Shown) => void shown.push({ id, ...what }) },
  },
}))
const { notify } = await import('@/lib/background/toolbar')

const ENTRY = {
  ref: { portalId: '1', contactId: '10' },
  name: '見本 花子',
  slaState: 'breached',
  dueAt: Date.UTC(2026, 4, 7, 1, 30),
} as QueueEntry

beforeEach(() => {
  shown.length = 0
  permission.granted = true
})

it.each(['en', 'ja'] as const)('says what is due and no name, in %s', async (language) => {
  await notify(ENTRY, language, false)
  expect(shown).toHaveLength(1)
  expect(JSON.stringify(shown)).not.toMatch(/見本|花子|undefined/)
  expect(shown[0]?.message).toMatch(language === 'en' ? /My queue/ : /対応リスト/)
  expect(shown[0]?.contextMessage).toContain('10:30')
})

it('says the name where it may', async () => {
  await notify(ENTRY, 'en', true)
  expect(shown[0]?.message).toBe('見本 花子')
})

it('shows nothing without the permission', async () => {
  permission.granted = false
  await notify(ENTRY, 'en', true)
  expect(shown).toEqual([])
})
