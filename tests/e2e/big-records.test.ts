// A real, busy record: what decides is read whatever HubSpot's pages are like, and every decision arrives once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { markerOf, SLA_MARKER } from '@/lib/domain/decision/side-effects'
import { BIG } from '../sandbox/people/big-cast.ts'
import { OWNERS } from '../sandbox/portal/owners.ts'
import { both } from './harness/both.ts'
import type { Panel } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld, type World } from './harness/world.ts'

describe.each(both())('big records in $name', (contestant) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(contestant, { sandbox: { people: 'big' } })
  })
  afterAll(() => world?.close())

  const open = async (id: string): Promise<Panel> => {
    const panel = await world.panel(id)
    await panel.settled()
    return panel
  }
  const { everything } = BIG
  const value = (name: string) => world.sandbox.portal.value('contacts', everything, name)
  const bodies = (type: 'tasks' | 'notes', property: string) =>
    world.sandbox.portal
      .links('contacts', everything, type)
      .map(({ toId }) => ({ id: toId, body: world.sandbox.portal.value(type, toId, property) ?? '' }))
  const slaTasks = (open: boolean) =>
    bodies('tasks', 'hs_task_body').filter(
      ({ id, body }) =>
        body.includes(SLA_MARKER) &&
        (world.sandbox.portal.value('tasks', id, 'hs_task_status') !== 'COMPLETED') === open,
    ).length
  const ownNotes = () =>
    bodies('notes', 'hs_note_body').filter(({ body }) => body.includes(markerOf('', 'note')))

  it('answered among 700 mails: in time', async () => {
    const panel = await open(BIG.answeredInTime)
    expect(await panel.text('timer', 'First contact SLA')).toContain('First contact made in time')
    await panel.tab.close()
  })

  it('never answered in 699 mails: overdue', async () => {
    const panel = await open(BIG.onlyOldMails)
    expect(await panel.text('timer', 'First contact SLA')).toMatch(/[Oo]verdue/)
    await panel.tab.close()
  })

  it('every decision on a record with 300 of everything arrives once', async () => {
    const panel = await open(everything)
    await panel.decide('Accept')
    await panel.says(/Accepted · written to HubSpot/)
    await panel.decide('Return to marketing')
    await panel.press('button', 'Too early in evaluation')
    await panel.says(/Returned: Too early in evaluation · written to HubSpot/)
    await until('the note of the return', () => ownNotes().length === 1)

    await panel.press('button', 'Hand off anyway, with a reason')
    await (await panel.get('textbox')).type('展示会で再度ご相談をいただいたため')
    await panel.choose('Salesperson', OWNERS.mori)
    await panel.decide('Hand off to sales')
    await panel.says(/Handed off · written to HubSpot/)
    await until('the SLA task and the note', () => slaTasks(true) === 1 && ownNotes().length === 2)

    await panel.decide('Too early in evaluation')
    await panel.says(/Rejected: Too early in evaluation · written to HubSpot/)
    await until('the closed task and the note', () => slaTasks(true) === 0 && ownNotes().length === 3)
    expect([slaTasks(false), ownNotes().length, value('japan_handoff_status')]).toEqual([1, 3, 'rejected'])
    await panel.tab.close()
  })
})
