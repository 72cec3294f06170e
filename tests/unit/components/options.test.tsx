// @vitest-environment jsdom
// The options page: connecting, being connected, disconnecting, and what policy locks, in both languages.
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { SCREENS } from '@/components/options/screens'
import { choiceOf } from '@/lib/domain/decision/decision'
import { ADMIN_SCOPES, REP_SCOPES } from '@/lib/domain/scopes'
import type { SettingsView } from '@/lib/domain/settings'
import type { ConnectProblem, DecisionRequest, DecisionView } from '@/lib/messaging/protocol'
import { CONNECTED, open } from './fake-options'
import { decisionView } from './fakes'
import { violations } from './render'
import { NOT_CONNECTED as NONE, NOW, REF, settings } from './sample'

afterEach(cleanup)

const TOKEN = 'pat-eu1-invented-0000-1111'

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  it.each([
    ['not connected', NONE],
    ['connected', CONNECTED],
    ['token refused', { ...CONNECTED, state: 'token_refused' as const }],
    ['ended by policy', { ...NONE, state: 'ended' as const, portalId: '90210' }],
  ])('%s: axe finds nothing on any screen', async (_name, state) => {
    for (const at of SCREENS) {
      await open({ state, view: settings(language) }, at)
      expect(screen.getByRole('main').textContent).not.toMatch(/\{\w+\}|undefined(?! handoff)|NaN/)
      expect([at, await violations()]).toEqual([at, []])
      cleanup()
    }
  })
})

it('connects with the pasted token, and forgets it on the page', async () => {
  const gateway = await open()
  const field = screen.getByLabelText('Access token', { selector: 'input' }) as HTMLInputElement
  expect(field.type).toBe('password')
  expect(field.autocomplete).toBe('off')
  expect(field.getAttribute('spellcheck')).toBe('false')
  await userEvent.click(screen.getByLabelText('the browser closes'))
  await userEvent.type(field, ` ${TOKEN} `)
  await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
  expect(gateway.asked).toEqual([{ token: TOKEN, keepToken: false, portal: null }])
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('Connected to portal 90210')
  expect(document.body.innerHTML).not.toContain(TOKEN)
  const features = screen.getByRole('list', { name: 'What this token turns on' })
  expect(
    within(features).getByText('Add the scope sales-email-read to the key to turn this on.'),
  ).toBeTruthy()
  expect(screen.getByText(/You can remove: crm.lists.write/)).toBeTruthy()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'I am' }), '7')
  expect(gateway.view.settings.ownerId).toBe('7')
})

it.each<[ConnectProblem, RegExp]>([
  [{ kind: 'host_access_missing' }, /does not let Hikitsugi reach HubSpot/],
  [{ kind: 'token_refused' }, /HubSpot refused the access token/],
  [{ kind: 'portal_not_allowed', tokenPortalId: '1', allowedPortalId: '2' }, /allows only portal 2/],
  [
    { kind: 'scope_missing', scope: 'crm.objects.contacts.read' },
    /lacks the scope crm.objects.contacts.read/,
  ],
  [{ kind: 'rate_limited', daily: false, retryAt: NOW }, /Try again after 10:32 JST/],
  [{ kind: 'refused', words: '<b>no</b>' }, /HubSpot says: <b>no<\/b>/],
])('says why it could not connect: %j', async (problem, words) => {
  await open({ answer: { ok: false, problem } })
  await userEvent.type(screen.getByLabelText('Access token', { selector: 'input' }), TOKEN)
  await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
  expect(screen.getByRole('alert').textContent).toMatch(words)
  expect(await violations()).toEqual([])
})

it.each<[ConnectProblem, RegExp]>([
  [{ kind: 'portal_shape' }, /neither a portal ID nor the address/],
  [{ kind: 'portal_mismatch', portalId: '12345678' }, /belongs to another portal/],
])(
  'asks for the portal where HubSpot does not tell it, and says when it is not that: %j',
  async (problem, words) => {
    const gateway = await open({ answer: { ok: false, problem: { kind: 'portal_untold' } } })
    expect(screen.queryByLabelText('Portal ID')).toBeNull()
    await userEvent.type(screen.getByLabelText('Access token', { selector: 'input' }), TOKEN)
    await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
    expect(screen.getByRole('alert').textContent).toMatch(/Fill in the portal ID/)
    const field = screen.getByLabelText('Portal ID')
    expect(document.activeElement).toBe(field)
    expect(await violations()).toEqual([])
    gateway.answer = { ok: false, problem }
    await userEvent.type(field, '12345678')
    await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
    expect(screen.getByRole('alert').textContent).toMatch(words)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    gateway.answer = { ok: true, connection: { ...CONNECTED, portalFrom: 'typed' } }
    await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
    expect(gateway.asked.map(({ portal }) => portal)).toEqual([null, '12345678', '12345678'])
    expect(screen.getByText(/90210 is what you typed, and nothing confirms it/)).toBeTruthy()
  },
)

it('does not hold another token to the portal that was typed for the last one', async () => {
  const gateway = await open({ answer: { ok: false, problem: { kind: 'portal_untold' } } })
  const token = screen.getByLabelText('Access token', { selector: 'input' })
  await userEvent.type(token, TOKEN)
  await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
  await userEvent.type(screen.getByLabelText('Portal ID'), '12345678')
  await userEvent.type(token, '-other')
  await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
  expect(gateway.asked.at(-1)).toMatchObject({ token: `${TOKEN}-other`, portal: null })
})

it('lists the scopes of both keys, each to be copied as a whole', async () => {
  const user = userEvent.setup()
  await open()
  const rep = screen.getByRole('region', { name: 'Scopes for working with leads' })
  const admin = screen.getByRole('region', { name: 'Scopes for set-up' })
  for (const [region, rows, shown] of [
    [rep, REP_SCOPES, REP_SCOPES],
    [admin, ADMIN_SCOPES, ADMIN_SCOPES.slice(REP_SCOPES.length)],
  ] as const) {
    const listed = within(region).getAllByRole('listitem')
    expect(listed.map((item) => item.querySelector('code')?.textContent)).toEqual(
      shown.map(({ scope }) => scope),
    )
    await user.click(within(region).getByRole('button', { name: /^Copy/ }))
    expect(within(region).getByRole('status').textContent).toBe('Copied')
    expect(await navigator.clipboard.readText()).toBe(rows.map(({ scope }) => scope).join('\n'))
  }
})

it('says which key turns on what is off', async () => {
  const features = [
    { feature: 'decisions', scope: 'crm.objects.contacts.write', state: 'off' },
    { feature: 'workflow', scope: 'automation', state: 'off' },
  ] as const
  await open({ state: { ...CONNECTED, features } }, 'connection')
  const list = within(screen.getByRole('list', { name: 'What this token turns on' }))
  expect(list.getByText('Add the scope crm.objects.contacts.write to the key to turn this on.')).toBeTruthy()
  expect(list.getByText('For set-up only: connect with a key that has the scope automation.')).toBeTruthy()
})

it('says that the list of names is not whole', async () => {
  await open({ state: { ...CONNECTED, cut: ['owners'] } }, 'connection')
  expect(screen.getByRole('combobox', { name: 'I am' }).parentElement?.textContent).toMatch(
    /Only the first 1 names could be read/,
  )
})

it.each([
  [4 * 60_000, null],
  [5 * 60_000, null],
  [7 * 60_000, '7 minutes'],
  [-90 * 60_000, '90 minutes'],
  [5 * 3_600_000, '5 hours'],
  [-3 * 86_400_000, '3 days'],
])('a clock that is %i ms off is said: %s', async (clockOffsetMs, off) => {
  await open({ state: { ...CONNECTED, clockOffsetMs } }, 'connection')
  const note = screen.queryByText(/HubSpot’s time is used/)
  expect(note?.textContent ?? null).toBe(
    off === null ? null : `This computer’s clock is ${off} off; HubSpot’s time is used.`,
  )
})

const journalOf = (waiting: number) => async () => ({ rows: [], unreadable: [], waiting, sent: 0 })
const decided = (finishedAt: number | null, id = 'one'): DecisionView =>
  decisionView({ id, ref: REF, choice: choiceOf('accept') } as DecisionRequest, { finishedAt })

it('names the decisions that are not sent yet before it disconnects', async () => {
  const rows = [decided(null, 'a'), decided(NOW, 'b'), decided(null, 'c'), decided(null, 'd')]
  await open({ state: CONNECTED, rows }, 'connection')
  await userEvent.click(screen.getByRole('button', { name: 'Disconnect' }))
  expect(await screen.findByText(/^3 decisions are not sent yet\. They stay/)).toBeTruthy()
})

it.each([
  ['one', journalOf(1), /^1 decision is not sent yet\. It stays/],
  ['none', journalOf(0), null],
  ['nobody knows how many', () => Promise.reject(new Error('no worker')), null],
])('asks the plain question, or names one decision: %s', async (_, journal, text) => {
  await open({ state: CONNECTED, override: { 'journal.read': journal } }, 'connection')
  await userEvent.click(screen.getByRole('button', { name: 'Disconnect' }))
  if (text !== null) expect(await screen.findByText(text)).toBeTruthy()
  else expect(screen.queryByText(/not sent yet/)).toBeNull()
  expect(screen.getByRole('button', { name: 'Yes, disconnect' })).toBeTruthy()
})

it('says that the company ended the connection, and what to do', async () => {
  const view: SettingsView = { ...settings(), managed: ['portalId'], portalId: '4444' }
  await open({ state: { ...NONE, state: 'ended', portalId: '90210' }, view })
  expect(screen.getByText(/now allows portal 4444 only\. The token of portal 90210/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Disconnect' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Connect' })).toBeTruthy()
})

it('leaves names out of notifications until somebody wants them, unless the company decides', async () => {
  const gateway = await open({}, 'browser')
  const name = { name: 'Show the lead’s name in the notification' }
  expect((screen.getByRole('checkbox', name) as HTMLInputElement).checked).toBe(false)
  await userEvent.click(screen.getByRole('checkbox', name))
  expect(gateway.view.settings.remindNames).toBe(true)
  cleanup()
  await open({ view: { ...settings(), managed: ['remindNames'] } }, 'browser')
  expect((screen.getByRole('checkbox', name) as HTMLInputElement).disabled).toBe(true)
})

it('asks before it disconnects', async () => {
  const gateway = await open({ state: CONNECTED }, 'connection')
  await userEvent.click(screen.getByRole('button', { name: 'Disconnect' }))
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(gateway.state.state).toBe('connected')
  await userEvent.click(screen.getByRole('button', { name: 'Disconnect' }))
  expect(document.activeElement?.textContent).toBe('Yes, disconnect')
  await userEvent.click(screen.getByRole('button', { name: 'Yes, disconnect' }))
  expect(gateway.state.state).toBe('not_connected')
  expect(screen.getByRole('button', { name: 'Connect' })).toBeTruthy()
})

it('locks what the company set', async () => {
  const view: SettingsView = {
    ...settings(),
    managed: ['language', 'keepToken', 'portalId'],
    portalId: '90210',
  }
  await open({ view })
  expect((screen.getByLabelText('Language') as HTMLSelectElement).disabled).toBe(true)
  expect((screen.getByLabelText('Theme') as HTMLSelectElement).disabled).toBe(false)
  expect(screen.getAllByText('Set by your company')).toHaveLength(2)
  expect(screen.getByText('Your company allows portal 90210 only.')).toBeTruthy()
})

it('changes language and theme at once', async () => {
  await open()
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'ja')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hikitsugiの設定')
  expect(document.documentElement.lang).toBe('ja')
  await userEvent.selectOptions(screen.getByLabelText('テーマ'), 'dark')
  expect(document.documentElement.dataset.theme).toBe('dark')
})

it('shows what holds when a choice could not be kept, each time', async () => {
  await open({ override: { 'settings.write': () => Promise.reject(new Error('no worker')) } })
  const theme = screen.getByLabelText<HTMLSelectElement>('Theme')
  for (const wanted of ['dark', 'system']) {
    await userEvent.selectOptions(theme, wanted)
    expect(theme.value).toBe('light')
  }
  expect(screen.getByText(/did not answer/)).toBeTruthy()
})

it('says so when the background does not answer', async () => {
  await open({ fails: true })
  expect(screen.getByRole('alert').textContent).toContain('did not answer')
})
