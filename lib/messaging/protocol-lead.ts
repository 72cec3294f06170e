// Messages about one lead and the queue of leads: the panel, the rail, the dock that holds them.
import * as z from 'zod/mini'
import type { Definition } from '@/lib/domain/definition/definition'
import type { TakenUp } from '@/lib/domain/definition/portal-file'
import type { Judgement } from '@/lib/domain/judgement'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { QueueEntry } from '@/lib/domain/queue/queue'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { DockState, Language, Theme } from '@/lib/domain/settings'
import type { Stage } from '@/lib/domain/stage'
import { type Message, nothing, ref, reply } from './message'
import type { LoadProblem } from './protocol-problem'

/** One answer about one record. A cached answer may come with a problem that stopped its refresh. */
export interface LeadReply {
  readonly ref: RecordRef
  readonly snapshot: LeadSnapshot | null
  /** Of this snapshot by this definition; null exactly when there is no snapshot. */
  readonly judgement: Judgement | null
  readonly definition: Definition
  /** The portal's published version, where it is another one than `definition`: this browser judges by an older one. */
  readonly newerVersion: string | null
  /** The version that this browser took up by itself, until somebody has seen that it did. */
  readonly takenUp: TakenUp | null
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
  /** Null: nothing is known, or the verdict may still change. */
  readonly stage: Stage | null
  /** What it is said with, in the person's language. */
  readonly texts: Readonly<Record<string, string>>
  readonly clockOffsetMs: number
  readonly language: Language
  readonly theme: Theme
}

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

const dockState = z.strictObject({
  open: z.boolean(),
  width: z.number().check(z.gte(320), z.lte(480)),
})

export const leadMessages = {
  'lead.load': {
    from: ['page'],
    request: z.strictObject({ ref, mode: z.enum(['cached', 'fresh']) }),
    reply: reply<LeadReply>(),
  },
  'rail.read': { from: ['record'], request: z.strictObject({ ref }), reply: reply<RailState>() },
  /**
   * Which record the asking page's tab shows, and whether it is a tab of HubSpot's app at all: Firefox gives a docked page
   * no `tabs` API to see for itself.
   */
  'record.read': {
    from: ['page'],
    request: nothing,
    reply: reply<{ ref: RecordRef | null; tabId: number | null; onRecordHost: boolean }>(),
  },
  'dock.read': { from: ['record'], request: nothing, reply: reply<DockState>() },
  'dock.write': { from: ['record', 'page'], request: dockState, reply: reply<void>() },
  /** My leads, or everybody's. */
  'queue.read': {
    from: ['page'],
    request: z.strictObject({ team: z.boolean() }),
    reply: reply<QueueReply>(),
  },
} as const satisfies Record<string, Message>
