// @vitest-environment jsdom
// Lists of which only a part was read: how much of them, everywhere, and nowhere "none".
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { known, partOf, type Unavailable } from '@/lib/domain/fact'
import type { EngagementList, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { msg } from '@/lib/domain/message'
import { answered, play, violations } from './render'
import { assessment, criterion, snapshot } from './sample'

const none: EngagementList = { items: [], omitted: 0 }
const engagements = (email: EngagementList): LeadSnapshot['engagements'] => ({
  call: known(none),
  email: known(email),
  meeting: known(none),
  communication: known(none),
  note: known(none),
})
const colleague = (id: string) => ({
  id,
  name: `架空 ${id}`,
  jobTitle: null,
  country: null,
  buyingRoles: [],
  decisionRole: null,
})
const details = async () => {
  await act(async () => screen.getByRole('button', { name: 'People and history in full' }).click())
}

describe('a cut list', () => {
  it.each([
    ['en', 'What could not be read', 'Colleagues: 1 of 900 were read; HubSpot holds more.'],
    ['ja', '読み取れなかった情報', '同じ会社の人：900件中1件を読み取りました。すべてではありません。'],
  ] as const)('%s: is named with its numbers', async (language, title, words) => {
    const part = { colleagues: known([colleague('502')], 899) }
    await play({ ...answered({ snapshot: snapshot(part) }), language })
    expect(within(screen.getByRole('list', { name: title })).getByText(words)).toBeTruthy()
    expect(await violations()).toEqual([])
  })

  it('that nobody counted is named without a number', async () => {
    const part = {
      colleagues: partOf([colleague('502')]),
      engagements: engagements({ items: [], omitted: 3, uncounted: true }),
    }
    await play(answered({ snapshot: snapshot(part) }))
    const text = screen.getByRole('list', { name: 'What could not be read' }).textContent
    expect(text).toContain('Colleagues: HubSpot holds more than was read.')
    expect(text).toContain('Emails: HubSpot holds more than was read.')
    expect(text).not.toMatch(/\?/)
  })

  const blocked = (why: Unavailable) => ({
    ...criterion('evaluation_signal', 'unknown'),
    reason: msg('evaluation_signal.unreadable'),
    blockedBy: [why],
  })
  it.each([
    [{ reason: 'cut', seen: { read: 100, all: 700 } }, /100 of 700 were read\./],
    [{ reason: 'cut' }, /HubSpot holds more than was read\./],
  ] as const)('makes its criterion say how much was read', async (why, words) => {
    await play(answered({}, assessment({ criteria: [blocked(why)] })))
    const list = screen.getByRole('list', { name: 'Handoff criteria' })
    expect(list.textContent).toMatch(words)
    expect(list.textContent).not.toMatch(/undefined|\{/)
  })

  it('is never told as none in the brief', async () => {
    const part = { colleagues: known([], 12), engagements: engagements({ items: [], omitted: 5 }) }
    await play(answered({ snapshot: snapshot(part) }))
    await details()
    const text = screen.getByRole('region', { name: 'Before the call' }).textContent
    expect(text).toContain('12 more at this company')
    expect(text).toContain('5 more')
    expect(text).not.toMatch(/No other contact|No activity is logged/)
  })

  it('that nobody counted counts at least', async () => {
    const part = {
      colleagues: partOf([colleague('502')]),
      engagements: engagements({ items: [], omitted: 5, uncounted: true }),
    }
    await play(answered({ snapshot: snapshot(part) }))
    await details()
    const text = screen.getByRole('region', { name: 'Before the call' }).textContent
    expect(text).toContain('At least 1 more at this company')
    expect(text).toContain('at least 5 more')
  })
})
