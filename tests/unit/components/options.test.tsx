// @vitest-environment jsdom
// The options page: connecting, being connected, disconnecting, and what policy locks, in both languages.
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { OptionsApp, type OptionsGateway } from '@/components/options/options-app'
import { choiceOf } from '@/lib/domain/decision/decision'
import { planOf, type SetupStep } from '@/lib/domain/setup/plan'
import { wantedProperties } from '@/lib/domain/setup/wanted'
import { createTranslator } from '@/lib/i18n/translate'
import type {
  ConnectionView,
  ConnectProblem,
  ConnectReply,
  DecisionRequest,
  DecisionView,
  SettingsView,
  SetupReply,
} from '@/lib/messaging/protocol'
import { decisionView, settleAll } from './fakes'
import { violations } from './render'
import { NOT_CONNECTED as NONE, NOW, REF, settings } from './sample'

afterEach(cleanup)

const CONNECTED: ConnectionView = {
  ...NONE,
  state: 'connected',
  portalId: '90210',
  uiDomain: 'app-eu1.hubspot.com',
  region: 'eu1',
  features: [
    { feature: 'contacts', scope: 'crm.objects.contacts.read', state: 'on' },
    { feature: 'emails', scope: 'sales-email-read', state: 'off' },
    { feature: 'forms', scope: 'forms', state: 'unknown' },
  ],
  surplusScopes: ['crm.lists.write'],
  owners: [{ id: '7', name: 'Jo Sample', email: 'jo@sample.example' }],
  connectedAt: NOW,
}
const TOKEN = 'pat-eu1-invented-0000-1111'

class FakeOptions implements OptionsGateway {
  view: SettingsView = settings()
  state: ConnectionView = NONE
  answer: ConnectReply = { ok: true, connection: CONNECTED }
  asked: { token: string; keepToken: boolean }[] = []
  fails = false
  async settings() {
    if (this.fails) throw new Error('no worker')
    return this.view
  }
  async writeSettings(change: Partial<SettingsView['settings']>) {
    this.view = { ...this.view, settings: { ...this.view.settings, ...change } }
    return this.view
  }
  connection = async () => this.state
  async connect(token: string, keepToken: boolean) {
    this.asked.push({ token, keepToken })
    if (this.answer.ok) this.state = this.answer.connection
    return this.answer
  }
  async disconnect() {
    this.state = NONE
  }
  rows: readonly DecisionView[] = []
  journal = async () => this.rows
  onDecisionChanged = () => () => undefined
  setup: SetupReply = { plan: null, dryRun: '', problem: null, failures: [], replanned: false }
  readonly applied: (readonly SetupStep[])[] = []
  copied = ''
  planSetup = async () => this.setup
  async applySetup(plan: readonly SetupStep[]) {
    this.applied.push(plan)
    return this.setup
  }
  onSetupProgress = () => () => undefined
  async copy(text: string) {
    this.copied = text
  }
  allowed = false
  grants = true
  notificationsAllowed = async () => this.allowed
  async allowNotifications(wanted: boolean) {
    this.allowed = wanted && this.grants
    return this.allowed
  }
  onConnectionChanged = () => () => undefined
  onSettingsChanged = () => () => undefined
}

async function open(change: Partial<FakeOptions> = {}) {
  const gateway = Object.assign(new FakeOptions(), change)
  await act(async () => {
    render(<OptionsApp gateway={gateway} />)
    await settleAll()
  })
  return gateway
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const { t } = createTranslator(language)
  it.each([
    ['not connected', NONE],
    ['connected', CONNECTED],
    ['token refused', { ...CONNECTED, state: 'token_refused' as const }],
  ])('%s: its sections, and axe finds nothing', async (_name, state) => {
    await open({ state, view: settings(language) })
    for (const key of ['connection.title', 'definition.title', 'setup.title', 'privacy.title'] as const) {
      expect(screen.getByRole('region', { name: t(key) })).toBeTruthy()
    }
    expect(screen.getByRole('main').textContent).not.toMatch(/\{\w+\}|undefined|NaN/)
    expect(await violations()).toEqual([])
  })
})

it('connects with the pasted token, and forgets it on the page', async () => {
  const gateway = await open()
  const field = screen.getByLabelText('Access token', { selector: 'input' }) as HTMLInputElement
  expect(field.type).toBe('password')
  expect(field.autocomplete).toBe('off')
  await userEvent.click(screen.getByLabelText('the browser closes'))
  await userEvent.type(field, ` ${TOKEN} `)
  await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
  expect(gateway.asked).toEqual([{ token: TOKEN, keepToken: false }])
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('Connected to portal 90210')
  expect(document.body.innerHTML).not.toContain(TOKEN)
  const features = screen.getByRole('list', { name: 'What this token turns on' })
  expect(
    within(features).getByText('Add the scope sales-email-read to the key to turn this on.'),
  ).toBeTruthy()
  expect(screen.getByText(/You can remove: crm.lists.write/)).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText('I am'), '7')
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

it('asks before it disconnects', async () => {
  const gateway = await open({ state: CONNECTED })
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
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hikitsugi の設定')
  expect(document.documentElement.lang).toBe('ja')
  await userEvent.selectOptions(screen.getByLabelText('テーマ'), 'dark')
  expect(document.documentElement.dataset.theme).toBe('dark')
})

it('says so when the background does not answer', async () => {
  await open({ fails: true })
  expect(screen.getByRole('alert').textContent).toContain('did not answer')
})

describe('the journal', () => {
  it('says of each decision when it was clicked and what became of it', async () => {
    const request = {
      id: 'a',
      ref: REF,
      choice: choiceOf('reject', { reason: 'too_early' }),
    } as DecisionRequest
    const rows = [
      decisionView(request, { contactName: '見本 花子', stage: 'confirmed', writtenAt: NOW }),
      decisionView({ ...request, id: 'b' }, { stage: 'queued', waiting: { for: 'other_portal' } }),
      decisionView(
        { ...request, id: 'c' },
        { stage: 'refused', refusal: { kind: 'refused', words: '<i>no</i>' } },
      ),
    ]
    await open({ rows })
    const table = screen.getByRole('table', { name: 'Decisions from this browser' })
    const lines = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent)
    expect(lines[1]).toContain('見本 花子Rejected: Too early in evaluationWritten 10:32')
    expect(lines[2]).toContain('Not sent yet: it belongs to portal 90210')
    expect(lines[3]).toContain('HubSpot did not take it (<i>no</i>)')
    expect(await violations()).toEqual([])
  })
})

describe('reminders', () => {
  it.each([
    [true, true],
    [false, false],
  ])('ask the browser; granted: %s', async (grants, checked) => {
    await open({ grants })
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /Notify me/ })
    await userEvent.click(box)
    expect(box.checked).toBe(checked)
    expect(document.body.textContent?.includes('did not allow notifications')).toBe(!grants)
  })
})

describe('portal set-up', () => {
  const empty = planOf(
    { groups: [], properties: [], archived: ['japan_accepted_at'] },
    wantedProperties(['1']),
  )
  const setup: SetupReply = { plan: empty, dryRun: '{"a":1}', problem: null, failures: [], replanned: false }
  const press = async (name: string | RegExp) => {
    await userEvent.click(screen.getByRole('button', { name }))
    await act(settleAll)
  }

  it('shows the plan before anything is written, and applies what was shown', async () => {
    const gateway = await open({ state: CONNECTED, setup })
    await press('Check the portal')
    const table = screen.getByRole('table', { name: 'Portal set-up' })
    expect(within(table).getAllByText('Is created')).toHaveLength(empty.length - 1)
    expect(table.textContent).toContain('recycling bin')
    expect(gateway.applied).toEqual([])
    expect(await violations()).toEqual([])
    await press(/^Set up: \d+ changes$/)
    expect(gateway.applied).toEqual([empty])
    await press('Copy the plan for an admin')
    expect(gateway.copied).toBe('{"a":1}')
  })

  it.each<[string, Partial<SetupReply>, RegExp]>([
    [
      'a missing scope',
      { problem: { kind: 'scope_missing', scope: 'crm.schemas.contacts.write' } },
      /lacks the scope crm\.schemas/,
    ],
    [
      'a step refused',
      { failures: [{ name: 'japan_handoff_at', words: '<b>limit</b>' }] },
      /HubSpot says: <b>limit<\/b>/,
    ],
    ['a portal that has changed', { replanned: true }, /has changed since you looked/],
    [
      'nothing left',
      { plan: empty.map((step) => ({ ...step, action: 'leave' as const })) },
      /Nothing is left to do/,
    ],
  ])('says so: %s', async (_, more, words) => {
    await open({ state: CONNECTED, setup: { ...setup, ...more } })
    await press('Check the portal')
    expect(document.body.textContent).toMatch(words)
    expect(await violations()).toEqual([])
  })

  it('waits for a connection', async () => {
    await open({})
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Check the portal' }).disabled).toBe(true)
  })
})
