// How soon a lead is to be answered, and by which clock.

export interface SlaTarget {
  readonly clock: 'business_days' | 'business_hours' | 'elapsed'
  /** business_days: whole days; business_hours and elapsed: hours. */
  readonly target: number
}
