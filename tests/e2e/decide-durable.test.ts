// A decision that was clicked reaches HubSpot or says why not: over a dead background, a closed browser, a network that is away.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CAST, type CastName } from '../sandbox/people/cast.ts'
import { both } from './harness/both.ts'
import { until } from './harness/until.ts'
import { startWorld, type World } from './harness/world.ts'

type Options = Parameters<typeof startWorld>[1]

describe.each(both())('a clicked decision in $name', (contestant) => {
  async function world(options: Options = {}): Promise<World> {
    const started = await startWorld(contestant, options)
    onTestFinished(() => started.close())
    return started
  }
  const open = async (on: World, lead: CastName) => {
    const panel = await on.panel(CAST[lead])
    await panel.settled()
    return panel
  }
  const reasonOf = (on: World, lead: CastName) =>
    on.sandbox.portal.value('contacts', CAST[lead], 'japan_rejection_reason')

  it('survives the death of the background between the click and the write', async () => {
    const on = await world()
    const panel = await open(on, 'atRisk')
    await panel.decide('Too early in evaluation')
    await panel.get('button', 'Undo')
    await on.browser.killBackground()
    expect(reasonOf(on, 'atRisk')).toBeNull()
    await panel.says(/Rejected: Too early in evaluation · written to HubSpot/)
    expect(reasonOf(on, 'atRisk')).toBe('too_early')
    await until('the task for marketing', () =>
      on.sandbox.portal
        .links('contacts', CAST.atRisk, 'tasks')
        .some(({ toId }) => on.sandbox.portal.value('tasks', toId, 'hs_task_subject')?.includes('nurture')),
    )
  })

  it('survives the death of the background in the middle of the write, and is applied once', async () => {
    const on = await world()
    const panel = await open(on, 'breached')
    const slow = on.sandbox.faults.add({
      match: { method: 'PATCH', path: /contacts/ },
      times: 1,
      fault: { kind: 'delay', ms: 1_500 },
    })
    await panel.decide('Too early in evaluation')
    await until('the write', () =>
      on.sandbox.requests.some(({ method, path }) => method === 'PATCH' && path.includes('/contacts/')),
    )
    await on.browser.killBackground()
    slow()
    // The panel's next look starts the background again, and with it what was interrupted.
    await panel.tab.close()
    const again = await open(on, 'breached')
    await again.says(/Rejected: Too early in evaluation · written to HubSpot/)
    const notes = () =>
      on.sandbox.portal
        .links('contacts', CAST.breached, 'notes')
        .filter(({ toId }) =>
          on.sandbox.portal.value('notes', toId, 'hs_note_body')?.includes('hikitsugi-note-'),
        )
    await until('the note', () => notes().length > 0)
    expect(notes()).toHaveLength(1)
  })

  it('waits over a closed browser with everything that could not be sent', async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'hikitsugi-outbox-'))
    onTestFinished(() => rmSync(profileDir, { recursive: true, force: true, maxRetries: 3 }))
    const on = await world({ launch: { profileDir } })
    const leads = ['atRisk', 'breached', 'handedOffOnTime'] as const
    const panels = []
    for (const lead of leads) panels.push(await open(on, lead))
    on.sandbox.faults.add({ match: { host: 'api.hubapi.com' }, fault: { kind: 'reset' } })
    for (const panel of panels) {
      await panel.tab.page.bringToFront()
      await panel.decide('Too early in evaluation')
    }
    await panels.at(-1)?.says('HubSpot cannot be reached')
    await on.browser.close()
    for (const lead of leads) expect(reasonOf(on, lead)).toBeNull()
    on.sandbox.faults.clear()
    const again = await contestant.launch(on.sandbox, { profileDir })
    onTestFinished(() => again.close())
    await until('every decision', () => leads.every((lead) => reasonOf(on, lead) === 'too_early'), 60_000)
  })

  it('is told in HubSpot’s words when the portal lacks the reason, and nothing typed is lost', async () => {
    const on = await world()
    on.sandbox.portal.removeProperty('japan_rejection_reason')
    const panel = await open(on, 'atRisk')
    await panel.decide('Too early in evaluation')
    await (await panel.get('textbox', 'Note (optional)')).type('来期に再検討')
    await panel.says('HubSpot did not accept this. Nothing was changed.')
    await panel.says(/The portal lacks japan_rejection_reason/)
    await panel.get('button', 'Try again')
    const kept = await panel.get('textbox', 'Note (optional)')
    expect(await kept.evaluate((node) => (node as HTMLTextAreaElement).value)).toBe('来期に再検討')
  })

  it('is not taken with a token that may only read, and the press says what is needed', async () => {
    const on = await world({ token: 'readOnly' })
    const panel = await open(on, 'atRisk')
    await panel.says('crm.objects.contacts.write')
    await panel.press('button', 'Accept')
    await panel.get('button', 'Close')
    expect(await panel.has('button', 'Undo')).toBe(false)
    await panel.get('list', 'Handoff criteria')
  })

  it('is not offered before the portal has the properties', async () => {
    const on = await world({ sandbox: { japanProperties: false } })
    const panel = await open(on, 'ready')
    await panel.says('Deciding needs the handoff properties')
    await panel.get('button', 'Open options')
    expect(await panel.has('button', 'Hand off to sales')).toBe(false)
  })

  it('is not yet one while it is typed: the words outlive an update of the extension', async () => {
    const on = await world()
    const typed = async () => {
      const panel = await open(on, 'atRisk')
      const field = await panel.get('textbox', 'Note (optional)')
      return field.evaluate((node) => (node as HTMLTextAreaElement).value)
    }
    const panel = await open(on, 'atRisk')
    await panel.press('button', 'Wrong contact level')
    await (await panel.get('textbox', 'Note (optional)')).type('稟議は来月')
    await panel.tab.close()
    expect(await typed()).toBe('稟議は来月')
    await on.browser.reloadExtension()
    expect(await typed()).toBe('稟議は来月')
  })

  it('writes first contact once it is seen in the log, without a click', async () => {
    const on = await world()
    on.sandbox.portal.update('contacts', CAST.met, { japan_first_contact_at: '' })
    const panel = await open(on, 'met')
    await until('first contact', () =>
      on.sandbox.portal.value('contacts', CAST.met, 'japan_first_contact_at'),
    )
    await panel.press('button', 'Refresh')
    await panel.settled()
    const writes = on.sandbox.requests.filter(
      ({ method, path }) => method === 'PATCH' && path.includes(CAST.met),
    )
    expect(writes).toHaveLength(1)
  })
})
