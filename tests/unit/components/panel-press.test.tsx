// @vitest-environment jsdom
// A press that decides: one that nobody could see does nothing and says so; where that cannot be known, a second one is asked for.
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { pressGuard } from '@/components/stores/press-guard'
import { lead } from './decision-scene'
import { FakeTimers, settleAll } from './fakes'
import { play, violations } from './render'
import { assessment } from './sample'

const press = async (name: string) => {
  await act(async () => {
    screen.getByRole('button', { name }).click()
    await settleAll()
  })
}
const ready = () => lead({ status: null, handedOffAt: null }, { judged: assessment({ verdict: 'ready' }) })

/** Each way to decide, from its scene. */
const WAYS: readonly [string, ReturnType<typeof lead>, string][] = [
  ['handing off', ready(), 'Hand off to sales'],
  ['accepting', lead(), 'Accept'],
  ['rejecting', lead(), 'Too early in evaluation'],
  ['returning', lead({ status: 'accepted', firstContactAt: 1 }), 'Return to marketing'],
  ['confirming a role', lead(), 'champion'],
]

describe.each(WAYS)('%s', (_, scene, name) => {
  it('does nothing from a panel that is not in view, says why, and works with the next press', async () => {
    const { gateway } = await play(scene)
    gateway.pressCounts = false
    await press(name)
    expect(gateway.decisions.made).toEqual([])
    expect(screen.getByRole('alert').textContent).toContain('Nothing was decided')
    expect(await violations()).toEqual([])
    gateway.pressCounts = true
    await press(name)
    expect(gateway.decisions.made).toHaveLength(1)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('takes a second press where nobody can tell, and does nothing without it', async () => {
    const { gateway } = await play({ ...scene, asksTwice: true })
    await press(name)
    expect(gateway.decisions.made).toEqual([])
    expect(document.activeElement?.textContent).toBe('Confirm')
    expect(await violations()).toEqual([])
    gateway.pressCounts = false
    await press('Confirm')
    expect(gateway.decisions.made).toEqual([])
    await press('Close')
    await press('Cancel')
    expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull()
    gateway.pressCounts = true
    await press(name)
    await press('Confirm')
    expect(gateway.decisions.made).toHaveLength(1)
  })
})

it('names what the second press decides, in both languages', async () => {
  for (const [language, question] of [
    ['en', 'Reject: Too early in evaluation'],
    ['ja', '却下する：検討時期が早い'],
  ] as const) {
    const { unmount } = await play({ ...lead(), language, asksTwice: true })
    await press(language === 'en' ? 'Too early in evaluation' : '検討時期が早い')
    expect(screen.getByText(question)).toBeTruthy()
    unmount()
  }
})

it('asks no second time for a detail while the decision can be undone', async () => {
  const { gateway } = await play({ ...lead(), asksTwice: true })
  await press('Too early in evaluation')
  await press('Confirm')
  await press('Next term')
  expect(gateway.decisions.made.map(({ choice }) => choice.detail)).toEqual([null, 'next_term'])
})

it('undoes without asking who looks', async () => {
  const { gateway } = await play(lead())
  await press('Accept')
  gateway.pressCounts = false
  await press('Undo')
  expect(gateway.decisions.undone).toHaveLength(1)
})

it('puts the second press at the end of the panel where the first was not', async () => {
  await play({ ...lead(), asksTwice: true })
  for (const [clientY, place] of [
    [window.innerHeight - 10, 'top'],
    [10, 'bottom'],
  ] as const) {
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Accept' }), { clientY })
      await settleAll()
    })
    expect(screen.getByRole('region', { name: 'Second press' }).dataset.place).toBe(place)
  }
})

it('hears the number keys anywhere but in a text, and not from a panel out of view', async () => {
  const { gateway } = await play(lead())
  const key = (target: Element, code: string) =>
    act(async () => {
      fireEvent.keyDown(target, { key: code })
      await settleAll()
    })
  await press('Other')
  await key(screen.getByRole('textbox'), '2')
  await press('Cancel')
  gateway.pressCounts = false
  await key(document.body, '2')
  expect(gateway.decisions.made).toEqual([])
  gateway.pressCounts = true
  await key(within(screen.getByRole('main')).getByRole('button', { name: 'Refresh' }), '2')
  expect(gateway.decisions.made).toHaveLength(1)
})

it('asks for nothing in the browser’s own side panel, where no page can lie over it', async () => {
  const guard = pressGuard(false, new FakeTimers())
  expect(guard.asksTwice).toBe(false)
  expect(await guard.counts(new MouseEvent('click'))).toBe(true)
})
