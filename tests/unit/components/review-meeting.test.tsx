// @vitest-environment jsdom
// The meeting: the leads behind a number, the what-if, the decision log while it is typed, the agenda, and the exports.
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { known } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { UiKey } from '@/lib/i18n/translate'
import { createTranslator } from '../all-words'
import { type FakeReview, openReview, rest } from './fake-review'
import { violations } from './render'
import { BEFORE, handoffs, MONTH } from './review-sample'
import { definitionView, NOW } from './sample'

afterEach(cleanup)

const kept = (count: number) => (gateway: FakeReview) => {
  gateway.stored[MONTH] = handoffs(count)
}
const { t } = createTranslator('en')
/** Begins with the words of the definition's form. */
const named = (key: UiKey) => (name: string) => name.startsWith(t(key))
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

describe('the what-if', () => {
  it('says at once what a change would have held back and cost, with the leads behind it', async () => {
    await openReview(kept(240))
    expect(region('What if?').textContent).toContain('Nothing is changed yet.')
    const size = screen.getByRole('textbox', { name: named('field.icp.minEmployees') })
    await userEvent.clear(size)
    await userEvent.type(size, '２０００')
    await rest()
    const told = region('What if?').textContent ?? ''
    const [, held, lost] = /Avoids (\d+) of 80 rejections; loses (\d+) of 100 accepted leads/.exec(told) ?? []
    expect(Number(held)).toBeGreaterThan(0)
    expect(Number(lost)).toBeGreaterThan(0)
    await press(`${held}, All changes together: Rejections avoided: show the leads`)
    expect(screen.getByText(`1 to ${Math.min(50, Number(held))} of ${held}`)).toBeTruthy()
    expect(await violations()).toEqual([])
  })

  it('begins with the draft of the options page or with a file', async () => {
    const draft = { ...DEFAULT_DEFINITION, windowDays: 30 }
    await openReview((gateway) => {
      kept(24)(gateway)
      gateway.definitions = { ...definitionView(), draft }
    })
    await press('Draft in the options')
    const days = screen.getByRole<HTMLInputElement>('textbox', { name: named('field.windowDays') })
    expect(days.value).toBe('30')
    expect(screen.getByText('(changed)')).toBeTruthy()
    await userEvent.upload(screen.getByLabelText(/Definition file/), new File(['{}'], 'definition.json'))
    await rest()
    expect(days.value).toBe('7')
  })

  it('reaches every part of the definition, and says what is changed', async () => {
    await openReview(kept(24))
    await press('Change other settings')
    await press(/^Engagement and evidence/)
    const box = screen.getByRole('checkbox', { name: named('field.required') })
    expect(await violations()).toEqual([])
    await userEvent.click(box)
    await rest()
    expect(screen.getByRole('heading', { name: 'Changed' })).toBeTruthy()
    expect(region('What if?').textContent).toContain('Only ')
  })

  it('says what is wrong with a file, and keeps what was there', async () => {
    await openReview((gateway) => {
      kept(24)(gateway)
      gateway.fileProblem = { kind: 'wrong_value', path: 'windowDays', expected: 'a whole number' }
    })
    await userEvent.upload(screen.getByLabelText(/Definition file/), new File(['{}'], 'definition.json'))
    await rest()
    expect(screen.getByText(/windowDays.*a whole number/)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: named('field.windowDays') }).value).toBe(
      '90',
    )
  })
})

describe('what becomes of a what-if', () => {
  const shorten = async () => {
    const days = screen.getByRole('textbox', { name: named('field.windowDays') })
    await userEvent.clear(days)
    await userEvent.type(days, '30')
    await rest()
  }

  it('is nothing while nothing is changed', async () => {
    await openReview(kept(24))
    expect(screen.queryByRole('button', { name: 'Take over as draft' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Log as decision' })).toBeNull()
  })

  it('is the draft in the options, with nothing else changed', async () => {
    const { gateway } = await openReview(kept(24))
    await shorten()
    await press('Take over as draft')
    expect(gateway.drafts).toEqual([{ ...DEFAULT_DEFINITION, windowDays: 30 }])
    expect(region('What if?').textContent).toContain('It is the draft in the options now.')
    expect(document.activeElement?.textContent).toBe('Open the draft')
    await press('Open the draft')
    expect(gateway.optionsOpened).toBe(1)
    expect(await violations()).toEqual([])
  })

  it('replaces another draft only after a question', async () => {
    const { gateway } = await openReview((gateway) => {
      kept(24)(gateway)
      gateway.definitions = { ...definitionView(), draft: { ...DEFAULT_DEFINITION, windowDays: 60 } }
    })
    await shorten()
    await press('Take over as draft')
    expect(document.activeElement?.textContent).toBe('Keep the other draft')
    await press('Keep the other draft')
    expect(gateway.drafts).toEqual([])
    expect(document.activeElement?.textContent).toBe('Take over as draft')
    await press('Take over as draft')
    expect(await violations()).toEqual([])
    await press('Replace the draft')
    expect(gateway.drafts.map(({ windowDays }) => windowDays)).toEqual([30])
  })

  it('says so when the draft could not be kept, and can be tried again', async () => {
    const { gateway } = await openReview(kept(24))
    gateway.draftFails = true
    await shorten()
    await press('Take over as draft')
    expect(screen.getByText('The draft could not be saved. Please try again.')).toBeTruthy()
    gateway.draftFails = false
    await press('Take over as draft')
    expect(gateway.drafts).toHaveLength(1)
  })

  it('cannot be a draft where company policy sets the definition', async () => {
    await openReview((gateway) => {
      kept(24)(gateway)
      gateway.definitions = { ...definitionView(), managed: true }
    })
    await shorten()
    expect(screen.queryByRole('button', { name: 'Take over as draft' })).toBeNull()
    expect(region('What if?').textContent).toContain('Company policy sets the definition')
  })

  it('is a decision in words, with a measure and the person of this browser', async () => {
    const { gateway, timers } = await openReview((gateway) => {
      kept(240)(gateway)
      gateway.view = { ...gateway.view, settings: { ...gateway.view.settings, ownerId: '7' } }
    })
    await shorten()
    await press('Log as decision')
    await act(() => timers.pass(1_000))
    const name = gateway.state.owners.find(({ id }) => id === '7')?.name
    expect(gateway.logs[MONTH]).toEqual([
      expect.objectContaining({
        decision: expect.stringMatching(/: 90 → 30$/),
        measure: 'acceptance',
        before: 55.6,
        owner: name,
      }),
    ])
    expect(document.activeElement?.textContent).toBe('Decisions')
  })
})

const withEmployees = (lead: LeadSnapshot, employees: number): LeadSnapshot =>
  lead.company.state === 'known' ? { ...lead, company: known({ ...lead.company.value, employees }) } : lead

describe('the one thing to try', () => {
  it('sets the what-if, which says the same numbers, and is logged with its reason', async () => {
    const { gateway, timers } = await openReview((gateway) => {
      // Small companies were rejected, larger ones accepted.
      gateway.stored[MONTH] = handoffs(240).map((record) => ({
        ...record,
        ...(record.status === 'rejected' ? { reason: 'icp_mismatch' } : {}),
        lead: withEmployees(record.lead, record.status === 'rejected' ? 60 : 900),
      }))
    })
    const told = region('One thing').textContent ?? ''
    const [, avoided, lost] = /avoided (\d+) of 80 rejections and lost (\d+) of 100 accepted/.exec(told) ?? []
    expect(Number(avoided)).toBeGreaterThan(Number(lost))
    await press(/^Try: /)
    expect(document.activeElement?.textContent).toBe('What if?')
    expect(region('What if?').textContent).toContain(
      `Avoids ${avoided} of 80 rejections; loses ${lost} of 100 accepted leads`,
    )
    await press('Log as decision')
    await act(() => timers.pass(1_000))
    expect(gateway.logs[MONTH]?.[0]).toMatchObject({
      issue: expect.stringMatching(/80 of 80 rejections$/),
      measure: 'reject.icp_mismatch',
      before: 100,
    })
    expect(await violations()).toEqual([])
  })

  it('without one says what is most pressing', async () => {
    await openReview((gateway) => {
      gateway.stored[MONTH] = handoffs(24).filter(({ status }) => status === 'accepted')
    })
    expect(region('One thing').textContent).toContain('Nothing stands out to watch.')
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
