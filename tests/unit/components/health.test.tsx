// @vitest-environment jsdom
// The section "Health check": every finding, state and action in both languages, and what stands in the way.
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import {
  HEALTH_CHECK_IDS,
  HEALTH_STATES,
  type HealthActionKey,
  type HealthCheck,
} from '@/lib/domain/health/checks'
import { basisOf, type HealthFacts } from '@/lib/domain/health/facts'
import { healthOf } from '@/lib/domain/health/health'
import { healthNotes } from '@/lib/domain/health/texts.en'
import type { HealthReply } from '@/lib/messaging/protocol-definition'
import { textsOf } from '../all-words'
import { AROUND, CHECKED_AT, healthFacts, rows } from '../fixtures/health'
import { CONNECTED, open } from './fake-options'
import { settleAll } from './fakes'
import { violations } from './render'
import { settings } from './sample'

afterEach(cleanup)

const ACTION = 'health.action.'
const ACTIONS = Object.keys(healthNotes)
  .filter((key) => key.startsWith(ACTION))
  .map((key) => key.slice(ACTION.length) as HealthActionKey)

const replyOf = (facts: HealthFacts, checks: readonly HealthCheck[] = healthOf(facts)): HealthReply => ({
  checks,
  basis: basisOf(facts),
  problem: null,
  checkedAt: CHECKED_AT,
})
const NAMES = { en: 'Check the handoff', ja: 'チェックを実行する' } as const
const LISTS = { en: 'The five signs', ja: '5つの兆候' } as const
const press = async (language: 'en' | 'ja' = 'en') => {
  await userEvent.click(screen.getByRole('button', { name: NAMES[language] }))
  await act(settleAll)
}
async function show(health: HealthReply, language: 'en' | 'ja' = 'en') {
  const gateway = await open({ state: CONNECTED, health, view: settings(language) }, 'health')
  await press(language)
  return gateway
}
const items = (language: 'en' | 'ja' = 'en') =>
  [...screen.getByRole('list', { name: LISTS[language] }).children].map((item) => item as HTMLElement)

const PORTALS: Readonly<Record<string, HealthFacts>> = {
  'in order': healthFacts(),
  'before set-up': healthFacts([], {
    schema: known({ groups: [], properties: [], archived: ['japan_handoff_by'] }),
    workflow: EMPTY,
    handoffs: unavailable('property_missing', 'japan_handoff_at'),
  }),
  'half used': healthFacts([...rows(8), ...rows(12, { ...AROUND, status: 'rejected', unreadable: true })], {
    workflow: known({ id: '16000', enabled: false, differs: [] }),
  }),
  'with few handoffs': healthFacts(rows(3), { workflow: unavailable('not_on_tier') }),
  'without scopes': healthFacts([], {
    schema: unavailable('no_scope', 'crm.schemas.contacts.read'),
    workflow: unavailable('no_scope', 'automation'),
    handoffs: unavailable('no_scope', 'crm.objects.contacts.read'),
  }),
  'that refuses': healthFacts([], {
    definition: {
      ...DEFAULT_DEFINITION,
      required: { ...DEFAULT_DEFINITION.required, evaluation_signal: false, decision_role: false },
    },
    schema: unavailable('request_failed', '<b>no</b>'),
    workflow: unavailable('request_failed'),
    handoffs: unavailable('request_failed', '\u202Eno'),
  }),
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  it.each(Object.keys(PORTALS))(
    'a portal %s is told in five items that axe finds nothing in',
    async (name) => {
      await show(replyOf(PORTALS[name] as HealthFacts), language)
      const found = items(language)
      expect(found.map((item) => item.dataset.check)).toEqual(HEALTH_CHECK_IDS)
      for (const item of found) expect(item.textContent).not.toMatch(/health\.|\?[)。.]|undefined|\{/)
      expect(await violations()).toEqual([])
    },
  )

  it('has words for every finding, state, sign and action', () => {
    const wanted = [
      ...Object.keys(healthNotes),
      ...HEALTH_STATES.map((key) => `health.state.${key}`),
      ...HEALTH_CHECK_IDS.map((id) => `health.sign.${id}`),
    ]
    expect(wanted.filter((key) => !Object.hasOwn(textsOf(language), key))).toEqual([])
    const said = Object.keys(textsOf(language)).filter((key) =>
      /^health\.(finding|action|state|sign)\./.test(key),
    )
    expect(said.sort()).toEqual(wanted.sort())
  })
})

describe('the evidence', () => {
  it('stands with its numbers below the question, the state in words beside it', async () => {
    await show(replyOf(PORTALS['half used'] as HealthFacts))
    const [criteria, sla] = items()
    expect(criteria?.textContent).toContain('Does a handoff need a Japan intent signal')
    expect(criteria?.textContent).toContain('Missing')
    expect(criteria?.textContent).toContain('Verdict recorded: 8 of 20 handoffs last month (40\u00a0%).')
    expect(criteria?.textContent).toContain('12 handoffs went around the definition')
    expect(sla?.textContent).toContain('Missing')
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(
      '0 of 5 checks are OK. Checked Wed 10 Jun, 11:00 JST.',
    )
    expect(document.body.textContent).toContain('Handoffs from 1 May 2026 to 31 May 2026: 20.')
  })

  it('says where shares are too few to judge by, and what was left unread', async () => {
    const facts = healthFacts(rows(3), { handoffs: known({ rows: rows(3), total: 2_345, timeless: 1 }) })
    await show(replyOf(facts))
    expect(items()[0]?.textContent).toContain('3 of 3 handoffs last month (100\u00a0%). Too few to judge by.')
    expect(document.body.textContent).toContain('the latest 3 of 2,345 were read')
    expect(items()[0]?.textContent).toContain('1 lead has a handoff status but no time of handoff')
    expect(items().filter((item) => item.textContent?.includes('What to do'))).toHaveLength(1)
  })

  it('shows HubSpot’s words as text', async () => {
    await show(replyOf(PORTALS['that refuses'] as HealthFacts))
    expect(document.body.textContent).toContain('HubSpot says: <b>no</b>')
    expect(document.body.textContent).not.toContain('\u202E')
  })
})

describe('the action', () => {
  it('leads to the section of this page where it is taken', async () => {
    await show(replyOf(PORTALS['before set-up'] as HealthFacts))
    const links = items().map((item) => within(item).queryAllByRole('link'))
    expect(links.map((list) => list.length)).toEqual([1, 1, 1, 1, 1])
    for (const [link] of links) {
      const target = document.querySelector(link?.getAttribute('href') ?? '')
      expect(target?.matches('h2, h3')).toBe(true)
      const title = target?.closest('.screen')?.querySelector('h2')?.textContent
      expect(link?.textContent).toBe(`Go to ${title}`)
    }
  })

  it.each(ACTIONS)('%s has at most one link, and the link has a target', async (key) => {
    const check = (id: HealthCheck['id']): HealthCheck => ({
      id,
      state: 'warn',
      findings: [],
      action: { key, params: { id: '16000', property: 'x', scope: 'automation' } },
    })
    await show(replyOf(healthFacts(), HEALTH_CHECK_IDS.map(check)))
    const [item] = items()
    const links = within(item as HTMLElement).queryAllByRole<HTMLAnchorElement>('link')
    expect(links.length).toBeLessThanOrEqual(1)
    for (const link of links) {
      const href = link.getAttribute('href') ?? ''
      if (href.startsWith('#')) expect(document.querySelector(href)?.matches('h2, h3')).toBe(true)
      else expect(href).toBe('https://app-eu1.hubspot.com/workflows/90210/platform/flow/16000/edit')
    }
  })
})

describe('the button', () => {
  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: NAMES.en })

  it('waits for a connection and says so', async () => {
    await open({}, 'health')
    expect(button().disabled).toBe(true)
    expect(document.getElementById(button().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Connect to HubSpot first.',
    )
  })

  it('asks nothing before it is pressed, and says that it reads while it reads', async () => {
    let answer: (reply: HealthReply) => void = () => undefined
    let asked = 0
    await open(
      {
        state: CONNECTED,
        override: {
          'health.check': () => {
            asked++
            return new Promise((resolve) => {
              answer = resolve
            })
          },
        },
      },
      'health',
    )
    expect(asked).toBe(0)
    await press()
    expect([asked, button().disabled]).toEqual([1, true])
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('Reading the portal…')
    await act(async () => answer(replyOf(healthFacts())))
    expect(button().disabled).toBe(false)
    expect(items()).toHaveLength(5)
  })

  it.each<[NonNullable<HealthReply['problem']>, RegExp]>([
    [
      { kind: 'rate_limited', daily: false, retryAt: CHECKED_AT },
      /limit reached.*Press the button to try again/,
    ],
    [{ kind: 'server_error', status: 503, retryAt: CHECKED_AT }, /503/],
    [{ kind: 'token_refused' }, /refused the access token/],
    [{ kind: 'refused', words: '<i>closed</i>' }, /HubSpot says: <i>closed<\/i>/],
  ])('says what stood in the way: %j', async (problem, words) => {
    await show({ checks: null, basis: null, problem, checkedAt: null })
    const region = screen.getByRole('region', { name: 'Health' })
    expect(within(region).getByRole('alert').textContent).toMatch(words)
    expect(screen.queryByRole('list', { name: LISTS.en })).toBeNull()
    expect(await violations()).toEqual([])
  })

  it('says so when the extension does not answer', async () => {
    await open(
      {
        state: CONNECTED,
        override: { 'health.check': () => Promise.reject(new Error('no worker')) },
      },
      'health',
    )
    await press()
    expect(document.body.textContent).toContain('The extension did not answer')
  })
})
