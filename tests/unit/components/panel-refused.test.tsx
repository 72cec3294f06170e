// @vitest-environment jsdom
// A decision that HubSpot did not take: in its words, who can mend it, the way there, and the same decision again.
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { choiceOf } from '@/lib/domain/decision/decision'
import type { Refusal } from '@/lib/domain/decision/row'
import { told, view } from './decision-scene'
import { settleAll } from './fakes'
import { violations } from './render'
import { NOW } from './sample'

const refused = (refusal: Refusal) => ({ stage: 'refused', refusal, finishedAt: NOW }) as const
const section = () => within(screen.getByRole('region', { name: 'Decision' }))
const press = (name: string) =>
  act(async () => {
    section().getByRole('button', { name }).click()
    await settleAll()
  })

describe('what HubSpot refused', () => {
  it.each([
    [
      'a rule of the portal',
      { kind: 'required', property: 'region', words: 'Property "region" is required.' },
      /Property "region" is required\. Fill it in on the record/,
    ],
    ['anything else', { kind: 'refused', words: 'No.' }, /HubSpot says: No\./],
    [
      'a property that is gone',
      { kind: 'property_missing', property: 'japan_accepted_at', words: '' },
      /lacks japan_accepted_at.*admin/,
    ],
    ['a scope that was taken away', { kind: 'scope_missing', scope: 'a.b' }, /lacks the scope a\.b/],
  ] as const)('%s: says it, keeps the words, and tries the same again', async (_, refusal, words) => {
    const { gateway } = await told(refused(refusal))
    const text = screen.getByRole('region', { name: 'Decision' }).textContent
    expect(text).toMatch(words)
    expect(text).toContain('What you wrote is kept.')
    expect(await violations()).toEqual([])
    await press('Try again')
    expect(gateway.decisions.made).toHaveLength(1)
    expect(gateway.decisions.made[0]?.choice).toMatchObject({ kind: 'reject', reason: 'too_early' })
  })

  it.each([
    ['property_missing', { kind: 'property_missing', property: 'japan_handoff_at', words: '' }],
    ['scope_missing', { kind: 'scope_missing', scope: null }],
  ] as const)('%s: leads to the options', async (_, refusal) => {
    const { gateway } = await told(refused(refusal))
    const again = section().getByRole('button', { name: 'Try again' })
    const beside = within(again.parentElement ?? document.body)
    beside.getByRole('button', { name: 'Open options' }).click()
    expect(gateway.optionsOpened).toBe(1)
  })

  it('links to the contact that a merge has left, in the portal of the record', async () => {
    await told(refused({ kind: 'merged', survivorId: '777' }))
    const link = section().getByRole<HTMLAnchorElement>('link', { name: 'Open the remaining contact' })
    expect(link.href).toBe('https://app.hubspot.com/contacts/90210/record/0-1/777')
    expect(section().queryByRole('button', { name: 'Try again' })).toBeNull()
    expect(await violations()).toEqual([])
  })

  it('makes no link of something that is not an id', async () => {
    await told(refused({ kind: 'merged', survivorId: 'javascript:alert(1)' }))
    expect(section().queryByRole('link')).toBeNull()
  })

  it('does not try a message again out of its place', async () => {
    const choice = choiceOf('confirm_contact')
    await told({ ...refused({ kind: 'refused', words: 'No.' }), choice })
    expect(section().queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('shows what HubSpot says as text, in Japanese too', async () => {
    const words = '<img src=x onerror=alert(1)>'
    await told(refused({ kind: 'required', property: null, words }), {}, 'ja')
    expect(screen.getByText(/<img src=x/)).toBeTruthy()
    expect(document.querySelector('img')).toBeNull()
    expect(view({}).choice.note).not.toBe('')
  })
})
