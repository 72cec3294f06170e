// The one table of messages: name, who may send it, request, reply. All other types of messages are derived from it.

import type * as z from 'zod/mini'
import type { Definition } from '@/lib/domain/definition/definition'
import type { DockState, SettingsView } from '@/lib/domain/settings'
import type { Party, ReplyType } from './message'
import { accountMessages, type ConnectionView } from './protocol-account'
import { type DecisionView, decisionMessages } from './protocol-decision'
import { definitionMessages } from './protocol-definition'
import { diagnosticsMessages } from './protocol-diagnostics'
import { type LeadReply, leadMessages, type RailState } from './protocol-lead'
import { portalMessages, type SetupProgress } from './protocol-portal'
import { reviewMessages, type ScanState } from './protocol-review'

export type { ConnectionView, ConnectProblem, ConnectReply } from './protocol-account'
export type { DecisionReply, DecisionRequest, DecisionView, JournalReply } from './protocol-decision'
export type { LeadReply, QueueReply, RailState } from './protocol-lead'
export type { SetupProgress, SetupReply, WorkflowReply } from './protocol-portal'
export type { LoadProblem } from './protocol-problem'

/** Pages and the record's script take types from here only: the schemas belong to the background. */
export const MESSAGES = {
  ...leadMessages,
  ...accountMessages,
  ...decisionMessages,
  ...definitionMessages,
  ...portalMessages,
  ...reviewMessages,
  ...diagnosticsMessages,
}

type Table = typeof MESSAGES
export type MessageName = keyof Table

/** What is sent with a message. */
export type RequestOf<K extends MessageName> = z.input<Table[K]['request']>
/** The same after the background has looked at it. */
export type ParsedOf<K extends MessageName> = z.output<Table[K]['request']>
export type ReplyOf<K extends MessageName> = Table[K]['reply'] extends ReplyType<infer T> ? T : never
/** Who may send it. */
export type PartyOf<K extends MessageName> = Table[K]['from'][number]

/** What a sender gives besides the name: nothing where the name says it all. */
export type Given<K extends MessageName> = RequestOf<K> extends undefined ? [] : [request: RequestOf<K>]

/** The messages that `P` may send. */
export type NameFrom<P extends Party> = { [K in MessageName]: P extends PartyOf<K> ? K : never }[MessageName]

/**
 * Asks the background. Rejects when the background cannot be reached, refuses or fails; after a rejection the outcome is
 * unknown, never "did not happen". Rejects at once when the extension was updated under this page.
 */
export type Send<P extends Party = 'page'> = <K extends NameFrom<P>>(
  name: K,
  ...given: Given<K>
) => Promise<ReplyOf<K>>

/** What the background tells the others, unasked: name -> what it tells. Receivers drop what is not about their record. */
export interface Broadcasts {
  'lead.changed': LeadReply
  'rail.changed': RailState
  /** To the tab whose panel sent `dock.write`: the panel's own close or resize. */
  'dock.changed': DockState
  'settings.changed': SettingsView
  'connection.changed': { readonly state: ConnectionView['state'] }
  'decision.changed': DecisionView
  'setup.changed': SetupProgress
  /** A look at activities has brought something: the queue is to be read again. */
  'queue.changed': null
  /** Another definition is in force, or the portal has another one. */
  'definition.changed': null
  /** A definition was made the draft by another page than the one that edits it. */
  'draft.changed': Definition
  'review.progress': ScanState
  /** A failure was recorded, or the log was cleared. */
  'diagnostics.changed': null
}

/** Listens to the background, and to nobody else. Returns a function that stops it. */
export type On = <K extends keyof Broadcasts>(name: K, hear: (news: Broadcasts[K]) => void) => () => void
