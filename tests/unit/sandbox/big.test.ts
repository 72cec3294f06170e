// The big and messy records: what their names say is so on any day, and through the API one page is never the whole.
import { describe, expect, it } from 'vitest'
import { dueAfter, isBusinessDay, jstDay } from '../../sandbox/calendar.ts'
import { OWN_DISPOSITION, STAFF, staffId } from '../../sandbox/people/big-cast.ts'
import { DISPOSITIONS } from '../../sandbox/portal/dispositions.ts'
import { seedOwners } from '../../sandbox/portal/owners.ts'
import { Portal } from '../../sandbox/portal/portal.ts'
import type { ObjectType } from '../../sandbox/portal/types.ts'
import { BIG, CAST, PORTAL_ID, seedBig, startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

const HOUR = 3_600_000
const MOMENTS = [
  '2026-11-24T11:20',
  '2026-11-22T15:00',
  '2026-11-27T09:30',
  '2027-01-01T00:00',
  '2027-01-04T09:01',
  // The Friday before is New Year's Day.
  '2027-01-06T12:00',
  '2026-05-06T18:00',
  '2028-02-29T17:59',
]

describe.each(MOMENTS)('at %s', (moment) => {
  const now = Date.parse(`${moment}:00+09:00`)
  const portal = new Portal({
    id: PORTAL_ID,
    uiDomain: 'app.hubspot.com',
    now: () => now,
    indexDelayMs: 0,
    japanProperties: true,
  })
  seedOwners(portal)
  seedBig(portal)

  const value = (id: string, name: string) => portal.value('contacts', id, name)
  const handoff = (id: string) => Date.parse(value(id, 'japan_handoff_at') ?? '')
  /** In the order of the ids. */
  const acts = (id: string, type: ObjectType) =>
    portal
      .links('contacts', id, type)
      .map((link) => link.toId)
      .sort((a, b) => Number(a) - Number(b))
      .map((one) => {
        const read = (name: string) => portal.value(type, one, name)
        return { id: one, at: Date.parse(read('hs_timestamp') ?? ''), read }
      })
  const since = (id: string, type: ObjectType) => acts(id, type).filter((one) => one.at >= handoff(id))

  it('nothing lies ahead but the meeting that is booked', () => {
    for (const type of ['calls', 'emails', 'meetings', 'communications', 'notes', 'tasks'] as const) {
      const ahead = portal
        .all(type)
        .filter((one) => Date.parse(portal.value(type, one.id, 'hs_timestamp') ?? '') > now)
      expect(ahead).toHaveLength(type === 'meetings' ? 1 : 0)
      for (const record of portal.all(type)) expect(record.createdAt).toBeLessThanOrEqual(now)
    }
  })

  it.each([BIG.answeredInTime, BIG.onlyOldMails])('%s was handed off on a Friday with 699 mails', (id) => {
    const at = handoff(id)
    expect(new Date(at + 9 * HOUR).toISOString()).toMatch(/T10:00:00/)
    expect([new Date(`${jstDay(at)}T00:00:00Z`).getUTCDay(), isBusinessDay(jstDay(at))]).toEqual([5, true])
    expect(dueAfter(at)).toBeLessThan(now)
    const old = acts(id, 'emails').filter((one) => one.at < at)
    expect(old).toHaveLength(699)
    expect(old.map((one) => one.at)).toEqual(old.map((one) => one.at).sort((a, b) => a - b))
    expect(old.at(-1)?.read('hs_email_text')).toContain('お見積書')
    expect(old.at(-1)?.read('hs_email_direction')).toBe('INCOMING_EMAIL')
    const after = since(id, 'emails').map((one) => [one.at - at, one.read('hs_email_direction')])
    expect(after).toEqual(id === BIG.answeredInTime ? [[HOUR, 'EMAIL']] : [])
  })

  it('the first of 151 mails since a handoff was ours, an hour later', () => {
    const mails = since(BIG.firstOfMany, 'emails')
    expect(mails).toHaveLength(151)
    expect(mails[0]?.at).toBe(handoff(BIG.firstOfMany) + HOUR)
    expect(mails[0]?.read('hs_email_direction')).toBe('EMAIL')
    expect(Math.min(...mails.slice(1).map((one) => one.at))).toBeGreaterThan(
      handoff(BIG.firstOfMany) + 2 * HOUR,
    )
  })

  it('one has 300 of everything, and a call three hours after the handoff', () => {
    const kinds = ['emails', 'meetings', 'communications', 'notes', 'tasks'] as const
    expect(kinds.map((type) => acts(BIG.everything, type).length)).toEqual([300, 300, 300, 300, 300])
    expect(kinds.flatMap((type) => since(BIG.everything, type))).toEqual([])
    expect(acts(BIG.everything, 'calls')).toHaveLength(301)
    expect(since(BIG.everything, 'calls').map((one) => one.at - handoff(BIG.everything))).toEqual([3 * HOUR])
    const open = acts(BIG.everything, 'tasks').filter((one) => one.read('hs_task_status') !== 'COMPLETED')
    expect(open).toHaveLength(15)
  })

  it('a company has 900 people, and the one who decides is no. 850', () => {
    const ids = portal.links('companies', BIG.company, 'contacts').map((link) => link.toId)
    expect(ids).toEqual(Array.from({ length: STAFF }, (_, i) => staffId(i + 1)))
    expect(ids.filter((id) => /部長|課長|役員/.test(value(id, 'jobtitle') ?? ''))).toEqual([BIG.itHead])
    expect(ids.indexOf(BIG.itHead)).toBe(849)
    expect(value(BIG.clerk, 'jobtitle')).toBe('総務部 主任')
  })

  it('a shared inbox has 400 mails of ten contacts each, and was answered half an hour after the handoff', () => {
    const mails = acts(BIG.sharedInbox, 'emails')
    expect(mails).toHaveLength(400)
    expect(mails.every((one) => portal.links('emails', one.id, 'contacts').length === 10)).toBe(true)
    const ours = since(BIG.sharedInbox, 'emails').filter((one) => one.read('hs_email_direction') === 'EMAIL')
    expect((ours[0]?.at ?? 0) - handoff(BIG.sharedInbox)).toBe(HOUR / 2)
  })

  it('the small ones have one thing each that does not mean what it seems to', () => {
    const [message] = since(BIG.unknownDirection, 'communications')
    expect(message?.read('hs_communication_direction')).toBeNull()
    expect(now).toBeLessThan(dueAfter(handoff(BIG.unknownDirection)))
    const [meeting] = since(BIG.bookedByBuyer, 'meetings')
    expect(meeting?.at).toBeGreaterThan(now)
    expect(['hs_meeting_source', 'hs_meeting_outcome'].map((name) => meeting?.read(name))).toEqual([
      'MEETINGS_PUBLIC',
      'SCHEDULED',
    ])
    expect(now).toBeGreaterThan(dueAfter(handoff(BIG.bouncedAndCancelled)))
    expect(Date.parse(value(BIG.bouncedAndCancelled, 'notes_last_contacted') ?? '')).toBeGreaterThan(
      handoff(BIG.bouncedAndCancelled),
    )
    expect(since(BIG.bouncedAndCancelled, 'emails')[0]?.read('hs_email_status')).toBe('BOUNCED')
    expect(since(BIG.bouncedAndCancelled, 'meetings')[0]?.read('hs_meeting_outcome')).toBe('CANCELED')
    const outcome = (id: string) => since(id, 'calls').map((one) => one.read('hs_call_disposition'))
    expect(outcome(BIG.noAnswerByHand)).toEqual([DISPOSITIONS.noAnswer])
    expect(outcome(BIG.ownDisposition)).toEqual([OWN_DISPOSITION])
    expect(portal.dispositions.map((one) => one.id)).toContain(OWN_DISPOSITION)
  })
})

it('come with the pipeline on request, and one page is not the whole', async () => {
  const sandbox = await startSandbox({ enforceLimits: false, people: 'big' })
  const read = (id: string, name: string) =>
    ask(sandbox, 'GET', `/crm/objects/2026-09/contacts/${id}?associations=${name}`)
  const { body } = await read(BIG.answeredInTime, 'emails')
  expect(body.associations.emails.results).toHaveLength(100)
  expect(body.associations.emails.paging.next.after).toEqual(expect.any(String))
  expect((await read(CAST.ready, 'notes')).status).toBe(200)
  const filters = [{ propertyName: 'associations.company', operator: 'EQ', value: BIG.company }]
  const search = { filterGroups: [{ filters }], limit: 200, properties: ['jobtitle'] }
  const people = await ask(sandbox, 'POST', '/crm/objects/2026-09/contacts/search', search)
  expect([people.body.total, people.body.results.length]).toEqual([900, 200])
  await sandbox.close()
})
