// @vitest-environment jsdom
// A lead whose newest text is from no buyer: the panel says what it is before a handoff, and offers nothing to copy. Both languages, and axe.
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import type { Assessment } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { known } from '@/lib/domain/fact'
import type { HandoffStatus, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { languageName } from '@/lib/i18n/language-name'
import { createTranslator } from '../all-words'
import { answered, play, violations } from './render'
import { CONTACT, criterion, HANDOFF, NOW, snapshot } from './sample'

const lead = (text: string, status: HandoffStatus | null = null): LeadSnapshot =>
  snapshot({
    contact: { ...CONTACT, messages: [{ text, at: NOW - 86_400_000 }] },
    handoff: known({ ...HANDOFF, status, handedOffAt: status === null ? null : HANDOFF.handedOffAt }),
  })
const judged = (of: LeadSnapshot, part: Partial<Assessment> = {}): Assessment => ({
  ...assess(of, DEFAULT_DEFINITION, NOW),
  ...part,
})
const TICKET = '契約中のものです。昨日からログインできません。パスワードの再設定方法を教えてください。'
const LATER = '予算の都合で、来期以降に改めて検討することになりました。'

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const words = createTranslator(language)
  const { t } = words
  const open = (of: LeadSnapshot, part?: Partial<Assessment>) =>
    play({ ...answered({ snapshot: of }, judged(of, part)), language })
  const banner = () => screen.getByRole('heading', { level: 2 }).closest('section')?.textContent ?? ''
  const copies = () =>
    screen.queryAllByRole('button', {
      name: new RegExp(t('missing.copy', { language: languageName(language, language) })),
    })

  it('a support request goes to support, with no question to copy', async () => {
    await open(lead(TICKET))
    expect(banner()).toContain(t('sender.support'))
    expect(screen.getByText(t('next.to_support'))).toBeTruthy()
    expect(screen.getByText(t('ready_with.no_question'))).toBeTruthy()
    expect(copies()).toEqual([])
    expect(await violations()).toEqual([])
  })

  it('a postponement says when to come back', async () => {
    await open(lead(LATER))
    expect(banner()).toMatch(/来期/)
    expect(copies()).toEqual([])
    expect(await violations()).toEqual([])
  })

  it('says nothing of the kind once it is handed off, or where a sign counts all the same', async () => {
    const { unmount } = await open(lead(TICKET, 'handed_off'))
    expect(banner()).not.toContain(t('sender.support'))
    unmount()
    await open(lead(TICKET), { criteria: [{ ...criterion('evaluation_signal', 'pass'), sender: 'support' }] })
    expect(banner()).not.toContain(t('sender.support'))
  })

  it('a kind of the definition’s own is shown as text', async () => {
    const own = { ...criterion('evaluation_signal', 'fail'), sender: '<b>x</b>\u202e' }
    await open(lead(TICKET), { criteria: [own] })
    expect(banner()).toContain('<b>x</b>')
    expect(banner()).not.toContain('\u202e')
    expect(await violations()).toEqual([])
  })
})
