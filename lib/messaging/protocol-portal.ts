// What the messages about the portal itself carry: its set-up, and the workflow that watches the SLA.
import type { SetupStep } from '@/lib/domain/setup/plan'
import type { WorkflowPart } from '@/lib/domain/setup/workflow-part'
import type { LoadProblem } from './protocol-problem'

/** What a set-up of the portal would do, or has done. */
export interface SetupReply {
  /** Null when the portal could not be read. */
  readonly plan: readonly SetupStep[] | null
  /** What is to be created, as HubSpot's API takes it: for an admin without this extension. Empty without a plan. */
  readonly dryRun: string
  readonly problem: LoadProblem | null
  /** Steps that HubSpot refused, with its own words. */
  readonly failures: readonly { readonly name: string; readonly words: string }[]
  /** The portal has changed since the plan was shown: this is the new one, and nothing was done. */
  readonly replanned: boolean
}

export interface SetupProgress {
  readonly name: string
  readonly done: number
  readonly of: number
}

/** The workflow that watches the SLA in HubSpot. */
export interface WorkflowReply {
  /** `changed`: somebody else changed it since it was shown, and nothing was written. Null when there is none and none could be made. */
  readonly state: 'created' | 'there' | 'updated' | 'changed' | 'gone' | null
  readonly enabled: boolean
  /** HubSpot's id of it: it is looked at and switched on there. */
  readonly id: string | null
  /** What an existing one does otherwise than the definition in force needs. */
  readonly differs: readonly WorkflowPart[]
  /** Those of them that can be brought up to date from here. */
  readonly mendable: readonly WorkflowPart[]
  /** HubSpot's mark of the workflow as it was shown. */
  readonly revision: string | null
  readonly problem: LoadProblem | null
}
