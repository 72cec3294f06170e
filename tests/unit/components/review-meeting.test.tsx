// @vitest-environment jsdom
// The meeting: the leads behind a number, the decision log while it is typed, the agenda, and the exports.
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { type FakeReview, openReview, rest } from './fake-review'
import { violations } from './render'
import { BEFORE, handoffs, MONTH } from './review-sample'
import { NOW } from './sample'

afterEach(cleanup)

const kept = (count: number) => (gateway: FakeReview) => {
  gateway.stored[MONTH] = handoffs(count)
}
const region = (name: string) => screen.getByRole('region', { name })
const press = async (name: RegExp | string) => {
  await userEvent.click(screen.getByRole('button', { name }))
  await rest()
}

describe('the leads behind a number', () => {
  it('open in a list that has the focus, link to HubSpot, and give the focus back on Escape', async () => {
    await openReview(kept(12))
    const number = within(region('Four numbers')).getByRole('button', { name: '5, Accepted: show the leads' })
    await userEvent.click(number)
    await rest()
    const list = region('Accepted')
    expect(document.activeElement?.textContent).toBe('Accepted')
    const links = within(list).getAllByRole('link')
    expect(links).toHaveLength(5)
    expect(links[0]?.getAttribute('href')).toBe('https://app-eu1.hubspot.com/contacts/90210/record/0-1/1000')
    expect(within(list).getAllByText('見本 花子1').length).toBeGreaterThan(0)
    expect(await violations()).toEqual([])
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Accepted' })).toBeNull()
    expect(document.activeElement).toBe(number)
  })

  it('come fifty at a time', async () => {
    await openReview(kept(240))
    await press('240, Handed off: show the leads')
    const list = region('Handed off')
    expect(within(list).getAllByRole('link')).toHaveLength(50)
    expect(list.textContent).toContain('1 to 50 of 240')
    await press('Next 50')
    await press('Next 50')
    await press('Next 50')
    await press('Next 50')
    expect(within(list).getAllByRole('link')).toHaveLength(40)
    expect(list.textContent).toContain('201 to 240 of 240')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next 50' }).disabled).toBe(true)
  })

  it('a zero opens nothing', async () => {
    await openReview((gateway) => {
      gateway.stored[MONTH] = handoffs(4)
    })
    expect(within(region('Four numbers')).queryByRole('button', { name: /Rejected/ })).toBeNull()
  })
})

describe('the decision log', () => {
  it('is kept as it is typed, with the measure’s value at that time', async () => {
    const { gateway, timers } = await openReview(kept(240))
    await press('Add a decision')
    await userEvent.type(screen.getByRole('textbox', { name: 'Issue' }), 'Too many early leads')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Success measure' }), 'acceptance')
    await act(() => timers.pass(1_000))
    expect(gateway.logs[MONTH]).toEqual([
      expect.objectContaining({
        issue: 'Too many early leads',
        measure: 'acceptance',
        before: 55.6,
        at: NOW,
      }),
    ])
    expect(region('Decisions').textContent).toContain('Saved.')
    expect(await violations()).toEqual([])
  })

  it('keeps nothing of a conversion that is still going on', async () => {
    const { gateway, timers } = await openReview(kept(12))
    await press('Add a decision')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Decision' })
    fireEvent.compositionStart(field)
    fireEvent.input(field, { target: { value: 'けってい' } })
    await act(() => timers.pass(1_000))
    expect(field.value).toBe('けってい')
    expect(gateway.logs[MONTH]?.[0]?.decision).toBe('')
    fireEvent.input(field, { target: { value: '決定' } })
    fireEvent.compositionEnd(field)
    await act(() => timers.pass(1_000))
    expect(gateway.logs[MONTH]?.[0]?.decision).toBe('決定')
  })

  it('is written when the page is left, or another month chosen, before its time', async () => {
    const { gateway, timers } = await openReview(kept(12))
    await press('Add a decision')
    await userEvent.type(screen.getByRole('textbox', { name: 'Issue' }), 'a')
    await act(async () => timers.leave())
    expect(gateway.logs[MONTH]?.[0]?.issue).toBe('a')
    await userEvent.type(screen.getByRole('textbox', { name: 'Issue' }), 'b')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Month' }), BEFORE)
    await rest()
    expect(gateway.logs[MONTH]?.[0]?.issue).toBe('ab')
    expect(gateway.logs[BEFORE]).toBeUndefined()
  })

  it('what is removed can be put back, and what cannot be kept is told', async () => {
    const { gateway, timers } = await openReview((gateway) => {
      kept(12)(gateway)
      const entry = { decision: '', owner: '', measure: '', before: null, at: NOW }
      gateway.logs[MONTH] = [
        { ...entry, id: '1', issue: 'first' },
        { ...entry, id: '2', issue: 'second' },
      ]
    })
    await press('Remove decision 1')
    expect(screen.getAllByRole('textbox', { name: 'Issue' })).toHaveLength(1)
    await press('Put it back')
    gateway.writeFails = true
    await act(() => timers.pass(1_000))
    expect(gateway.logs[MONTH]?.map(({ issue }) => issue)).toEqual(['first', 'second'])
    expect(region('Decisions').textContent).toContain('could not save it')
  })

  it('goes to the portal as a task or a note, only when asked', async () => {
    const { gateway } = await openReview((gateway) => {
      kept(12)(gateway)
      const entry = { id: '1', issue: '早すぎる', decision: '基準を上げる', owner: 'Jo', measure: '' }
      gateway.logs[MONTH] = [{ ...entry, before: null, at: NOW }]
    })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Task for', hidden: true }), '7')
    expect(gateway.sent).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Create the task', hidden: true }))
    await rest()
    expect(gateway.sent).toEqual([expect.objectContaining({ month: MONTH, as: 'task', to: '7' })])
    expect(gateway.sent[0]?.text).toContain('Decision: 基準を上げる')
    await userEvent.click(screen.getByRole('radio', { name: 'a note on a contact', hidden: true }))
    const to = screen.getByRole('textbox', { name: /Contact:/, hidden: true })
    await userEvent.type(to, 'https://app.hubspot.com/contacts/90210/record/0-1/501')
    await userEvent.click(screen.getByRole('button', { name: 'Create the note', hidden: true }))
    await rest()
    expect(gateway.sent[1]).toMatchObject({ as: 'note', to: '501' })
  })

  it('answers next month whether it worked, from the figures', async () => {
    await openReview((gateway) => {
      gateway.stored[MONTH] = handoffs(240).filter(({ status }) => status !== 'rejected')
      gateway.stored[BEFORE] = handoffs(240, BEFORE)
      const entry = { id: '1', issue: '', decision: 'Stricter forms', owner: 'Jo', before: 55.6 }
      gateway.logs[BEFORE] = [{ ...entry, measure: 'acceptance', at: NOW - 30 * 86_400_000 }]
    })
    const told = region("Did last month's decisions work?").textContent
    expect(told).toContain('Stricter forms')
    expect(told).toMatch(/Better.*Acceptance rate: 55\.6%, now 100%/)
  })
})

it('the agenda jumps by keyboard, and its clock can be read at any time', async () => {
  const { timers } = await openReview(kept(12))
  const agenda = screen.getByRole('navigation', { name: 'Agenda of the meeting' })
  expect(within(agenda).getAllByRole('listitem')).toHaveLength(5)
  within(agenda)
    .getByRole('button', { name: /What if/ })
    .focus()
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement?.textContent).toBe('What if?')
  timers.now += 60_000
  await press('Start the meeting')
  expect(screen.getByRole('timer', { name: 'Time of the meeting' }).textContent).toBe('0:00 of 30 min')
  expect(
    within(agenda)
      .getByRole('button', { name: /Last decisions/ })
      .getAttribute('aria-current'),
  ).toBe('step')
})

describe('exports', () => {
  it('are without personal data unless somebody asks for it', async () => {
    const { gateway } = await openReview(kept(12))
    await press('Handoffs (CSV)')
    expect(gateway.saved[0]?.name).toBe(`japan-handoffs-${MONTH}-anonymous.csv`)
    expect(gateway.saved[0]?.text).not.toMatch(/花子|mihon|1003/)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Without personal data' }))
    await press('Handoffs (CSV)')
    expect(gateway.saved[1]?.name).toBe(`japan-handoffs-${MONTH}-with-names.csv`)
    expect(gateway.saved[1]?.text).toContain('花子1')
    await press('Review (Markdown)')
    await press('Review (JSON)')
    expect(gateway.saved[2]?.name.endsWith('.md')).toBe(true)
    expect(() => JSON.parse(gateway.saved[3]?.text ?? '')).not.toThrow()
    await press('Print or save as PDF')
    expect(gateway.printed).toBe(1)
  })

  it('are printed with the details open, which are folded again afterwards', async () => {
    const { container } = await openReview(kept(12))
    const folded = () => container.querySelectorAll('details:not([open])').length
    expect(folded()).toBe(1)
    window.dispatchEvent(new Event('beforeprint'))
    expect(folded()).toBe(0)
    window.dispatchEvent(new Event('afterprint'))
    expect(folded()).toBe(1)
  })
})
