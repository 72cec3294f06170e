// The count of handoffs when handoffs of this browser have crossed: put right at the later look.
import { expect, it } from 'vitest'
import { OWNERS } from '../../../sandbox/portal/owners'
import { lateTools, PATCH } from './late-tools'
import { Desk } from './service'

const service = new Desk()
const { slow, toTheEnd, decided, row } = lateTools(service)

it.each([
  ['both are counted', '2', () => false],
  [
    'a portal that refuses the count keeps its own',
    '1',
    (body: string) => body.startsWith('{"properties":{"japan_handoff_count"'),
  ],
])('two handoffs that found the same count: %s', async (_, count, isRefused) => {
  const rejected = { japan_handoff_status: 'rejected', japan_decided_by: OWNERS.okafor }
  service.contactId = service.contact({})
  const line = slow(PATCH, 20_000, { times: 6 })
  const process = service.start({
    fetch: (...request) =>
      isRefused(String(request[1]?.body))
        ? Promise.resolve(Response.json({ status: 'error', category: 'VALIDATION_ERROR' }, { status: 400 }))
        : line(...request),
  })
  const first = await decided('hand_off', {}, process)
  service.sandbox.portal.update('contacts', service.contactId, rejected)
  service.time += 3_000
  await process.outbox.drain()
  expect((await row(first)).stage).toBe('conflict')
  const second = await decided('hand_off', {}, process)
  service.time += 25_000
  await toTheEnd(process)
  expect([await row(first), await row(second)]).toMatchObject([
    { stage: 'confirmed', superseded: true, values: { count: 1 } },
    { stage: 'confirmed', superseded: false, values: { count: 1 } },
  ])
  expect(service.value('japan_handoff_count')).toBe(count)
})

it('an older handoff over a colleague’s decision on our newer one: the count stays that of the newer', async () => {
  service.contactId = service.contact({})
  const process = service.start({ fetch: slow(PATCH, 55_000, { also: true }) })
  await decided('hand_off', {}, process)
  service.sandbox.portal.update('contacts', service.contactId, { japan_handoff_status: 'returned' })
  const second = await decided('hand_off', {}, process)
  service.time += 20_000
  service.sandbox.portal.update('contacts', service.contactId, { japan_handoff_status: 'returned' })
  await toTheEnd(process)
  expect(await row(second)).toMatchObject({ superseded: true, values: { count: 2 } })
  expect(service.value('japan_handoff_status')).toBe('handed_off')
  expect(service.value('japan_handoff_count')).toBe('2')
})
