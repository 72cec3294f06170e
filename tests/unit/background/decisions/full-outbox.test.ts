// An outbox after days offline: the oldest click first over all contacts, a few at a time, and people who click meanwhile do not wait.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWorkLine } from '@/lib/background/decisions/in-order'
import { newRow } from '@/lib/domain/decision/row'
import { decisionOn } from './sample-decision'
import { Desk, iso, START } from './service'

const service = new Desk()
const HANDED_OFF = { japan_handoff_status: 'handed_off', japan_handoff_at: iso(START - 3_600_000) }
const DAYS = 3 * 86_400_000

/** Decisions clicked one second after the other; two on every contact, far apart. */
async function offline(contacts: number): Promise<string[]> {
  const ids = Array.from({ length: contacts }, () => service.contact(HANDED_OFF))
  const clicked: string[] = []
  for (const kind of ['accept', 'confirm_role'] as const) {
    for (const contactId of ids) {
      const at = START - DAYS + clicked.length * 1_000
      const decision = decisionOn(
        service.sandbox,
        contactId,
        kind,
        at,
        kind === 'accept' ? {} : { role: 'champion' },
      )
      await service.store.add({ ...newRow(decision, at, null), stage: 'queued' })
      clicked.push(contactId)
    }
  }
  return clicked
}

const patched = () =>
  service.sandbox.requests
    .filter(({ method }) => method === 'PATCH')
    .map(({ path }) => path.split('/').at(-1) ?? '')

describe('a full outbox', () => {
  it('is sent oldest contact first, none of a contact’s before an older one, a few contacts at a time', async () => {
    const clicked = await offline(60)
    let under = 0
    let most = 0
    const process = service.start({
      fetch: async (...request) => {
        most = Math.max(most, ++under)
        return service.sandbox.fetch(...request).finally(() => under--)
      },
    })
    service.sandbox.requests.length = 0
    await process.outbox.drain()
    const order = patched()
    expect(order).toHaveLength(120)
    expect(most).toBeLessThanOrEqual(4)
    const first = clicked.slice(0, 60)
    for (const [place, contactId] of first.entries()) {
      // Four at a time: each is at most that far from its place.
      expect(Math.abs(Math.floor(order.indexOf(contactId) / 2) - place)).toBeLessThanOrEqual(4)
    }
    const stages = (await service.store.rows()).map(({ stage }) => stage)
    expect(new Set(stages)).toEqual(new Set(['confirmed']))
  }, 60_000)

  it('lets the decision that was just clicked go first, and the rest in the background', async () => {
    await offline(30)
    const lanes = new Map<string, boolean>()
    const process = service.start({ onSend: (row, background) => lanes.set(row.id, background) })
    const mine = service.decide('accept')
    await process.outbox.make(mine)
    service.time += 5_000
    service.sandbox.requests.length = 0
    await process.outbox.drain()
    expect(patched().indexOf(service.contactId)).toBeLessThanOrEqual(4)
    expect(lanes.get(mine.id)).toBe(false)
    expect([...lanes].filter(([, background]) => !background)).toHaveLength(1)
  }, 60_000)

  it('waits as long as a limit lasts, and no longer each time', async () => {
    const process = service.start()
    const { id } = await process.outbox.make(service.decide('accept'))
    const pauses: number[] = []
    for (let round = 0; round < 6; round++) {
      const limit = { kind: 'rate', policy: 'TEN_SECONDLY_ROLLING', retryAfter: '20' } as const
      service.sandbox.faults.add({ match: {}, times: 1, fault: limit })
      service.time = Math.max(service.time + 5_000, (await service.store.row(id)).nextTryAt ?? 0)
      await process.outbox.drain()
      pauses.push(Math.round(((await service.store.row(id)).nextTryAt ?? 0) / 1_000 - service.time / 1_000))
    }
    expect(Math.max(...pauses)).toBeLessThanOrEqual(25)
    expect(await service.store.row(id)).toMatchObject({ waiting: { for: 'limit' }, attempts: 0 })
  })

  it('is not started twice when it is asked for again meanwhile', async () => {
    await offline(10)
    const process = service.start()
    service.sandbox.requests.length = 0
    await Promise.all([process.outbox.drain(), process.outbox.drain(true), process.outbox.drain()])
    expect(patched()).toHaveLength(20)
  })
})

describe('the queue of work', () => {
  it('begins the lowest order first, never more than its number, each name once while it waits', async () => {
    const piece = fc.record({ name: fc.nat(12).map(String), order: fc.nat(100) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        async (pieces, most) => {
          const line = createWorkLine(most)
          const begun: number[] = []
          const ends: (() => void)[] = []
          let under = 0
          const work = (order: number) => () => {
            expect(++under).toBeLessThanOrEqual(most)
            begun.push(order)
            return new Promise<void>((done) =>
              ends.push(() => {
                under--
                done()
              }),
            )
          }
          const first = Array.from({ length: most }, (_, at) => line.add(`busy${at}`, 0, work(-1)))
          const all = pieces.map(({ name, order }) => line.add(name, order, work(order)))
          const ended = Promise.all([...first, ...all])
          let over = false
          void ended.then(() => {
            over = true
          })
          for (let turn = 0; turn < 400 && !over; turn++) {
            await Promise.resolve()
            ends.shift()?.()
          }
          await ended
          const waited = begun.filter((order) => order >= 0)
          expect(waited).toEqual(waited.toSorted((a, b) => a - b))
          expect(waited).toHaveLength(new Set(pieces.map(({ name }) => name)).size)
        },
      ),
    )
  })

  it('goes on after a piece that failed', async () => {
    const line = createWorkLine(1)
    const failed = line.add('a', 1, () => Promise.reject(new Error('no')))
    const next = line.add('b', 2, async () => undefined)
    await expect(failed).rejects.toThrow('no')
    await expect(next).resolves.toBeUndefined()
  })
})
