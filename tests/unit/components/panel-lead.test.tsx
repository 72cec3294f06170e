// @vitest-environment jsdom
// A lead on screen: what opens, what is copied, what is announced, and that hostile text stays text.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { known } from '@/lib/domain/fact'
import { settleAll } from './fakes'
import { answered, play, violations } from './render'
import { assessment, CONTACT, HANDOFF, HOUR, judgedAs, NOW, reply, snapshot } from './sample'

it('shows the clock with its due time and explains it on demand', async () => {
  const handoff = known({ ...HANDOFF, slaDueAt: NOW + 28 * HOUR })
  await play(answered({ snapshot: snapshot({ handoff }) }))
  const timer = screen.getByRole('timer', { name: 'First contact SLA' })
  expect(timer.textContent).toContain('First contact: 1 business day left')
  expect(timer.textContent).toContain('Due Fri 8 May, 14:32 JST')
  const why = screen.getByRole('button', { name: 'Why this due time?' })
  expect(why.getAttribute('aria-expanded')).toBe('false')
  await userEvent.click(why)
  expect(why.getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByText(/^Counting nights and weekends \(48 h\): Fri 8 May, 14:32 JST/)).toBeTruthy()
  expect(await violations()).toEqual([])
})

it('lists criteria with their outcome in words, the met ones on demand, and two quotes first', async () => {
  await play(answered())
  const items = within(screen.getByRole('list', { name: 'Handoff criteria' }))
  expect(items.queryByText('Met')).toBeNull()
  await userEvent.click(items.getByRole('button', { name: '3 criteria met' }))
  expect(items.getAllByText('Met')).toHaveLength(3)
  expect(items.getByText('Missing')).toBeTruthy()
  expect(items.getByText('Unknown')).toBeTruthy()
  const evidence = () =>
    within(screen.getByRole('list', { name: 'Evidence for Evaluation signal' })).getAllByRole('listitem')
  expect(evidence().map((item) => item.querySelector('q')?.textContent)).toEqual([
    '日本語でのサポートは可能でしょうか',
    'Local support in Tokyo?',
  ])
  expect(evidence()[0]?.querySelector('bdi')?.lang).toBe('ja')
  await userEvent.click(screen.getByRole('button', { name: /^Show all 4/ }))
  expect(evidence()).toHaveLength(4)
  expect(evidence()[3]?.textContent).toContain('Too old to count')
})

it('copies the brief, and offers it as text when the browser refuses', async () => {
  const { gateway } = await play(answered())
  const copy = screen.getByRole('button', { name: 'Copy brief' })
  await act(async () => {
    copy.click()
    await settleAll()
  })
  expect(gateway.copied[0]).toContain('見本 花子 (情報システム部 課長): Not ready')
  expect(gateway.copied[0]).toContain('日本語でのサポートは可能でしょうか。')
  expect(screen.getByText('Copied')).toBeTruthy()
  await act(async () => {
    screen.getByRole('button', { name: /^日本語/ }).click()
    await settleAll()
  })
  expect(gateway.copied[1]).toContain('見本 花子 (情報システム部 課長): 条件未達')
  gateway.refuseCopy = true
  await act(async () => {
    copy.click()
    await settleAll()
  })
  expect((screen.getByRole('textbox', { name: 'Brief as text' }) as HTMLTextAreaElement).value).toBe(
    gateway.copied[0],
  )
  expect(await violations()).toEqual([])
})

it('announces a changed state once, and never a tick of the clock', async () => {
  const { timers } = await play(answered())
  const status = () => screen.getAllByRole('status')[0]?.textContent
  const first = status()
  expect(first).toBe('見本 花子: First contact: clock running. Handed off')
  await act(() => timers.pass(5 * 60_000))
  expect(status()).toBe(first)
})

it('keeps hostile text as text', async () => {
  const hostile = `<img src=x onerror="alert(1)">\u202Egnp.exe\uD800 👩‍👩‍👧‍👦 ${'x'.repeat(1_000_000)}`
  const { container } = await play(
    answered({
      snapshot: snapshot({
        contact: {
          ...CONTACT,
          firstName: hostile,
          jobTitle: hostile,
          messages: [{ text: hostile, at: NOW }],
        },
        handoff: known({ ...HANDOFF, status: 'rejected', rejectionReason: hostile, rejectionNote: hostile }),
        colleagues: known([
          {
            id: '1',
            name: hostile,
            jobTitle: hostile,
            country: null,
            buyingRoles: [hostile],
            decisionRole: hostile,
          },
        ]),
      }),
    }),
  )
  expect(container.querySelector('img, script')).toBeNull()
  const text = container.textContent ?? ''
  expect(text).toContain('<img src=x onerror=')
  expect(text).not.toMatch(/\u202e/)
  expect(text.isWellFormed()).toBe(true)
  expect(text.length).toBeLessThan(6_000)
})

it('never shows a former name after a navigation', async () => {
  const { gateway } = await play(answered())
  await act(async () => {
    await gateway.open({ portalId: '90210', contactId: '999' })
  })
  expect(screen.getByRole('main').textContent).not.toContain('見本')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Loading the lead')
})

it('names what HubSpot is slow with, and says nothing is missing only when it knows', async () => {
  const loading = { state: 'unavailable', why: { reason: 'loading' } } as const
  const { timers } = await play({
    cached: reply({ snapshot: null, stale: true }),
    afterwards: (gateway) => {
      const engagements = { ...snapshot().engagements, email: loading }
      const open = assessment({ provisional: true, missingSignals: [], handoffStatus: null })
      gateway.tell(
        'lead.changed',
        judgedAs(open, reply({ settled: false, snapshot: snapshot({ engagements }) })),
      )
    },
  })
  expect(screen.getByRole('heading', { level: 2 }).textContent?.trim()).toBe('Checking…')
  expect(screen.queryByText('Nothing is missing.')).toBeNull()
  await act(() => timers.pass(4_000))
  expect(screen.getByRole('heading', { level: 2 }).textContent?.trim()).toBe('Not ready')
  expect(screen.getByText('HubSpot is slow to answer; still waiting for: Emails')).toBeTruthy()
})

it('leads to the remaining contact after a merge', async () => {
  await play({ cached: reply({ snapshot: null, problem: { kind: 'merged', survivorId: '888' } }) })
  const link = screen.getByRole('link', { name: 'Open the remaining contact' })
  expect(link.getAttribute('href')).toBe('https://app.hubspot.com/contacts/90210/record/0-1/888')
})
