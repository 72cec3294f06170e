// The criteria of the definition, in the order in which they are shown.
import type { Criterion } from './criterion'
import { decisionRole } from './decision-role/check'
import { evaluationSignal } from './evaluation-signal/check'
import { icpFit } from './icp-fit/check'
import { japanEngagement } from './japan-engagement/check'
import { japanPresence } from './japan-presence/check'

export const CRITERIA: readonly Criterion[] = [
  icpFit,
  japanPresence,
  japanEngagement,
  evaluationSignal,
  decisionRole,
]
