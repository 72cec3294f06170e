// @vitest-environment jsdom
// The review says how many handoffs other rules judged, and opens them; it says nothing where none was. Both languages, and axe.
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { RULES_VERSION } from '@/lib/domain/reading/rules-version'
import { createTranslator } from '../all-words'
import { openReview } from './fake-review'
import { violations } from './render'
import { handoffs, MONTH } from './review-sample'
import { settings } from './sample'

afterEach(cleanup)

const open = (language: 'en' | 'ja', rulesVersion: string | null) =>
  openReview((gateway) => {
    gateway.view = settings(language)
    gateway.stored[MONTH] = handoffs(12).map((one) => ({
      ...one,
      readiness: one.readiness === null ? null : { ...one.readiness, rulesVersion },
    }))
  })

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const { t } = createTranslator(language)
  const what = t('review.otherRules')

  it('other rules', async () => {
    await open(language, '1.9-0000ab')
    const region = within(screen.getByRole('region', { name: t('review.conversion.title') }))
    const judged = handoffs(12).filter(({ readiness }) => readiness !== null).length
    expect(region.getByText(t('review.otherRules.hint', { rules: RULES_VERSION }))).toBeTruthy()
    expect(await violations()).toEqual([])
    await userEvent.click(
      region.getByRole('button', { name: t('review.leads.open', { n: String(judged), what }) }),
    )
    expect(await screen.findByRole('region', { name: new RegExp(what) })).toBeTruthy()
  })

  it('the rules of this browser', async () => {
    await open(language, RULES_VERSION)
    expect(screen.getByRole('region', { name: t('review.conversion.title') })).toBeTruthy()
    expect(screen.queryByText((text) => text.startsWith(what))).toBeNull()
  })
})
