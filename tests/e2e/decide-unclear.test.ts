// What nobody but a person, or another record, can settle: a message without a direction, and a contact merged away meanwhile.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BIG } from '../sandbox/people/big-cast.ts'
import { CAST } from '../sandbox/people/cast.ts'
import { both } from './harness/both.ts'
import { until } from './harness/until.ts'
import { startWorld, type World } from './harness/world.ts'

describe.each(both())('what only a person knows, in $name', (contestant) => {
  let world: World
  const value = (id: string, name: string) => world.sandbox.portal.value('contacts', id, name)
  beforeAll(async () => {
    world = await startWorld(contestant, { sandbox: { people: 'big' } })
  })
  afterAll(() => world?.close())

  it('asks about a message of unknown direction, and one click is first contact', async () => {
    const panel = await world.panel(BIG.unknownDirection)
    await panel.settled()
    await panel.says('Was this from us?')
    await panel.says('資料を拝見しました')
    expect(value(BIG.unknownDirection, 'japan_first_contact_at')).toBeNull()
    await panel.decide('Yes, from us')
    await panel.says(/First contact confirmed · written to HubSpot/)
    await until('first contact', () => value(BIG.unknownDirection, 'japan_first_contact_at'))
    await panel.says('First contact made in time')
    expect(await panel.has('button', 'Yes, from us')).toBe(false)
    await until('the note', () =>
      world.sandbox.portal
        .links('contacts', BIG.unknownDirection, 'notes')
        .some(({ toId }) =>
          world.sandbox.portal.value('notes', toId, 'hs_note_body')?.includes('first contact confirmed'),
        ),
    )
    await panel.tab.close()
  })

  it('links to the remaining contact when this one is merged between the press and the write', async () => {
    const panel = await world.panel(CAST.atRisk)
    await panel.settled()
    await panel.decide('Accept')
    world.sandbox.portal.merge(CAST.survivor, CAST.atRisk)
    const link = await panel.get('link', 'Open the remaining contact')
    expect(await link.evaluate((one) => one.getAttribute('href'))).toContain(`/0-1/${CAST.survivor}`)
    await panel.tab.close()
  })
})
