// Keeps the whole background below HubSpot's limits, and lets everybody wait when HubSpot says so.
import type { Instant } from '@/lib/domain/fact'

export type Lane = 'general' | 'search'

export interface LimiterRun {
  readonly lane: Lane
  readonly signal: AbortSignal | undefined
  /** The longest pause that is waited for, in ms. */
  readonly patienceMs: number
}

export interface Limiter {
  /** Runs `work` when its turn has come. @throws the pause's error when the pause outlasts the patience; the signal's reason */
  run<T>(work: () => Promise<T>, options: LimiterRun): Promise<T>
  /** Nobody of the lane (or of both) starts before `until`; those without the patience give up with `error`. */
  pause(lane: Lane | 'all', until: Instant, error: Error): void
}

export declare function createLimiter(): Limiter
