// @vitest-environment jsdom
// Rejecting in one step: reason, detail and note together; keys anywhere in the panel; and the name it is decided under.
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { lead } from './decision-scene'
import { settleAll } from './fakes'
import { play, violations } from './render'
import { NOT_CONNECTED } from './sample'

const press = (name: string | RegExp) =>
  act(async () => {
    screen.getByRole('button', { name }).click()
    await settleAll()
  })
const key = (target: Element, init: KeyboardEventInit) =>
  act(async () => {
    fireEvent.keyDown(target, init)
    await settleAll()
  })
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note (optional)' })
const type = (value: string) =>
  act(async () => {
    fireEvent.input(note(), { target: { value } })
    await settleAll()
  })
const focused = () => document.activeElement?.textContent

describe('a reason with details', () => {
  it('opens detail and note below the reasons, and a press on the detail rejects with both', async () => {
    const { gateway } = await play(lead())
    await press('Wrong contact level')
    const reason = screen.getByRole('button', { name: 'Wrong contact level' })
    expect(reason.getAttribute('aria-expanded')).toBe('true')
    expect(focused()).toBe('A decision maker')
    expect(gateway.decisions.made).toEqual([])
    expect(await violations()).toEqual([])
    await type('課長は担当外')
    await press('The IT department')
    expect(gateway.decisions.made[0]?.choice).toMatchObject({
      reason: 'wrong_contact_level',
      detail: 'it_department',
      note: '課長は担当外',
    })
    expect(document.activeElement).toBe(note())
    expect(await violations()).toEqual([])
  })

  it('gives way to another reason, and gives the focus back on Escape and Cancel', async () => {
    const { gateway } = await play(lead())
    await press('Wrong contact level')
    await press('Outside ICP')
    expect(screen.getByRole('group', { name: /^Outside ICP/ })).toBeTruthy()
    await key(document.activeElement ?? document.body, { key: 'Escape' })
    expect(screen.queryByRole('group', { name: /^Outside ICP/ })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Outside ICP' }))
    await press('Wrong contact level')
    await press('Cancel')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Wrong contact level' }))
    expect(gateway.decisions.made).toEqual([])
  })

  it('is left from its note with two presses of Escape, and never by one that ends a conversion', async () => {
    await play(lead())
    await press('Wrong contact level')
    await type('来期')
    note().focus()
    await key(note(), { key: 'Escape', isComposing: true })
    expect(document.activeElement).toBe(note())
    await key(note(), { key: 'Escape' })
    expect(document.activeElement).not.toBe(note())
    await key(document.activeElement ?? document.body, { key: 'Escape' })
    expect(screen.queryByRole('group', { name: /^Wrong contact level/ })).toBeNull()
    expect(note().value).toBe('来期')
  })
})

describe('while it can be undone', () => {
  it('takes detail and note in any order, each under the same id', async () => {
    const { gateway, timers } = await play(lead())
    await press('Too early in evaluation')
    expect(document.activeElement?.className).toBe('decision-outcome')
    await type('決算期が3月')
    await act(() => timers.pass(600))
    await press('Next term')
    const { made } = gateway.decisions
    expect(made.map(({ choice: { detail, note: text } }) => [detail, text])).toEqual([
      [null, ''],
      [null, '決算期が3月'],
      ['next_term', '決算期が3月'],
    ])
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(screen.getByRole('button', { name: 'Next term' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('stays open while somebody types, keeps what was typed at each pause, and not for ever', async () => {
    const { gateway, timers } = await play(lead())
    await press('No Japan purchase signal')
    if (screen.queryByRole('button', { name: 'Reject anyway' })) await press('Reject anyway')
    await type('来')
    expect(gateway.decisions.held).toHaveLength(1)
    await act(() => timers.pass(4_000))
    await type('来期')
    await act(() => timers.pass(60_000))
    expect(gateway.decisions.made.map(({ choice }) => choice.note)).toEqual(['', '来', '来期'])
    // At the first key and each three seconds, until nobody has typed for six.
    expect(gateway.decisions.held).toHaveLength(4)
  })

  it('keeps the note at once when its field is left or the page goes', async () => {
    const { gateway, timers } = await play(lead())
    await press('Too early in evaluation')
    await type('一')
    await act(async () => {
      fireEvent.blur(note())
      await settleAll()
    })
    await type('一二')
    await act(async () => {
      timers.leave()
      await settleAll()
    })
    expect(gateway.decisions.made.map(({ choice }) => choice.note)).toEqual(['', '一', '一二'])
  })

  it('gives the words back when it is undone, also those that were not kept yet', async () => {
    await play(lead())
    await press('Too early in evaluation')
    await type('まだ途中')
    await press('Undo')
    expect(note().value).toBe('まだ途中')
    expect(screen.getByRole('group', { name: 'Reject with a reason' })).toBeTruthy()
  })
})

describe('the keys', () => {
  it('A accepts anywhere in the panel, and types in a text', async () => {
    const { gateway } = await play(lead())
    await press('Other')
    await key(screen.getByRole('textbox'), { key: 'a' })
    await key(document.body, { key: 'a', ctrlKey: true })
    await key(document.body, { key: 'a', isComposing: true })
    expect(gateway.decisions.made).toEqual([])
    await key(document.body, { key: 'A' })
    expect(gateway.decisions.made[0]?.choice.kind).toBe('accept')
  })

  it('a number gives another reason while one is being completed', async () => {
    const { gateway } = await play(lead())
    await key(document.body, { key: '3' })
    expect(focused()).toBe('A decision maker')
    await key(document.body, { key: '2' })
    expect(gateway.decisions.made[0]?.choice.reason).toBe('too_early')
    await key(document.body, { key: '4' })
    expect(gateway.decisions.made).toHaveLength(1)
  })
})

describe('who decides', () => {
  const owners = [
    { id: '7', name: '森 健太', email: null },
    { id: '8', name: 'Chidi Okafor', email: null },
  ]
  const connection = { ...NOT_CONNECTED, state: 'connected', owners } as const

  it('is chosen beside the decision, told, and never asked for again', async () => {
    const { gateway } = await play(lead({}, { connection }))
    const select = screen.getByRole('combobox', { name: 'Your name' })
    expect(await violations()).toEqual([])
    select.focus()
    await act(async () => {
      fireEvent.change(select, { target: { value: '7' } })
      await settleAll()
    })
    expect(gateway.view.settings.ownerId).toBe('7')
    expect(screen.queryByRole('combobox', { name: 'Your name' })).toBeNull()
    expect(focused()).toBe('Decisions here are recorded as made by 森 健太.')
    expect(await violations()).toEqual([])
  })

  it('says when it could not be kept, and lets it be chosen again', async () => {
    const { gateway } = await play(lead({}, { connection, language: 'ja' }))
    gateway.override = {
      'settings.write': () => {
        throw new Error('full')
      },
    }
    await act(async () => {
      fireEvent.change(screen.getByRole('combobox', { name: 'お名前' }), { target: { value: '8' } })
      await settleAll()
    })
    expect(screen.getByRole('alert').textContent).toContain('お名前を保存できませんでした。')
    expect(screen.getByRole('combobox', { name: 'お名前' })).toBeTruthy()
    expect(await violations()).toEqual([])
  })

  it('names the scope that the list of names needs', async () => {
    await play(lead({}, { connection: { ...connection, owners: [] } }))
    const region = within(screen.getByRole('region', { name: 'Decision' }))
    expect(region.getByText(/needs the scope crm\.objects\.owners\.read/)).toBeTruthy()
  })
})
