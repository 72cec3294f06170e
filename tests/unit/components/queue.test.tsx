// @vitest-environment jsdom
// The queue on screen: who waits, how long is left, whose it is; accessible in both languages, and a way back.
import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { QueueEntry } from '@/lib/domain/queue/queue'
import type { QueueReply } from '@/lib/messaging/protocol'
import { type FakeGateway, settleAll } from './fakes'
import { answered, play, violations } from './render'
import { HOUR, NOW } from './sample'

const entry = (id: string, more: Partial<QueueEntry> = {}): QueueEntry => ({
  ref: { portalId: '90210', contactId: id },
  name: '見本 花子',
  companyName: '見本工業株式会社',
  ownerName: 'Mori Aoi',
  status: 'handed_off',
  handedOffAt: NOW - 20 * HOUR,
  slaState: 'on_track',
  looking: false,
  unclear: false,
  dueAt: NOW + 3 * HOUR,
  silentDays: null,
  ...more,
})
const ENTRIES = [
  entry('1', { slaState: 'breached', dueAt: NOW - 2 * HOUR, silentDays: 9 }),
  entry('2', { slaState: 'at_risk', dueAt: NOW + HOUR, name: '<img src=x onerror=alert(1)>' }),
  entry('3', { slaState: 'met', status: 'accepted', companyName: null }),
  entry('4', { slaState: 'paused' }),
]

async function queue(reply: Partial<QueueReply>, language: 'en' | 'ja' = 'en') {
  const shown = await play({
    noRecord: true,
    language,
    afterwards: async (gateway) => {
      gateway.queueReply = { ...gateway.queueReply, entries: ENTRIES, total: 4, ...reply }
      await settleAll()
    },
  })
  await act(async () => {
    screen.getByRole('button', { name: language === 'en' ? 'Refresh' : '更新する' }).click()
    await settleAll()
  })
  return shown
}
const headings = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .flatMap(({ className, textContent }) => (className === 'queue-group' ? [textContent] : []))
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)

it.each(['en', 'ja'] as const)('is shown where no record is open, in %s', async (language) => {
  await queue({}, language)
  expect(rows()).toHaveLength(4)
  expect(await violations()).toEqual([])
})

it('tells time left, silence and status in words, and links to the record', async () => {
  await queue({})
  expect(rows()).toEqual([
    '見本 花子 Overdue by 2 h見本工業株式会社 · Handed off · No contact for 9 days',
    '<img src=x onerror=alert(1)> 1 h left見本工業株式会社 · Handed off',
    '見本 花子 Paused見本工業株式会社 · Handed off',
    '見本 花子 ContactedAccepted',
  ])
  expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe(
    'https://app.hubspot.com/contacts/90210/record/0-1/1',
  )
  expect(screen.getByText('4 leads, 2 at risk or overdue')).toBeTruthy()
})

it('counts each group in its heading, in the order of the queue', async () => {
  await queue({})
  expect(headings()).toEqual(['Overdue or at risk (2)', 'No clock running (1)', 'Contacted (1)'])
  const [urgent] = screen.getAllByRole('list')
  expect(urgent?.getAttribute('aria-label')).toBe('Overdue or at risk (2)')
})

it('switches to the team, whose queue is called so, and tells whose lead it is', async () => {
  const { gateway } = await queue({})
  await act(async () => {
    screen.getByRole('button', { name: 'Team' }).click()
    await settleAll()
  })
  expect(gateway.queueAsked.at(-1)).toBe(true)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Team queue')
  expect(rows()[0]).toContain('Mori Aoi')
})

it.each<[string, Partial<QueueReply>, RegExp]>([
  ['nobody has said who they are', { entries: [], ownerMissing: true }, /Choose who you are/],
  ['nothing waits', { entries: [], total: 0 }, /Nothing is waiting for you/],
  ['not connected', { entries: [], problem: { kind: 'not_connected' } }, /Not connected|connect/i],
])('%s: says so', async (_, reply, words) => {
  await queue(reply)
  expect(document.body.textContent).toMatch(words)
  expect(await violations()).toEqual([])
})

it('says that there are more than it shows', async () => {
  const entries = Array.from({ length: 500 }, (_, index) => entry(String(index + 1)))
  await queue({ entries, total: 700, whole: false })
  expect(rows()).toHaveLength(500)
  expect(screen.getByText(/^The first 500 of 700 are shown, the oldest handoffs/)).toBeTruthy()
})

it.each([
  ['where HubSpot does not count them', 0],
  ['where it counts fewer than there are', 4],
])('says that there are more than it shows, also %s', async (_, total) => {
  await queue({ total, whole: false })
  expect(screen.getByText(/^The first 4 are shown, the oldest handoffs/)).toBeTruthy()
})

it('never says that nothing waits where not everything was read', async () => {
  await queue({ entries: [], total: 700, whole: false })
  expect(document.body.textContent).not.toContain('Nothing is waiting')
})

it('says which leads cannot be told, which are being looked at, and where a message may be ours', async () => {
  const unknown = { slaState: 'unknown', dueAt: NOW - HOUR } as const
  await queue({
    entries: [
      entry('1', { ...unknown, looking: true }),
      entry('2', { ...unknown, looking: false }),
      entry('3', { slaState: 'breached', dueAt: NOW - HOUR, unclear: true }),
    ],
  })
  expect(rows()[0]).toContain('a message that may be ours')
  expect(rows()[1]).toMatch(/ Checking見本工業株式会社 · Handed off · Due/)
  expect(rows()[2]).toMatch(/ Cannot tell見本工業株式会社 · Handed off · Due/)
  expect(rows().join()).not.toContain('Contacted')
  expect(screen.getByText('3 leads, 1 at risk or overdue')).toBeTruthy()
  expect(headings()).toEqual(['Overdue or at risk (1)', 'Cannot tell yet (2)'])
  expect(await violations()).toEqual([])
})

it('reads again when a look has brought something', async () => {
  const { gateway } = await queue({})
  const asked = gateway.queueAsked.length
  gateway.queueReply = { ...gateway.queueReply, entries: ENTRIES.slice(0, 1), total: 1 }
  await act(async () => {
    gateway.tell('queue.changed', null)
    await settleAll()
  })
  expect(gateway.queueAsked).toHaveLength(asked + 1)
  expect(rows()).toHaveLength(1)
})

it('opens in front of a lead and leads back to it', async () => {
  await play(answered())
  await act(async () => {
    screen.getByRole('button', { name: 'My queue' }).click()
    await settleAll()
  })
  expect(within(screen.getByRole('main')).getByRole('heading', { level: 1 }).textContent).toBe('My queue')
  await act(async () => screen.getByRole('button', { name: 'Back to the lead' }).click())
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('見本 花子')
})

it('says so when the background does not answer', async () => {
  await play({
    noRecord: true,
    afterwards: async (gateway: FakeGateway) => {
      gateway.override['queue.read'] = () => Promise.reject(new Error('no worker'))
      await settleAll()
    },
  })
  await act(async () => {
    screen.getByRole('button', { name: 'Refresh' }).click()
    await settleAll()
  })
  expect(screen.getByRole('alert').textContent).not.toBe('')
})
