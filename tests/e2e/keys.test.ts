// Keys as people make them: a salesperson's seven scopes, one that HubSpot says nothing about, and one from before there were decisions.
import { describe, expect, it } from 'vitest'
import { CAST } from '../sandbox/people/cast.ts'
import { both } from './harness/both.ts'
import { pasteToken } from './harness/connect.ts'
import { startWorld } from './harness/world.ts'

describe.each(both())('keys in $name', (contestant) => {
  it('a salesperson’s leads from install to a written rejection', async () => {
    const world = await startWorld(contestant, { token: null })
    try {
      const { page, options } = await pasteToken(world.browser, world.sandbox.tokens.rep)
      await options.get('button', 'Disconnect')
      expect(await options.says(/For set-up only/)).toContain('crm.schemas.contacts.write')
      await page.close()
      const panel = await world.panel(CAST.atRisk)
      await panel.settled()
      await panel.decide('Too early in evaluation')
      await panel.says(/Rejected: Too early in evaluation · written to HubSpot \d\d:\d\d/)
      expect(world.sandbox.portal.value('contacts', CAST.atRisk, 'japan_handoff_status')).toBe('rejected')
      expect(world.apiRequests().filter(({ status }) => status === 403)).toEqual([])
    } finally {
      await world.close()
    }
  })

  it('one that HubSpot says nothing of asks for the portal, and is tried on a contact', async () => {
    const world = await startWorld(contestant, { token: null })
    try {
      const { page, options } = await pasteToken(world.browser, world.sandbox.tokens.opaque)
      await options.says(/Fill in the portal ID/)
      const field = await options.get('textbox', 'Portal ID')
      await field.type('https://app.hubspot.com/contacts/99/record/0-1/987654321')
      await options.press('button', 'Connect')
      await options.says(/belongs to another portal/)
      await field.evaluate((input) => (input as HTMLInputElement).select())
      const record = await world.record(CAST.ready)
      await page.bringToFront()
      await field.type(record.page.url())
      await options.press('button', 'Connect')
      await options.says(/a contact of that portal was found with the token/)
      const panel = await world.panel(CAST.ready)
      await panel.get('heading', 'Ready for handoff')
    } finally {
      await world.close()
    }
  })

  it('one that may not write says which scope turns decisions on', async () => {
    const world = await startWorld(contestant, { token: 'noWrite' })
    try {
      const panel = await world.panel(CAST.ready)
      await panel.get('heading', 'Ready for handoff')
      await panel.says(/crm\.objects\.contacts\.write/)
    } finally {
      await world.close()
    }
  })
})
