// The door of the background: each message from those who may send it and in its shape, and nothing else.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Handlers } from '@/lib/background/requests'
import { choiceOf, seenOf } from '@/lib/domain/decision/decision'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { SetupStep } from '@/lib/domain/setup/plan'
import { MESSAGES, type MessageName, type RequestOf, type Send } from '@/lib/messaging/protocol'
import { HANDOFF, NOW, REF } from '../components/sample'
import { BrowserChannel } from '../messaging/browser-channel'

const RECORD = `https://app.hubspot.com/contacts/${REF.portalId}/record/0-1/${REF.contactId}`
const SENDERS = {
  page: { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' },
  record: {
    id: 'abcdefghijklmnop',
    origin: 'https://app.hubspot.com',
    frameId: 0,
    tab: { id: 3, url: RECORD },
  },
  stranger: {
    id: 'abcdefghijklmnop',
    origin: 'https://app.hubspot.com',
    frameId: 2,
    tab: { id: 3, url: RECORD },
  },
}

const channel = new BrowserChannel()
let handled: [string, unknown, unknown][]
let send: Send
let answerRequests: (handlers: Handlers) => void

// What `wxt/browser` finds when it is first loaded, it keeps.
beforeAll(async () => {
  vi.stubGlobal('chrome', channel.api)
  vi.resetModules()
  answerRequests = (await import('@/lib/background/requests')).answerRequests
  send = (await import('@/lib/messaging/messages')).send
})
beforeEach(() => {
  channel.clear()
  channel.sender = SENDERS.page
  handled = []
  const handlers = Object.fromEntries(
    Object.keys(MESSAGES).map((name) => [
      name,
      async (request: unknown, from: { kind: string }) => handled.push([name, request, from.kind]),
    ]),
  )
  answerRequests(handlers as unknown as Handlers)
})
afterAll(() => vi.unstubAllGlobals())

/** As a page that was not compiled against the table would send it. */
const raw = (name: string, body?: unknown) => channel.api.runtime.sendMessage({ name, body })

const SIGN = { sentence: '0123456789abcdef', quote: '導入を検討', isSignal: true, before: null }
const STEP: SetupStep = {
  name: 'japan_mql_definition',
  kind: 'enumeration',
  action: 'extend',
  missing: ['3'],
  labels: [{ value: null, before: 'Version', after: 'バージョン' }],
  why: null,
  found: null,
}
const ENTRY = { id: 'entry-01', issue: '', decision: '', owner: '', measure: '', before: null, at: NOW }

/** One request of each message that is taken. */
const GOOD: { readonly [K in MessageName]: RequestOf<K> } = {
  'lead.load': { ref: REF, mode: 'fresh' },
  'rail.read': { ref: REF },
  'record.read': undefined,
  'dock.read': undefined,
  'dock.write': { open: true, width: 320 },
  'queue.read': { team: true },
  'settings.read': undefined,
  'settings.write': { language: 'ja', ownerId: null, toldEdition: 3 },
  'connection.read': undefined,
  'connection.connect': { token: 'pat-na1-x', keepToken: true, portal: null },
  'connection.disconnect': undefined,
  'options.open': undefined,
  'diagnostics.report': {
    component: 'panel',
    place: 'render',
    name: 'TypeError',
    messages: ['no'],
    stack: '',
  },
  'diagnostics.read': undefined,
  'diagnostics.clear': undefined,
  'diagnostics.open': undefined,
  'decision.make': {
    id: 'decision-1',
    ref: REF,
    choice: choiceOf('review_signal', { review: SIGN }),
    seen: seenOf(HANDOFF),
    facts: {
      contactName: '見本 花子',
      verdict: 'ready',
      readiness: '{}',
      brief: ['資料請求'],
      origin: { source: null, recentConversion: { text: '展示会', at: null } },
      touches: 0,
      firstContactAt: null,
      message: { channel: 'WhatsApp', quote: 'お世話になります' },
      ownerId: '7',
    },
  },
  'decision.undo': { id: 'decision-1' },
  'decision.hold': { id: 'decision-1' },
  'decision.read': { ref: REF },
  'decision.retry': undefined,
  'draft.write': { ref: REF, text: 'x'.repeat(100_000) },
  'journal.read': undefined,
  'setup.plan': { language: null },
  'setup.apply': { plan: [STEP], language: 'ja', part: 'labels' },
  'workflow.read': { managerId: null },
  'workflow.ensure': { managerId: '7' },
  'workflow.update': { managerId: '7', id: '1', revision: '3' },
  'definition.read': undefined,
  'definition.draft': { definition: null },
  'definition.publish': { definition: DEFAULT_DEFINITION, over: null },
  'definition.import': { text: '{}' },
  'definition.seen': undefined,
  'definition.check': undefined,
  'portal.vocabulary': undefined,
  'fields.read': { suggest: true },
  'health.check': undefined,
  'review.scan': { month: '2026-10', fresh: true },
  'review.stop': { month: '2026-10' },
  'review.months': undefined,
  'review.forget': { month: null },
  'review.log': { month: '2026-10' },
  'review.log.write': { month: '2026-10', entries: [ENTRY] },
  'review.log.send': { month: '2026-10', as: 'task', to: '7', text: '' },
}
const NAMES = Object.keys(GOOD) as MessageName[]

describe('who may ask', () => {
  const FROM_RECORDS = ['rail.read', 'dock.read', 'dock.write']
  const NOT_FROM_PAGES = ['rail.read', 'dock.read']

  it.each(NAMES)('%s', async (name) => {
    for (const [kind, sender] of Object.entries(SENDERS)) {
      channel.sender = sender
      const may = kind === 'page' ? !NOT_FROM_PAGES.includes(name) : FROM_RECORDS.includes(name)
      const answer = await raw(name, GOOD[name])
      if (may && kind !== 'stranger') expect(handled.pop()).toEqual([name, GOOD[name], kind])
      else expect(answer).toEqual({ failed: name })
    }
    expect(handled).toEqual([])
  })

  it('a name that is not in the table is left unanswered', async () => {
    for (const name of ['lead.save', 'toString', '__proto__', '']) expect(await raw(name)).toBeUndefined()
    await expect(send('journal.read')).resolves.toBe(1)
  })
})

describe('in which shape', () => {
  it.each(NAMES)('%s takes nothing beside what it asks for', async (name) => {
    channel.sender = SENDERS[name === 'rail.read' || name === 'dock.read' ? 'record' : 'page']
    expect(await raw(name, { ...GOOD[name], more: 1 })).toEqual({ failed: name })
    expect(handled).toEqual([])
  })

  const decision = GOOD['decision.make']
  it.each<[MessageName, string, unknown]>([
    ['decision.read', 'a contact id with a letter', { ref: { ...REF, contactId: '501x' } }],
    ['decision.read', 'a contact id beyond HubSpot’s', { ref: { ...REF, contactId: '1'.repeat(21) } }],
    ['decision.undo', 'a short id', { id: '1234567' }],
    ['decision.undo', 'an id with a slash', { id: 'decision/1' }],
    ['dock.write', 'a narrow dock', { open: true, width: 319 }],
    ['dock.write', 'a wide dock', { open: true, width: 481 }],
    ['review.scan', 'a thirteenth month', { month: '2026-13', fresh: true }],
    ['workflow.ensure', 'nobody', { managerId: '' }],
    ['draft.write', 'a text without end', { ref: REF, text: 'x'.repeat(4_000_001) }],
    ['definition.import', 'a file without end', { text: 'x'.repeat(2_000_001) }],
    [
      'setup.apply',
      'a step of another kind',
      { plan: [{ ...STEP, kind: 'file' }], language: 'ja', part: 'needed' },
    ],
    ['setup.apply', 'a plan without end', { plan: Array(101).fill(STEP), language: 'ja', part: 'needed' }],
    ['setup.apply', 'a language that is not ours', { plan: [STEP], language: 'de', part: 'needed' }],
    ['setup.apply', 'a part that is none', { plan: [STEP], language: 'ja', part: 'all' }],
    ['review.log.write', 'a log without end', { month: '2026-10', entries: Array(201).fill(ENTRY) }],
    ['decision.make', 'a first contact', { ...decision, choice: choiceOf('first_contact') }],
    ['settings.write', 'a third language', { language: 'fr' }],
    ['settings.read', 'anything', {}],
    ['lead.load', 'nothing', undefined],
  ])('%s is refused: %s', async (name, _, request) => {
    if (name === 'dock.write') expect(await raw(name, { open: false, width: 480 })).toEqual({ reply: 1 })
    handled.length = 0
    expect(await raw(name, request)).toEqual({ failed: name })
    expect(handled).toEqual([])
  })

  it('no request may come as null, as one of the browsers has it', async () => {
    expect(await raw('settings.read', null)).toEqual({ reply: 1 })
    expect(handled).toEqual([['settings.read', undefined, 'page']])
  })
})

it('a handler that fails is answered with its words, and recorded by the name of the message', async () => {
  const { watchFailures } = await import('@/lib/messaging/failures')
  const told: string[] = []
  vi.stubGlobal('addEventListener', () => undefined)
  watchFailures(async ({ place, name }) => void told.push(`${place}: ${name}`))
  channel.clear()
  channel.sender = SENDERS.page
  answerRequests({
    'journal.read': async () => {
      throw new RangeError('the store is full')
    },
  } as unknown as Handlers)
  await expect(send('journal.read')).rejects.toThrow('the store is full')
  await expect(send('options.open')).rejects.toThrow()
  await vi.waitFor(() => expect(told[0]).toBe('request journal.read: RangeError'))
})
