// One meaning of "contacted": panel, queue, badge, reminder, review and health agree on everything that may have happened.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { slaCheck } from '@/lib/domain/health/sla'
import type { QueueEntry } from '@/lib/domain/queue/queue'
import { figuresOf } from '@/lib/domain/review/figures-of'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { monthBounds } from '@/lib/domain/review/month'
import { slaStatus } from '@/lib/domain/sla/status'
import { ROLL_UPS } from '@/lib/hubspot/mapping/property-names'
import { toHandoffRow } from '@/lib/hubspot/mapping/to-handoff-row'
import { loadLead } from '@/lib/hubspot/objects/load-lead'
import { createMonthScan } from '@/lib/hubspot/scan/month-scan'
import { PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { healthFacts } from '../fixtures/health'
import { PLACES } from '../fixtures/places'
import { testClock, transportTo } from '../hubspot/harness'
import { emptyReviews, keptScan } from '../hubspot/scan/kept-scan'
import { REQUEST } from '../hubspot/scan/scene'
import { SITUATIONS } from './contacted-cases'
import { addLead, NOW, queueService } from './queue-portal'

let sandbox: Sandbox
const ids = new Map<string, string>()
let entries: readonly QueueEntry[]
let badge: number | undefined
let reminded: readonly string[]
let noticed: ReadonlyMap<string, number>
const records = new Map<string, HandoffRecord>()

const transport = () => transportTo(sandbox, sandbox.tokens.full, { clock: testClock(NOW) })

beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW, indexDelayMs: 0 })
  for (const [name, { make }] of Object.entries(SITUATIONS)) {
    const id = addLead(sandbox)
    make(sandbox, id)
    ids.set(name, id)
  }
  const service = queueService(sandbox)
  await service.refresh()
  entries = (await service.read(false)).entries
  badge = service.seen.badges[0]
  reminded = service.seen.reminded.map(({ ref }) => ref.contactId)
  noticed = new Map(service.seen.noticed)
  await emptyReviews()
  const store = keptScan()
  const scan = createMonthScan(
    {
      transport: transport(),
      store,
      clock: testClock(NOW),
      signal: new AbortController().signal,
      onNews: () => undefined,
    },
    { ...REQUEST, month: '2026-06' },
  )
  await scan.run()
  for (const { record } of await store.records('2026-06')) records.set(record.contactId, record)
}, 60_000)
afterAll(() => sandbox.close())

const expected = (contactAt: number | null, dueAt: number | null) =>
  contactAt === null ? 'breached' : contactAt <= (dueAt ?? 0) ? 'met' : 'met_late'

describe.each(Object.entries(SITUATIONS))('%s', (name, { contactAt }) => {
  const id = () => ids.get(name) ?? ''

  it('is the same in panel and queue', async () => {
    const snapshot = await loadLead(
      transport(),
      { portalId: PORTAL_ID, contactId: id() },
      {
        grantedScopes: null,
        directory: { owners: new Map(), forms: new Map() },
        places: PLACES,
      },
    )
    const status = slaStatus(snapshot, DEFAULT_DEFINITION, NOW)
    expect(status.state).toBe(expected(contactAt, status.dueAt))
    expect(status.firstContact?.at ?? null).toBe(contactAt)
    const entry = entries.find(({ ref }) => ref.contactId === id())
    expect(entry).toMatchObject({ slaState: status.state, dueAt: status.dueAt, looking: false })
    expect(entry?.unclear).toBe(status.unclear.length > 0)
  })

  it('is reminded of, or written down, and never both', () => {
    expect(reminded.includes(id())).toBe(contactAt === null)
    expect(noticed.has(id())).toBe(contactAt !== null)
    if (contactAt !== null) expect(noticed.get(id())).toBe(contactAt)
  })

  it('is the same in the review', () => {
    const record = records.get(id())
    expect(record?.firstContactAt).toBe(contactAt)
    expect(record?.firstContactFrom).toBe(contactAt === null ? null : 'engagement')
    const { from, to } = monthBounds('2026-06')
    const { sla } = figuresOf(record === undefined ? [] : [record], {
      from,
      to,
      now: NOW,
      definition: DEFAULT_DEFINITION,
      missing: [],
    })
    const named = { breached: sla?.overdue, met: sla?.met, met_late: sla?.late }
    expect(named[expected(contactAt, record?.dueAt ?? null)]?.n).toBe(1)
  })

  it('is not counted against anybody by the health check, unless nothing at all can have happened', () => {
    const contact = sandbox.portal.find('contacts', id())
    const written = Object.fromEntries(
      [...(contact?.history ?? [])].map(([property, [latest]]) => [property, latest?.value ?? null]),
    )
    const properties = {
      ...Object.fromEntries(Object.values(ROLL_UPS).map((date) => [date, null])),
      ...written,
    }
    const row = toHandoffRow({ id: id(), properties, createdAt: undefined }, HANDOFF_PROPERTIES)
    const rows = row === null ? [] : Array.from({ length: 20 }, () => row)
    const { findings } = slaCheck(healthFacts(rows, { now: NOW }))
    const accused = findings.some(({ key, good }) => key === 'sla_met' && good === false)
    const untold = findings.some(({ key }) => key === 'sla_untold')
    expect(accused && untold).toBe(false)
    if (contactAt !== null) expect(accused).toBe(false)
    if (name === 'nothing at all') expect(accused).toBe(true)
  })
})

it('the number on the button is that of the overdue ones', () => {
  expect(badge).toBe(Object.values(SITUATIONS).filter(({ contactAt }) => contactAt === null).length)
})
