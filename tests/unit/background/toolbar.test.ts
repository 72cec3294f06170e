// The button's number; and a notification may be read by others: the lead's name is in it only where person and policy want it.
import { beforeEach, expect, it, vi } from 'vitest'
import type { QueueEntry } from '@/lib/domain/queue/queue'
import type { WorkingHours } from '@/lib/domain/sla/working-time'

type Shown = Record<string, unknown>
const shown: Shown[] = []
const permissions = vi.hoisted(() => ({ granted: [] as string[] }))
const badge = vi.hoisted(() => ({ text: '', color: '' }))
vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setBadgeText: async ({ text }: { text: string }) => void Object.assign(badge, { text }),
      setBadgeBackgroundColor: async ({ color }: { color: string }) => void Object.assign(badge, { color }),
    },
    permissions: {
      contains: async (asked: { permissions: string[] }) =>
        asked.permissions.length > 0 && asked.permissions.every((one) => permissions.granted.includes(one)),
    },
    runtime: { getURL: (path: string) => `https://extension.test${path}` },
    notifications: { create: async (id: string, what: Shown) => void shown.push({ id, ...what }) },
  },
}))
const { notify, showBadge } = await import('@/lib/background/toolbar')

const HOURS: WorkingHours = {
  clock: 'business_days',
  openMinute: 9 * 60,
  closeMinute: 18 * 60,
  weekdays: [1, 2, 3, 4, 5],
  closed: [],
}
const ENTRY = {
  ref: { portalId: '1', contactId: '10' },
  name: '見本 花子',
  slaState: 'breached',
  dueAt: Date.UTC(2026, 4, 7, 1, 30),
  hours: HOURS,
} as QueueEntry

const NOW = Date.UTC(2026, 4, 7, 3, 45)

beforeEach(() => {
  shown.length = 0
  permissions.granted = ['storage', 'notifications']
})

it.each(['en', 'ja'] as const)('says what is due and no name, in %s', async (language) => {
  await notify(ENTRY, language, false, NOW)
  expect(shown).toHaveLength(1)
  expect(JSON.stringify(shown)).not.toMatch(/見本|花子|undefined/)
  expect(shown[0]?.message).toMatch(language === 'en' ? /My queue/ : /対応リスト/)
  expect(shown[0]?.contextMessage).toContain('10:30')
})

it('says the name where it may', async () => {
  await notify(ENTRY, 'en', true, NOW)
  expect(shown[0]?.message).toBe('見本 花子')
})

it('shows nothing without the permission', async () => {
  permissions.granted = ['storage']
  await notify(ENTRY, 'en', true, NOW)
  expect(shown).toEqual([])
})

it('is an ordinary notification with our icon, one for each lead', async () => {
  await notify(ENTRY, 'en', true, NOW)
  await notify(ENTRY, 'ja', false, NOW)
  await notify({ ...ENTRY, ref: { portalId: '1', contactId: '11' } }, 'en', true, NOW)
  await notify({ ...ENTRY, ref: { portalId: '2', contactId: '10' } }, 'en', true, NOW)
  for (const one of shown)
    expect(one).toMatchObject({ type: 'basic', iconUrl: 'https://extension.test/icon/128.png' })
  expect(shown[1]?.id).toBe(shown[0]?.id)
  expect(new Set(shown.map(({ id }) => id)).size).toBe(3)
})

it.each([
  ['breached', NOW, 'First contact: 2 working hours overdue', '初回接触：営業時間で2時間超過'],
  ['at_risk', NOW - 3.25 * 3_600_000, 'First contact: 1 working hour left', '初回接触：営業時間であと1時間'],
] as const)(
  'says the time of a lead that is %s in its title, as the panel does',
  async (slaState, now, en, ja) => {
    await notify({ ...ENTRY, slaState }, 'en', true, now)
    await notify({ ...ENTRY, slaState }, 'ja', true, now)
    expect(shown.map(({ title }) => title)).toEqual([en, ja])
  },
)

it.each([
  ['breached', 'First contact: overdue'],
  ['at_risk', 'First contact: due soon'],
] as const)(
  'says without a number that a lead is %s where the due time is not known',
  async (slaState, title) => {
    await notify({ ...ENTRY, slaState, dueAt: null }, 'en', true, NOW)
    expect(shown[0]?.title).toBe(title)
  },
)

it('says that a lead has no name, and no time where none is known', async () => {
  await notify({ ...ENTRY, name: null, dueAt: null }, 'en', true, NOW)
  expect(shown[0]?.message).toBe('Unnamed contact')
  expect(shown[0]).not.toHaveProperty('contextMessage')
})

it.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%i urgent leads: "%s" on the button', (urgent, text) => {
  showBadge(urgent)
  expect(badge.text).toBe(text)
})

it('the number is white on a colour on which it can be read', () => {
  showBadge(1)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(badge.color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)).toBeGreaterThan(4.5)
})
