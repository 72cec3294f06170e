// @vitest-environment jsdom
// The what-if: what a changed definition would have done, the one change to try, and what becomes of it.
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { known } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { UiKey } from '@/lib/i18n/translate'
import { createTranslator } from '../all-words'
import { type FakeReview, openReview, rest } from './fake-review'
import { violations } from './render'
import { handoffs, MONTH } from './review-sample'
import { definitionView } from './sample'

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
