// Failures on their way to the log: those that nothing catches, and those caught where a maintainer should know of them.
import { type Failure, failureOf } from '@/lib/domain/diagnostics/failure'

/** Per minute: a failure in a loop must not become a flood. Any more are neither reported nor counted. */
const MOST_ALIKE = 5
const MOST_KINDS = 20
const MINUTE_MS = 60_000

type Tell = (failure: Failure) => Promise<unknown>

let tell: Tell | null = null
let minute = 0
const told = new Map<string, number>()

/** From now on reports every failure of this page, or of the background. Call it before anything can fail. */
export function watchFailures(to: Tell): void {
  tell = to
  // The browser's own remarks ("ResizeObserver loop ...") come without an error.
  addEventListener('error', ({ error }) => error != null && report('error', error))
  addEventListener('unhandledrejection', ({ reason }) => report('rejection', reason))
}

/**
 * Tells a failure that was caught, and to which nobody else listens. `place`: a fixed name, small letters; never made of data. Never
 * throws, and a telling that fails is not told.
 */
export function report(place: string, thrown: unknown): void {
  const failure = failureOf(place, thrown)
  if (tell === null || isTooMuch(`${place} ${failure.name}`)) return
  Promise.resolve(failure)
    .then(tell)
    .catch(() => undefined)
}

function isTooMuch(kind: string): boolean {
  const now = Math.floor(Date.now() / MINUTE_MS)
  if (now !== minute) told.clear()
  minute = now
  const times = (told.get(kind) ?? 0) + 1
  if (times > MOST_ALIKE || (times === 1 && told.size >= MOST_KINDS)) return true
  told.set(kind, times)
  return false
}

/** For `.catch`: see {@link report}. */
export const reported = (place: string) => (thrown: unknown) => report(place, thrown)
