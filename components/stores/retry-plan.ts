// When the panel tries again by itself after a problem, and after which problems it never does.
import type { Instant } from '@/lib/domain/fact'
import type { PanelProblem } from './panel-state'

const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 5 * 60_000

/**
 * The instant of the next automatic try, or null for never. `failures` counts consecutive failures, this one included: the
 * pause doubles with each, from 5 s to 5 min, and never ends before the problem's own `retryAt`.
 */
export function nextTryAt(problem: PanelProblem, failures: number, now: Instant): Instant | null {
  if (!('retryAt' in problem)) return null
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(Math.max(failures - 1, 0), 16), LONGEST_PAUSE_MS)
  const asked = Number.isFinite(problem.retryAt) ? problem.retryAt : now
  return Math.max(asked, now + pause)
}
