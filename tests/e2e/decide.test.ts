// Deciding beside the record: one click, taken back, by keyboard, in Japanese, in two tabs; HubSpot keeps the reason.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CAST, type CastName } from '../sandbox/people/cast.ts'
import { OWNERS } from '../sandbox/portal/owners.ts'
import { both } from './harness/both.ts'
import type { Panel } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld, type World } from './harness/world.ts'

describe.each(both())('deciding in $name', (contestant) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(contestant)
  })
  afterAll(() => world?.close())
  afterEach(() => world?.sandbox.faults.clear())

  const value = (lead: CastName, name: string) => world.sandbox.portal.value('contacts', CAST[lead], name)
  const put = (lead: CastName, values: Record<string, string>) =>
    world.sandbox.portal.update('contacts', CAST[lead], values)
  /** Hands the lead off again in HubSpot itself, so that each test begins alike. */
  const handOff = (lead: CastName) =>
    put(lead, {
      japan_handoff_status: 'handed_off',
      japan_handoff_at: new Date(Date.now() - 3_600_000).toISOString(),
      japan_accepted_at: '',
      japan_rejected_at: '',
      japan_rejection_reason: '',
      japan_rejection_detail: '',
      japan_rejection_note: '',
    })
  const open = async (lead: CastName): Promise<Panel> => {
    const panel = await world.panel(CAST[lead])
    await panel.settled()
    return panel
  }
  const patches = () =>
    world.apiRequests().filter(({ method, path }) => method === 'PATCH' && path.includes('/contacts/'))

  it('rejects in one click, and HubSpot has reason, who, when and the note on the timeline', async () => {
    handOff('handedOffOnTime')
    const options = await world.browser.openExtensionPage('options.html')
    await options.waitForSelector('select')
    await options.evaluate(() => {
      const select = [...document.querySelectorAll('select')].find((one) => one.options.length > 4)
      if (select === undefined) throw new Error('no list of owners')
      select.value = select.options[1]?.value ?? ''
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await options.close()
    const panel = await open('handedOffOnTime')
    await panel.decide('Too early in evaluation')
    await panel.get('button', 'Undo')
    await panel.says(/Rejected: Too early in evaluation · written to HubSpot \d\d:\d\d/)
    expect(value('handedOffOnTime', 'japan_handoff_status')).toBe('rejected')
    expect(value('handedOffOnTime', 'japan_rejection_reason')).toBe('too_early')
    expect(value('handedOffOnTime', 'japan_recycle_until')).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(value('handedOffOnTime', 'japan_decided_by')).toMatch(/^7000000\d$/)
    await until('the note', () =>
      world.sandbox.portal
        .links('contacts', CAST.handedOffOnTime, 'notes')
        .some(({ toId }) =>
          world.sandbox.portal.value('notes', toId, 'hs_note_body')?.includes('rejected by sales'),
        ),
    )
    await panel.tab.close()
  })

  it('sends nothing after Undo, and gives the words back', async () => {
    handOff('atRisk')
    const panel = await open('atRisk')
    world.apiRequests()
    await panel.decide('Too early in evaluation')
    const note = await panel.get('textbox', 'Note (optional)')
    await note.type('電話で確認しました')
    await panel.press('button', 'Undo')
    await panel.says('Nothing was sent')
    await panel.get('group', 'Reject with a reason')
    const kept = await panel.get('textbox', 'Note (optional)')
    expect(await kept.evaluate((node) => (node as HTMLTextAreaElement).value)).toBe('電話で確認しました')
    expect(patches()).toEqual([])
    expect(value('atRisk', 'japan_handoff_status')).toBe('handed_off')
    await panel.tab.close()
  })

  it('takes a double click for one decision', async () => {
    handOff('breached')
    const panel = await open('breached')
    const button = await panel.get('button', 'Accept')
    await button.click({ count: 2, delay: 20 })
    await panel.confirm()
    await panel.says(/Accepted · written to HubSpot/)
    expect(value('breached', 'japan_handoff_status')).toBe('accepted')
    expect(patches()).toHaveLength(1)
    await panel.tab.close()
  })

  it('works by keyboard alone: a number, a detail, and the focus stays', async () => {
    handOff('met')
    const panel = await open('met')
    const { keyboard } = panel.tab.page
    await (await panel.get('button', 'Refresh')).focus()
    await keyboard.press('3')
    await panel.get('group', 'Wrong contact level: who would be right?')
    expect(await panel.frame.evaluate(() => document.activeElement?.textContent)).toBe('A decision maker')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    // The evidence shows a decision maker, so it is asked once more.
    await panel.says('The record says otherwise')
    await keyboard.press('Enter')
    if (contestant.name === 'firefox') {
      await until('the focus on the second press', () =>
        panel.frame.evaluate(() => document.activeElement?.textContent === 'Confirm'),
      )
      await keyboard.press('Enter')
    }
    await panel.says(/Rejected: Wrong contact level · The IT department · written to HubSpot/)
    expect(value('met', 'japan_rejection_detail')).toBe('it_department')
    expect(value('met', 'japan_evidence_disputed')).toBe('true')
    await panel.tab.close()
  })

  it('submits nothing when Enter ends a Japanese conversion', async () => {
    handOff('metLate')
    const panel = await open('metLate')
    await panel.press('button', 'Other')
    const note = await panel.get('textbox', 'What is the reason? At least 10 characters.')
    await note.type('先方の都合により来年度')
    const sent = await note.evaluate((node) => {
      const keys = ['keydown', 'keyup'].map(
        (type) =>
          new KeyboardEvent(type, {
            key: 'Enter',
            ctrlKey: true,
            isComposing: true,
            bubbles: true,
            cancelable: true,
          }),
      )
      return keys.map((key) => node.dispatchEvent(key))
    })
    expect(sent).toEqual([true, true])
    expect(await panel.has('button', 'Undo')).toBe(false)
    await panel.decide('Reject')
    await panel.says(/Rejected: Other · written to HubSpot/)
    expect(value('metLate', 'japan_rejection_note')).toBe('先方の都合により来年度')
    await panel.tab.close()
  })

  it('keeps what was typed over navigation, closing and reloading', async () => {
    handOff('atRisk')
    let panel = await open('atRisk')
    await panel.press('button', 'Wrong contact level')
    const note = await panel.get('textbox', 'Note (optional)')
    await note.type(' もう一行')
    await panel.tab.pushState(`/contacts/24681357/record/0-1/${CAST.ready}`)
    await panel.get('heading', '山田 太郎')
    await panel.tab.close()
    panel = await open('atRisk')
    const kept = await panel.get('textbox', 'Note (optional)')
    const text = await kept.evaluate((node) => (node as HTMLTextAreaElement).value)
    expect(text).toContain('もう一行')
    await panel.tab.close()
  })

  it('is one decision when two tabs decide at once, and both tell the same', async () => {
    handOff('accepted')
    const [one, two] = [await open('accepted'), await open('accepted')]
    world.apiRequests()
    await one.tab.page.bringToFront()
    await one.decide('Too early in evaluation')
    await two.tab.page.bringToFront()
    await two.says('Rejected: Too early in evaluation')
    await two.says(/written to HubSpot/)
    await one.tab.page.bringToFront()
    await one.says(/Rejected: Too early in evaluation · written to HubSpot/)
    expect(patches()).toHaveLength(1)
    await one.tab.close()
    await two.tab.close()
  })

  it('says who was faster, keeps the note, and lets the rep choose again', async () => {
    handOff('returned')
    const panel = await open('returned')
    await panel.decide('Too early in evaluation')
    await (await panel.get('textbox', 'Note (optional)')).type('来期に再検討')
    put('returned', {
      japan_handoff_status: 'accepted',
      japan_accepted_at: new Date().toISOString(),
      japan_decided_by: '70000002',
    })
    await panel.says('Chidi Okafor decided first')
    expect(value('returned', 'japan_handoff_status')).toBe('accepted')
    await panel.press('button', 'Change decision')
    const kept = await panel.get('textbox', 'Note (optional)')
    expect(await kept.evaluate((node) => (node as HTMLTextAreaElement).value)).toBe('来期に再検討')
    await panel.decide('Too early in evaluation')
    await panel.says(/Rejected: Too early in evaluation · written to HubSpot/)
    expect(value('returned', 'japan_rejection_note')).toBe('来期に再検討')
    await panel.tab.close()
  })

  it('hands a ready lead off, and one that is not ready only with a reason', async () => {
    let panel = await open('ready')
    const isOff = async () =>
      (await panel.get('button', 'Hand off to sales')).evaluate(
        (node) => (node as HTMLButtonElement).disabled,
      )
    // Nobody owns the contact, and a lead is never handed to nobody.
    await panel.says('A lead is handed to a person')
    expect(await isOff()).toBe(true)
    await panel.choose('Salesperson', OWNERS.mori)
    await panel.says(/The contact owner becomes .*森/)
    await panel.decide('Hand off to sales')
    await panel.says(/Handed off · written to HubSpot/)
    expect(value('ready', 'japan_handoff_status')).toBe('handed_off')
    expect(value('ready', 'japan_sla_due_at')).not.toBeNull()
    expect(value('ready', 'japan_handoff_count')).toBe('1')
    expect(value('ready', 'hubspot_owner_id')).toBe(OWNERS.mori)
    await until(
      'the SLA task',
      () => world.sandbox.portal.links('contacts', CAST.ready, 'tasks').length === 1,
    )
    await panel.get('button', 'Accept')
    await panel.tab.close()
    panel = await open('scoreOnly')
    expect(await panel.has('button', 'Hand off to sales')).toBe(false)
    await panel.press('button', 'Hand off anyway, with a reason')
    await (await panel.get('textbox')).type('社長からのご紹介のため')
    await panel.choose('Salesperson', OWNERS.mori)
    await panel.decide('Hand off to sales')
    await panel.says(/Handed off · written to HubSpot/)
    expect(value('scoreOnly', 'japan_readiness')).toBe('not_ready')
    expect(value('scoreOnly', 'japan_readiness_snapshot')).toContain('社長からのご紹介のため')
    await panel.tab.close()
  })

  it('returns a lead after contact, and a detail may be added while it can be undone', async () => {
    put('met', { japan_handoff_status: 'accepted' })
    const panel = await open('met')
    await panel.decide('Return to marketing')
    await panel.press('button', 'No Japan purchase signal')
    await panel.says(/Returned: No Japan purchase signal · written to HubSpot/)
    expect(value('met', 'japan_handoff_status')).toBe('returned')
    expect(value('met', 'japan_rejection_reason')).toBe('no_japan_signal')
    await panel.tab.close()
  })

  it('confirms a decision role in one click', async () => {
    const panel = await open('proposerInIt')
    await panel.decide('decision maker')
    await until('the role', () => value('proposerInIt', 'japan_decision_role') === 'decision_maker')
    await panel.tab.close()
  })
})
