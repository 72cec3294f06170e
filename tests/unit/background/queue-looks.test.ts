// What a look at activities leaves behind: when the next one is due, what is kept of it, and for whom.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { refKey } from '@/lib/domain/record-ref'
import type { Looked, LookedLeads } from '@/lib/storage/looked'
import { PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { connectionTo } from './portal-connection'
import { addActivity, addLead, DAY, HANDED_OFF_AT, HOUR, looksIn, NOW, queueService } from './queue-portal'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW, indexDelayMs: 0 })
})
afterEach(() => sandbox.close())

const CALL = { hs_call_direction: 'OUTBOUND', hs_call_status: 'COMPLETED' }
const BOUNCED = { hs_email_direction: 'EMAIL', hs_email_status: 'BOUNCED' }
const called = (id: string, at = HANDED_OFF_AT + HOUR) => addActivity(sandbox, id, 'calls', at, CALL)
const bounced = (id: string, at = HANDED_OFF_AT + HOUR) => addActivity(sandbox, id, 'emails', at, BOUNCED)
/** HubSpot's dates say that something happened which is nowhere to be seen. */
function unexplained(id: string) {
  const at = new Date(NOW - HOUR).toISOString()
  const dates = { notes_last_contacted: at, hs_last_sales_activity_timestamp: at }
  sandbox.portal.update('contacts', id, dates, { indexed: true })
}
type Service = ReturnType<typeof queueService>
const keyOf = (contactId: string) => refKey({ portalId: PORTAL_ID, contactId })
/** The regular look, after this time; how many requests it took beside the search. */
async function lookAfter({ clock, refresh }: Service, ms: number): Promise<number> {
  clock.at += ms
  sandbox.requests.length = 0
  await refresh()
  return looksIn(sandbox).length
}
const statesOf = async ({ read }: Service) =>
  (await read(false)).entries.map(({ slaState, looking }) => [slaState, looking])
/** Ids of the activities that are kept of a look. */
const idsIn = ({ engagements }: Looked) =>
  Object.values(engagements).flatMap((list) =>
    list.state === 'known' ? list.value.items.map(({ id }) => id) : [],
  )

describe('the next look', () => {
  it('is never, once everything that moved HubSpot’s dates was seen', async () => {
    bounced(addLead(sandbox))
    const service = queueService(sandbox)
    expect(await lookAfter(service, 0)).toBeGreaterThan(0)
    expect(await lookAfter(service, 10 * 60_000)).toBe(0)
    expect(await lookAfter(service, DAY)).toBe(0)
  })

  it('comes after half a minute where something was not seen, and that one settles it', async () => {
    unexplained(addLead(sandbox))
    const service = queueService(sandbox)
    expect(await lookAfter(service, 0)).toBeGreaterThan(0)
    expect(await statesOf(service)).toEqual([['unknown', true]])
    expect(await lookAfter(service, 29_999)).toBe(0)
    expect(await lookAfter(service, 1)).toBeGreaterThan(0)
    expect(await statesOf(service)).toEqual([['breached', false]])
    expect(service.seen.badges.at(-1)).toBe(1)
    expect(await lookAfter(service, 60_000)).toBe(0)
  })

  it('does not wait for a clock that was set back', async () => {
    unexplained(addLead(sandbox))
    const service = queueService(sandbox)
    await service.refresh()
    expect(await lookAfter(service, -HOUR)).toBeGreaterThan(0)
  })

  it('comes again as long as a part of the activities is missing', async () => {
    const id = addLead(sandbox)
    for (const hours of [1, 3, 2]) bounced(id, HANDED_OFF_AT + hours * HOUR)
    const service = queueService(sandbox)
    const stop = sandbox.faults.add({
      match: { path: /objects\/.*\/emails\/batch\/read/ },
      fault: { kind: 'partial', missing: 1, how: 'unsaid' },
    })
    for (let time = 0; time < 3; time++) expect(await lookAfter(service, 60_000)).toBeGreaterThan(0)
    expect(await statesOf(service)).toEqual([['unknown', false]])
    stop()
    await lookAfter(service, 60_000)
    expect(await statesOf(service)).toEqual([['breached', false]])
    expect(await lookAfter(service, 60_000)).toBe(0)
  })

  it('comes once more, and then no more, where mail is closed to the token', async () => {
    bounced(addLead(sandbox))
    const service = queueService(sandbox, { token: sandbox.tokens.noEmails })
    expect(await lookAfter(service, 0)).toBeGreaterThan(0)
    expect(await lookAfter(service, 60_000)).toBeGreaterThan(0)
    expect(await lookAfter(service, 60_000)).toBe(0)
  })

  it('begins with the lead that is due first, not with the one that was handed off first', async () => {
    const promised = new Date(NOW + 9 * DAY).toISOString()
    const patient = addLead(sandbox, { japan_sla_due_at: promised }, HANDED_OFF_AT - DAY)
    const urgent = addLead(sandbox)
    for (const id of [patient, urgent]) bounced(id)
    const sought: string[] = []
    const looking = {
      readTouches: async (_: unknown, leads: readonly { readonly contactId: string }[]) => {
        sought.push(...leads.map(({ contactId }) => contactId))
        return new Map()
      },
    }
    await queueService(sandbox, { looking }).refresh()
    expect(sought).toEqual([urgent, patient])
  })
})

describe('what was seen', () => {
  it('counts no more when something has happened since, until it is looked at again', async () => {
    const id = addLead(sandbox)
    bounced(id)
    const service = queueService(sandbox)
    await service.refresh()
    expect(await statesOf(service)).toEqual([['breached', false]])
    called(id, NOW - HOUR)
    expect(await statesOf(service)).toEqual([['unknown', true]])
    await expect.poll(() => statesOf(service)).toEqual([['met_late', false]])
  })

  it('counts at once as first contact, though not everything that happened was seen', async () => {
    const id = addLead(sandbox)
    called(id)
    unexplained(id)
    const service = queueService(sandbox)
    await service.refresh()
    expect(await statesOf(service)).toEqual([['met', false]])
  })

  it('is kept of this handoff only: an activity with any of its times since then', async () => {
    const id = addLead(sandbox)
    bounced(id, HANDED_OFF_AT - 1)
    const atOnce = bounced(id, HANDED_OFF_AT)
    const loggedSince = addActivity(sandbox, id, 'calls', HANDED_OFF_AT - DAY, CALL, HANDED_OFF_AT + DAY)
    const service = queueService(sandbox)
    await service.refresh()
    const look = service.seen.looked[keyOf(id)]
    if (look === undefined) throw new Error('no look')
    expect(idsIn(look).sort()).toEqual([atOnce, loggedSince].sort())
  })

  it('stays when others are looked at, the latest look last: the oldest is forgotten first', async () => {
    const [first, second] = [addLead(sandbox), addLead(sandbox)]
    bounced(first)
    const service = queueService(sandbox)
    await service.refresh()
    bounced(second)
    await service.refresh()
    expect(Object.keys(service.seen.looked)).toEqual([keyOf(first), keyOf(second)])
    bounced(first, HANDED_OFF_AT + 2 * HOUR)
    await service.refresh()
    expect(Object.keys(service.seen.looked)).toEqual([keyOf(second), keyOf(first)])
  })

  it('is written as first contact of each lead, also where that fails for one', async () => {
    const ids = [addLead(sandbox), addLead(sandbox)]
    for (const id of ids) called(id)
    const written: string[] = []
    const service = queueService(sandbox, {
      looking: {
        noticeFirstContact: async ({ ref }) => {
          written.push(ref.contactId)
          throw new Error('HubSpot is away')
        },
      },
    })
    await service.refresh()
    expect(written.sort()).toEqual(ids.sort())
    expect(Object.keys(service.seen.looked)).toHaveLength(2)
  })

  it('is news only where something was seen', async () => {
    const id = addLead(sandbox)
    bounced(id)
    const { look, search } = queueService(sandbox, { looking: { readTouches: async () => new Map() } })
    const real = queueService(sandbox)
    const { leads } = await search(connectionTo(PORTAL_ID), null)
    const asked = [connectionTo(PORTAL_ID), leads, DEFAULT_DEFINITION, NOW] as const
    expect(await look.look(...asked)).toBe(false)
    expect(await real.look.look(...asked)).toBe(true)
    expect(await real.look.look(...asked)).toBe(false)
  })
})

describe('the page', () => {
  it('is answered first; number, reminder and news come with what was seen', async () => {
    const id = addLead(sandbox)
    bounced(id)
    const { read, seen } = queueService(sandbox)
    await read(false)
    expect([seen.badges, seen.reminded, seen.news]).toEqual([[0], [], 0])
    await expect.poll(() => seen.news).toBe(1)
    expect(seen.badges).toEqual([0, 1])
    expect(seen.reminded.map(({ ref }) => ref.contactId)).toEqual([id])
  })

  it('of the team hears the news too, but changes no number and reminds nobody', async () => {
    bounced(addLead(sandbox))
    const { read, seen } = queueService(sandbox)
    await read(true)
    await expect.poll(() => seen.news).toBe(1)
    expect([seen.badges, seen.reminded]).toEqual([[], []])
  })

  it('hears nothing of a look that saw nothing', async () => {
    bounced(addLead(sandbox))
    let looks = 0
    const readTouches = async () => {
      looks++
      return new Map()
    }
    const { read, seen } = queueService(sandbox, { looking: { readTouches } })
    await read(true)
    await expect.poll(() => looks).toBe(1)
    await new Promise(setImmediate)
    expect(seen.news).toBe(0)
  })

  it('keeps its leads where the look fails, and hears no news', async () => {
    bounced(addLead(sandbox))
    const { read, refresh, seen } = queueService(sandbox)
    sandbox.faults.add({ match: { path: /associations/ }, fault: { kind: 'status', status: 401 } })
    await refresh()
    expect(seen.refused).toBe(1)
    expect(await read(false)).toMatchObject({ total: 1, problem: null, entries: [{ slaState: 'unknown' }] })
    await expect.poll(() => seen.refused).toBe(2)
    await new Promise(setImmediate)
    expect(seen.news).toBe(0)
  })
})

describe('a connection that ends', () => {
  /** The service, and a look whose storage the connection ends in: `when` it reads the second time, or while it writes. */
  function ending(when: 'read' | 'write') {
    const scene = { looked: {} as LookedLeads, reads: 0, written: 0, noticed: 0 }
    const forget = () => service.forget()
    const service: Service = queueService(sandbox, {
      looking: {
        readLooked: async () => {
          if (++scene.reads === 2 && when === 'read') await forget()
          return scene.looked
        },
        writeLooked: async (looked) => {
          if (when === 'write') await forget()
          scene.looked = looked
          scene.written++
        },
        forgetLooked: async () => {
          scene.looked = {}
        },
        noticeFirstContact: async () => void scene.noticed++,
      },
    })
    return { service, scene }
  }

  it.each([
    ['before the look is kept', 'read', 0],
    ['while the look is kept', 'write', 1],
  ] as const)('leaves nothing to the next one, %s', async (_, when, written) => {
    called(addLead(sandbox))
    const { service, scene } = ending(when)
    await service.refresh()
    expect(scene).toMatchObject({ looked: {}, written, noticed: 0 })
  })
})
