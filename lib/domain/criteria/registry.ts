// The criteria of the definition, in the order in which they are shown.
import type { Criterion } from './criterion'
import { decisionRole } from './decision-role'
import { evaluationSignal } from './evaluation-signal'
import { icpFit } from './icp-fit'
import { japanEngagement } from './japan-engagement'
import { japanPresence } from './japan-presence'

export const CRITERIA: readonly Criterion[] = [
  icpFit,
  japanPresence,
  japanEngagement,
  evaluationSignal,
  decisionRole,
]
