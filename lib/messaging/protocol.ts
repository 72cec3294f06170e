// Every message between the extension's parts: request, reply, and who may send it.

import type { SlaState, Verdict } from '@/lib/domain/assessment'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Instant } from '@/lib/domain/fact'
import type { Language } from '@/lib/domain/language'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { QueueEntry } from '@/lib/domain/queue/queue'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { Feature } from '@/lib/domain/scopes'
import type { SetupStep } from '@/lib/domain/setup/plan'
import type { DecisionReply, DecisionRequest, DecisionView, JournalReply } from './protocol-decision'
import type { DefinitionProtocol } from './protocol-definition'
import type { SetupProgress, SetupReply, WorkflowReply } from './protocol-portal'
import type { LoadProblem } from './protocol-problem'
import type { ReviewNews, ReviewProtocol } from './protocol-review'

export type { Language } from '@/lib/domain/language'
export type { DecisionReply, DecisionRequest, DecisionView, JournalReply } from './protocol-decision'
export type { SetupProgress, SetupReply, WorkflowReply } from './protocol-portal'
export type { LoadProblem } from './protocol-problem'

/** One answer about one record. A cached answer may come with a problem that stopped its refresh. */
export interface LeadReply {
  readonly ref: RecordRef
  readonly snapshot: LeadSnapshot | null
  readonly definition: Definition
  /** The portal's published version, where it is another one than `definition`: this browser judges by an older one. */
  readonly newerVersion: string | null
  /** False while more of the snapshot is on its way (a `lead.changed` follows). */
  readonly settled: boolean
  /** True when the snapshot comes from the cache and has not been refreshed yet. */
  readonly stale: boolean
  readonly problem: LoadProblem | null
  /** HubSpot's clock minus this machine's, in ms: add it to Date.now(). */
  readonly clockOffsetMs: number
  /** `app.hubspot.com`, `app-eu1.hubspot.com`: for links into HubSpot. Null before Connect. */
  readonly uiDomain: string | null
}

/** All that the HubSpot page's side ever learns of a lead: no personal data. */
export interface RailState {
  readonly ref: RecordRef
  readonly verdict: Verdict | null
  readonly slaState: SlaState
  readonly dueAt: Instant | null
  readonly clockOffsetMs: number
  readonly language: Language
  readonly theme: Theme
}

/** How the dock looked when it was last used. Width in CSS px, 320 to 480. */
export interface DockState {
  readonly open: boolean
  readonly width: number
}

export type Theme = 'system' | 'light' | 'dark'

/** What the user (or the company's policy) chose. `auto` follows the browser's language. */
export interface Settings {
  readonly language: Language | 'auto'
  readonly theme: Theme
  readonly ownerId: string | null
  /** Whether the token outlives the browser session. */
  readonly keepToken: boolean
  /** Whether a notification, which others may see, carries the lead's name. */
  readonly remindNames: boolean
  /** The latest edition of the reading rules of which this browser's people were told; absent: none. */
  readonly toldEdition?: number | undefined
}

/** Settings with the names of those that company policy fixes. */
export interface SettingsView {
  readonly settings: Settings
  readonly managed: readonly (keyof Settings | 'portalId' | 'definition')[]
  /** Policy: the only portal a token may belong to. */
  readonly portalId: string | null
}

export interface OwnerChoice {
  readonly id: string
  readonly name: string
  readonly email: string | null
}

/** What a scope turns on. `state` is `unknown` when HubSpot does not tell this token's scopes. */
export interface FeatureState {
  readonly feature: Feature
  readonly scope: string
  readonly state: 'on' | 'off' | 'unknown'
}

/** The connection as the options page shows it. The token itself never leaves the background. */
export interface ConnectionView {
  /** `ended`: company policy allows another portal only; the connection is gone, `portalId` says which it was. */
  readonly state: 'not_connected' | 'connected' | 'token_refused' | 'ended'
  readonly portalId: string | null
  /** Who says that the token belongs to it: HubSpot; a person, and a contact of it was found with the token; a person alone. */
  readonly portalFrom: 'hubspot' | 'contact' | 'typed'
  readonly uiDomain: string | null
  readonly region: string | null
  readonly timeZone: string | null
  readonly accountType: string | null
  readonly features: readonly FeatureState[]
  /** Scopes the token has and the product never needs: worth removing. */
  readonly surplusScopes: readonly string[]
  readonly owners: readonly OwnerChoice[]
  /** Lists of names that HubSpot has more of than was read. */
  readonly cut: readonly ('owners' | 'forms')[]
  readonly connectedAt: Instant | null
  /** HubSpot's clock minus this machine's, in ms; 0 when nothing has told it yet. */
  readonly clockOffsetMs: number
}

export type ConnectProblem =
  | LoadProblem
  | { readonly kind: 'token_shape' }
  /** HubSpot does not tell whose token it is: the person must. */
  | { readonly kind: 'portal_untold' }
  | { readonly kind: 'portal_shape' }
  /** Another Connect or Disconnect was pressed meanwhile: that one holds. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'portal_not_allowed'; readonly tokenPortalId: string; readonly allowedPortalId: string }

export type ConnectReply =
  | { readonly ok: true; readonly connection: ConnectionView }
  | { readonly ok: false; readonly problem: ConnectProblem }

/** The leads with sales, most urgent first. */
export interface QueueReply {
  readonly entries: readonly QueueEntry[]
  /** How many HubSpot counts; at most 500 are in `entries`. */
  readonly total: number
  /** False: there are more than were read. */
  readonly whole: boolean
  readonly problem: LoadProblem | null
  /** Nobody has said whose queue it is. */
  readonly ownerMissing: boolean
  readonly clockOffsetMs: number
  readonly uiDomain: string | null
}

/** Requests to the background: name -> (request) => reply. */
export interface ProtocolMap extends DefinitionProtocol, ReviewProtocol {
  'lead.load'(request: { ref: RecordRef; mode: 'cached' | 'fresh' }): LeadReply
  'rail.read'(request: { ref: RecordRef }): RailState
  /**
   * Which record the asking page's tab shows, and whether it is a tab of HubSpot's app at all: Firefox gives a docked page
   * no `tabs` API to see for itself.
   */
  'record.read'(): { ref: RecordRef | null; tabId: number | null; onRecordHost: boolean }
  'dock.read'(): DockState
  'dock.write'(request: DockState): void
  'settings.read'(): SettingsView
  'settings.write'(request: Partial<Settings>): SettingsView
  'connection.read'(): ConnectionView
  /** `portal`: number or address, as typed; null: HubSpot is to tell. */
  'connection.connect'(request: { token: string; keepToken: boolean; portal: string | null }): ConnectReply
  'connection.disconnect'(): void
  'options.open'(): void
  'decision.make'(request: DecisionRequest): DecisionReply
  /** Takes it back while nothing was sent; answers with what it is now. */
  'decision.undo'(request: { id: string }): DecisionView | null
  /** The newest decision about a record, and what was typed there and not sent. */
  'decision.read'(request: { ref: RecordRef }): { latest: DecisionView | null; draft: string }
  /** Sends at once what waits. */
  'decision.retry'(): void
  'draft.write'(request: { ref: RecordRef; text: string }): void
  'journal.read'(): JournalReply
  /** My leads, or everybody's. */
  'queue.read'(request: { team: boolean }): QueueReply
  'setup.plan'(): SetupReply
  /** Applies the plan that was shown. */
  'setup.apply'(request: { plan: readonly SetupStep[] }): SetupReply
  /** Finds the SLA workflow, or creates it switched off. `managerId`: the owner who is told. */
  'workflow.ensure'(request: { managerId: string }): WorkflowReply
  /** Changes what was shown to differ in the workflow, as long as it is still at this revision. */
  'workflow.update'(request: { managerId: string; id: string; revision: string }): WorkflowReply
}

/** What the background tells the others, unasked. Receivers drop what is not about their record. */
export interface BroadcastMap {
  'lead.changed'(news: LeadReply): void
  'rail.changed'(news: RailState): void
  /** To the tab whose panel sent `dock.write`: the panel's own close or resize. */
  'dock.changed'(news: DockState): void
  'settings.changed'(news: SettingsView): void
  'connection.changed'(news: { state: ConnectionView['state'] }): void
  'decision.changed'(news: DecisionView): void
  'setup.changed'(news: SetupProgress): void
  /** A look at activities has brought something: the queue is to be read again. */
  'queue.changed'(news: null): void
  /** Another definition is in force, or the portal has another one. */
  'definition.changed'(news: null): void
  'review.progress'(news: ReviewNews): void
}

/** Who may send a request: `page` = this extension's own pages, `record` = our script on a HubSpot tab. */
export const SENDERS: Readonly<Record<keyof ProtocolMap, readonly ('page' | 'record')[]>> = {
  'lead.load': ['page'],
  'rail.read': ['record'],
  'record.read': ['page'],
  'dock.read': ['record'],
  'dock.write': ['record', 'page'],
  'settings.read': ['page'],
  'settings.write': ['page'],
  'connection.read': ['page'],
  'connection.connect': ['page'],
  'connection.disconnect': ['page'],
  'options.open': ['page'],
  'decision.make': ['page'],
  'decision.undo': ['page'],
  'decision.read': ['page'],
  'decision.retry': ['page'],
  'draft.write': ['page'],
  'journal.read': ['page'],
  'queue.read': ['page'],
  'setup.plan': ['page'],
  'setup.apply': ['page'],
  'workflow.ensure': ['page'],
  'workflow.update': ['page'],
  'definition.read': ['page'],
  'definition.draft': ['page'],
  'definition.publish': ['page'],
  'definition.import': ['page'],
  'definition.check': ['page'],
  'portal.vocabulary': ['page'],
  'health.check': ['page'],
  'review.scan': ['page'],
  'review.stop': ['page'],
  'review.months': ['page'],
  'review.forget': ['page'],
  'review.log': ['page'],
  'review.log.write': ['page'],
  'review.log.send': ['page'],
}
