// Messages about the portal itself: its set-up, and the workflow that watches the SLA.
import * as z from 'zod/mini'
import { LANGUAGES, type Language } from '@/lib/domain/settings'
import type { SetupStep, StepAction } from '@/lib/domain/setup/plan'
import { PROPERTY_KINDS } from '@/lib/domain/setup/wanted'
import type { WorkflowPart } from '@/lib/domain/setup/workflow-part'
import { id, type Message, reply, text } from './message'
import type { LoadProblem } from './protocol-problem'

/** What a set-up of the portal would do, or has done. */
export interface SetupReply {
  /** Null when the portal could not be read. */
  readonly plan: readonly SetupStep[] | null
  /** Of the labels in it. */
  readonly language: Language
  /** What is to be created, as HubSpot's API takes it: for an admin without this extension. Empty without a plan. */
  readonly dryRun: string
  readonly problem: LoadProblem | null
  /** Steps that HubSpot refused, with its own words. */
  readonly failures: readonly { readonly name: string; readonly action: StepAction; readonly words: string }[]
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
  /** Where an existing one differs from what the definition in force needs. */
  readonly differs: readonly WorkflowPart[]
  /** Those of them that can be brought up to date from here. */
  readonly mendable: readonly WorkflowPart[]
  /** HubSpot's mark of the workflow as it was shown. */
  readonly revision: string | null
  readonly problem: LoadProblem | null
}

const language = z.enum(LANGUAGES)

/** A plan as it was shown; it is compared with the portal's own before anything is done. */
const setupPlan = z.readonly(
  z
    .array(
      z.strictObject({
        name: text(100),
        kind: z.enum([...PROPERTY_KINDS, 'group']),
        action: z.enum(['create', 'extend', 'leave', 'cannot', 'mend']),
        missing: z.readonly(z.array(text(200))),
        labels: z.readonly(
          z.array(z.strictObject({ value: z.nullable(text(200)), before: text(200), after: text(200) })),
        ),
        why: z.nullable(z.enum(['wrong_type', 'archived'])),
        found: z.nullable(text(100)),
      }),
    )
    .check(z.maxLength(100)),
)

export const portalMessages = {
  /** `language`: of the labels; null for the one that the portal's are in, else the person's. */
  'setup.plan': {
    from: ['page'],
    request: z.strictObject({ language: z.nullable(language) }),
    reply: reply<SetupReply>(),
  },
  /** Applies a part of the plan that was shown. */
  'setup.apply': {
    from: ['page'],
    request: z.strictObject({ plan: setupPlan, language, part: z.enum(['needed', 'labels']) }),
    reply: reply<SetupReply>(),
  },
  /** Looks for the SLA workflow. `managerId`: the owner who is to be told; null leaves that uncompared. */
  'workflow.read': {
    from: ['page'],
    request: z.strictObject({ managerId: z.nullable(id) }),
    reply: reply<WorkflowReply>(),
  },
  /** Finds the SLA workflow, or creates it switched off. `managerId`: the owner who is told. */
  'workflow.ensure': {
    from: ['page'],
    request: z.strictObject({ managerId: id }),
    reply: reply<WorkflowReply>(),
  },
  /** Changes what was shown to differ in the workflow, as long as it is still at this revision. */
  'workflow.update': {
    from: ['page'],
    request: z.strictObject({ managerId: id, id, revision: text(100) }),
    reply: reply<WorkflowReply>(),
  },
} as const satisfies Record<string, Message>
