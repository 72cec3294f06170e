// The options page with a gateway that the tests drive by hand.
import { act, render } from '@testing-library/react'
import { OptionsApp, type OptionsGateway } from '@/components/options/options-app'
import type { Definition } from '@/lib/domain/definition/definition'
import type { FailureEntry } from '@/lib/domain/diagnostics/failure'
import type { Language, SettingsView } from '@/lib/domain/settings'
import type {
  ConnectionView,
  ConnectReply,
  DecisionView,
  JournalReply,
  LeadReply,
  QueueReply,
  RequestOf,
  SetupReply,
  WorkflowReply,
} from '@/lib/messaging/protocol'
import type {
  DefinitionView,
  FieldsReply,
  HealthReply,
  ImportReply,
  PublishReply,
  VocabularyReply,
} from '@/lib/messaging/protocol-definition'
import { pageWords } from '../all-words'
import { type Answers, broadcasts, sendTo } from './fake-background'
import { settleAll } from './fakes'
import { definitionView, NOT_CONNECTED as NONE, NOW, reply, settings } from './sample'

/** A connection with everything on. */
export const CONNECTED: ConnectionView = {
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

/** No workflow, and nothing that kept one from being made. */
export const NO_WORKFLOW: WorkflowReply = {
  state: null,
  enabled: false,
  id: null,
  differs: [],
  mendable: [],
  revision: null,
  problem: null,
}

/** Answers as it is told, and remembers what it was asked. */
export class FakeOptions implements OptionsGateway {
  readonly #told = broadcasts()
  readonly on = this.#told.on
  readonly tell = this.#told.tell
  view: SettingsView = settings()
  state: ConnectionView = NONE
  answer: ConnectReply = { ok: true, connection: CONNECTED }
  asked: { token: string; keepToken: boolean; portal: string | null }[] = []
  fails = false
  failures: readonly FailureEntry[] = []
  rows: readonly DecisionView[] = []
  unreadable: JournalReply['unreadable'] = []
  sent = 0
  setup: SetupReply = {
    plan: null,
    language: 'en',
    dryRun: '',
    problem: null,
    failures: [],
    replanned: false,
  }
  readonly applied: RequestOf<'setup.apply'>[] = []
  readonly planned: (Language | null)[] = []
  /** What is there before anything is pressed. */
  found: WorkflowReply = NO_WORKFLOW
  workflow: WorkflowReply = NO_WORKFLOW
  updated: WorkflowReply = NO_WORKFLOW
  readonly managers: string[] = []
  readonly updates: (readonly string[])[] = []
  definitions: DefinitionView = definitionView()
  readonly drafts: (Definition | null)[] = []
  published: PublishReply = { ok: true, view: this.definitions, sharing: 'shared' }
  readonly publishing: { definition: Definition; over: string | null }[] = []
  imported: ImportReply = { ok: true, adopted: false, view: this.definitions }
  readonly importing: string[] = []
  words: VocabularyReply = { vocabulary: null, problem: null }
  fields: FieldsReply = { properties: [], seen: [], suggestions: null, problem: null }
  readonly fieldsAsked: boolean[] = []
  leads: Record<string, LeadReply> = {}
  recent: QueueReply = {
    entries: [],
    total: 0,
    whole: true,
    problem: null,
    ownerMissing: false,
    clockOffsetMs: 0,
    uiDomain: null,
  }
  health: HealthReply = { checks: null, basis: null, problem: null, checkedAt: null }
  /** Answers in place of the usual ones. */
  override: Answers = {}
  readonly send = sendTo(
    {
      'settings.read': () => {
        if (this.fails) throw new Error('no worker')
        return this.view
      },
      'settings.write': (change) => {
        this.view = { ...this.view, settings: { ...this.view.settings, ...change } }
        return this.view
      },
      'connection.read': () => this.state,
      'connection.disconnect': () => {
        this.state = NONE
      },
      'journal.read': () => {
        const { rows, unreadable, sent } = this
        const waiting = rows.filter(({ finishedAt }) => finishedAt === null).length
        return { rows, unreadable, waiting, sent }
      },
      'setup.plan': ({ language }) => {
        this.planned.push(language)
        return language === null ? this.setup : { ...this.setup, language }
      },
      'setup.apply': (request) => {
        this.applied.push(request)
        return this.setup
      },
      'workflow.read': () => this.found,
      'workflow.ensure': ({ managerId }) => {
        this.managers.push(managerId)
        return this.workflow
      },
      'workflow.update': ({ managerId, id, revision }) => {
        this.updates.push([managerId, id, revision])
        return this.updated
      },
      'definition.read': () => this.definitions,
      'definition.draft': ({ definition }) => void this.drafts.push(definition),
      'definition.publish': (request) => {
        this.publishing.push(request)
        return this.published
      },
      'definition.import': ({ text }) => {
        this.importing.push(text)
        return this.imported
      },
      'definition.seen': () => undefined,
      'definition.check': () => this.definitions,
      'portal.vocabulary': () => this.words,
      'fields.read': ({ suggest }) => {
        this.fieldsAsked.push(suggest)
        return suggest ? this.fields : { ...this.fields, suggestions: null }
      },
      'lead.load': ({ ref }) => this.leads[ref.contactId] ?? reply({ ref }),
      'queue.read': () => this.recent,
      'health.check': () => this.health,
      'diagnostics.read': () => ({ entries: this.failures, version: '1.2.3', browser: 'Firefox 142' }),
      'diagnostics.clear': () => {
        this.failures = []
        this.tell('diagnostics.changed', null)
      },
    },
    () => this.override,
  )
  async connect(token: string, keepToken: boolean, portal: string | null) {
    this.asked.push({ token, keepToken, portal })
    if (this.answer.ok) this.state = this.answer.connection
    return this.answer
  }
  copied = ''
  refuseCopy = false
  async copy(text: string) {
    if (this.refuseCopy) throw new Error('refused')
    this.copied = text
  }
  allowed = false
  grants = true
  notificationsAllowed = async () => this.allowed
  async allowNotifications(wanted: boolean) {
    this.allowed = wanted && this.grants
    return this.allowed
  }
  readonly saved: { name: string; text: string }[] = []
  download = (name: string, text: string) => void this.saved.push({ name, text })
}

/** The page at a screen (or a place within one), with a gateway changed as given. */
export async function open(change: Partial<FakeOptions> = {}, at = '') {
  history.replaceState(null, '', at === '' ? location.pathname : `#${at}`)
  const gateway = Object.assign(new FakeOptions(), change)
  await act(async () => {
    render(<OptionsApp gateway={gateway} words={pageWords('options')} />)
    await settleAll()
  })
  return gateway
}

/** Goes to another screen, as its link in the navigation does. */
export async function go(at: string): Promise<void> {
  await act(async () => {
    const told = new Promise((hear) => addEventListener('hashchange', hear, { once: true }))
    location.hash = at
    await told
    await settleAll()
  })
}
