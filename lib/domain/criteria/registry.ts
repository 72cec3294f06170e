// The criteria, in the order in which they are shown. Each has a line here, in checks.ts, and in texts.en.ts and texts.ja.ts.
import { decisionRole } from './decision-role/descriptor'
import type { CriterionDescriptor } from './descriptor'
import { evaluationSignal } from './evaluation-signal/descriptor'
import { icpFit } from './icp-fit/descriptor'
import { japanEngagement } from './japan-engagement/descriptor'
import { japanPresence } from './japan-presence/descriptor'

const REGISTERED = [icpFit, japanPresence, japanEngagement, evaluationSignal, decisionRole] as const

type Registered = (typeof REGISTERED)[number]

export type CriterionId = Registered['id']

/** A part of the definition that some criterion reads. */
export type CriterionPart = Registered['settings' | 'alsoReads'][number]

export const CRITERIA: readonly CriterionDescriptor<CriterionId, CriterionPart>[] = REGISTERED
