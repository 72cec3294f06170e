// The options page with a gateway that the tests drive by hand.
import { act, render } from '@testing-library/react'
import { OptionsApp, type OptionsGateway } from '@/components/options/options-app'
import type { Definition } from '@/lib/domain/definition/definition'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { SetupStep } from '@/lib/domain/setup/plan'
import type {
  ConnectionView,
  ConnectReply,
  DecisionView,
  JournalReply,
  LeadReply,
  QueueReply,
  SettingsView,
  SetupReply,
  WorkflowReply,
} from '@/lib/messaging/protocol'
import type {
  DefinitionView,
  HealthReply,
  ImportReply,
  PublishReply,
  VocabularyReply,
} from '@/lib/messaging/protocol-definition'
import { pageWords } from '../all-words'
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
  view: SettingsView = settings()
  state: ConnectionView = NONE
  answer: ConnectReply = { ok: true, connection: CONNECTED }
  asked: { token: string; keepToken: boolean; portal: string | null }[] = []
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
  async connect(token: string, keepToken: boolean, portal: string | null) {
    this.asked.push({ token, keepToken, portal })
    if (this.answer.ok) this.state = this.answer.connection
    return this.answer
  }
  async disconnect() {
    this.state = NONE
  }
  rows: readonly DecisionView[] = []
  unreadable: JournalReply['unreadable'] = []
  sent = 0
  journal = async () => {
    const { rows, unreadable, sent } = this
    return { rows, unreadable, waiting: rows.filter(({ finishedAt }) => finishedAt === null).length, sent }
  }
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
  workflow: WorkflowReply = NO_WORKFLOW
  updated: WorkflowReply = NO_WORKFLOW
  readonly managers: string[] = []
  readonly updates: (readonly string[])[] = []
  async updateWorkflow(managerId: string, id: string, revision: string) {
    this.updates.push([managerId, id, revision])
    return this.updated
  }
  async ensureWorkflow(managerId: string) {
    this.managers.push(managerId)
    return this.workflow
  }
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
  definitions: DefinitionView = definitionView()
  definition = async () => this.definitions
  readonly drafts: (Definition | null)[] = []
  async keepDraft(definition: Definition | null) {
    this.drafts.push(definition)
  }
  published: PublishReply = { ok: true, view: this.definitions }
  readonly publishing: { definition: Definition; over: string | null }[] = []
  async publish(definition: Definition, over: string | null) {
    this.publishing.push({ definition, over })
    return this.published
  }
  imported: ImportReply = { ok: true, adopted: false, view: this.definitions }
  readonly importing: string[] = []
  async importDefinition(text: string) {
    this.importing.push(text)
    return this.imported
  }
  checkVersions = async () => this.definitions
  onDefinitionChanged = () => () => undefined
  words: VocabularyReply = { vocabulary: null, problem: null }
  vocabulary = async () => this.words
  leads: Record<string, LeadReply> = {}
  lead = async (ref: RecordRef) => this.leads[ref.contactId] ?? reply({ ref })
  recent: QueueReply = {
    entries: [],
    total: 0,
    whole: true,
    problem: null,
    ownerMissing: false,
    clockOffsetMs: 0,
    uiDomain: null,
  }
  recentLeads = async () => this.recent
  readonly saved: { name: string; text: string }[] = []
  download(name: string, text: string) {
    this.saved.push({ name, text })
  }
  health: HealthReply = { checks: null, basis: null, problem: null, checkedAt: null }
  checkHealth = async () => this.health
  onConnectionChanged = () => () => undefined
  onSettingsChanged = () => () => undefined
}

/** The page, with a gateway changed as given. */
export async function open(change: Partial<FakeOptions> = {}) {
  const gateway = Object.assign(new FakeOptions(), change)
  await act(async () => {
    render(<OptionsApp gateway={gateway} words={pageWords('options')} />)
    await settleAll()
  })
  return gateway
}
