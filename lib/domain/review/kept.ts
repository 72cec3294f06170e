// What this browser keeps about a month: that it was read, and what the meeting decided.
import type { Instant } from '../fact'
import type { LoggedDecision } from './measures'
import type { Month } from './month'

/** A month that this browser keeps. */
export interface KeptMonth {
  readonly month: Month
  readonly count: number
  /** False while parts are missing: a scan was cut off. */
  readonly whole: boolean
  readonly scannedAt: Instant
}

/** One line of the decision log, with an id that lasts while it is edited. */
export interface LogEntry extends LoggedDecision {
  readonly id: string
}
