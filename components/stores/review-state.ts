// What the review page knows at one moment.
import type { Definition } from '@/lib/domain/definition/definition'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'
import type { KeptMonth, LogEntry } from '@/lib/domain/review/kept'
import type { Month } from '@/lib/domain/review/month'
import type { Suggestion } from '@/lib/domain/review/suggestion'
import type { SettingsView } from '@/lib/domain/settings'
import type { ConnectionView } from '@/lib/messaging/protocol'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import type { ScanState } from '@/lib/messaging/protocol-review'
import type { MonthView, ReplayView } from '@/lib/messaging/protocol-review-worker'

/** What the changed definition of the what-if started from. */
export type WhatIfStart = 'in_force' | 'draft' | 'file'

export interface WhatIf {
  readonly start: WhatIfStart
  readonly changed: Definition
  /** Null until the month has been replayed. */
  readonly result: ReplayView | null
  readonly busy: boolean
  readonly failed: boolean
  /** Why the last file could not be used. */
  readonly fileProblem: DefinitionProblem | null
}

/** Earlier months that are loaded one after another. */
export interface EarlierScan {
  /** The one that is being loaded, then the others. */
  readonly waiting: readonly Month[]
  readonly total: number
  /** Of the first one; null: not answered yet. */
  readonly scan: ScanState | null
}

export interface ReviewState {
  readonly settings: SettingsView | null
  readonly connection: ConnectionView | null
  readonly definition: DefinitionView | null
  readonly portalId: string | null
  readonly uiDomain: string | null
  /** The background did not answer. */
  readonly failed: boolean
  readonly kept: readonly KeptMonth[]
  readonly month: Month
  /** The month's scan as far as this page saw it. */
  readonly scan: ScanState | null
  /** Null: none are being loaded. */
  readonly earlier: EarlierScan | null
  /** The scan of an earlier month that failed last. */
  readonly earlierFailed: ScanState | null
  /** Null: nothing of the month is kept, or it has not been counted yet. */
  readonly view: MonthView | null
  /** Null: none, or not found yet. */
  readonly suggestion: Suggestion | null
  /** The worker is counting. */
  readonly counting: boolean
  readonly countFailed: boolean
  readonly whatIf: WhatIf | null
  readonly log: readonly LogEntry[]
  /** The log of the month before. */
  readonly decided: readonly LogEntry[]
  /** `kept`: everything typed is stored. */
  readonly logState: 'kept' | 'writing' | 'failed'
}

/** The state that belongs to one month, as another month starts with it. */
export const NO_MONTH: Pick<
  ReviewState,
  'scan' | 'view' | 'suggestion' | 'counting' | 'countFailed' | 'whatIf' | 'log' | 'decided' | 'logState'
> = {
  scan: null,
  view: null,
  suggestion: null,
  counting: false,
  countFailed: false,
  whatIf: null,
  log: [],
  decided: [],
  logState: 'kept',
}
