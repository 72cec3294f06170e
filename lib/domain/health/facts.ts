// What the health check rests on: the definition and what was read from the portal. Each part is there or says why not.
import type { Verdict } from '../assessment'
import type { Definition } from '../definition/definition'
import type { FilePart } from '../definition/file-parts'
import type { Fact, Instant } from '../fact'
import type { FieldChange } from '../fields/changed'
import type { HandoffProperties } from '../handoff-properties'
import type { HandoffStatus } from '../lead-snapshot'
import type { ReadinessRecord } from '../review/handoff-record'
import type { MonthBounds } from '../review/month'
import type { ExistingSchema } from '../setup/schema'
import type { WorkflowPart } from '../setup/workflow-part'
import type { HealthBasis } from './checks'

/** One contact that was handed off last month, as HubSpot holds it now. `null`: empty, or not one of our values. */
export interface HandoffRow {
  readonly handedOffAt: Instant
  readonly handedOffBy: string | null
  readonly status: HandoffStatus | null
  readonly reason: string | null
  readonly verdict: Verdict | null
  readonly readiness: ReadinessRecord | null
  /** There is a readiness snapshot, and it cannot be read. */
  readonly unreadable: boolean
  /** A role that a person confirmed, before or after the handoff. */
  readonly decisionRole: string | null
  readonly dueAt: Instant | null
  readonly firstContactAt: Instant | null
  /** HubSpot's own dates moved since the handoff: without a written first contact it cannot be told whether there was one. */
  readonly maybeContacted: boolean
  /** The SLA clock was paused at some time: the written due time does not hold. */
  readonly paused: boolean
  readonly version: string | null
}

/** The latest handoffs of the month, and how many there are in all. */
export interface HandoffSample {
  readonly rows: readonly HandoffRow[]
  readonly total: number
  /** Leads of any month with a handoff status and no time of handoff; null: not counted. */
  readonly timeless: number | null
}

/** The portal's SLA workflow. `differs`: the parts that differ from what the definition in force needs; null: they could not be read. */
export interface WatchingWorkflow {
  readonly id: string
  readonly enabled: boolean
  readonly differs: readonly WorkflowPart[] | null
}

/** Everything that was read. */
export interface HealthFacts {
  readonly definition: Definition
  /** The parts of its file that the portal is to keep; null where it does not fit; none where nobody needs it from there. */
  readonly fileParts: readonly FilePart[] | null
  readonly names: HandoffProperties
  readonly month: MonthBounds
  /** HubSpot's clock. */
  readonly now: Instant
  readonly schema: Fact<ExistingSchema>
  /** What the portal has changed about the mapped properties. Empty: nothing is mapped. */
  readonly fieldChanges: Fact<readonly FieldChange[]>
  /** Empty: the portal has no SLA workflow of ours. Nowhere: HubSpot has no workflows under any known path, so it cannot be told. */
  readonly workflow: Fact<WatchingWorkflow> | { readonly state: 'nowhere' }
  /** A missing property is named in `detail`. */
  readonly handoffs: Fact<HandoffSample>
}

/** What the shares rest on. */
export function basisOf({ month, handoffs }: HealthFacts): HealthBasis {
  const sample = handoffs.state === 'known' ? handoffs.value : null
  return { ...month, read: sample?.rows.length ?? null, total: sample?.total ?? null }
}
