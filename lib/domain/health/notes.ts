// How a check comes to its state: every finding weighs something, the worst one decides, and its action is the one to take.
import type {
  HealthAction,
  HealthActionKey,
  HealthCheck,
  HealthCheckId,
  HealthFinding,
  HealthFindingKey,
  HealthParams,
  HealthState,
} from './checks'

/** A finding with what it weighs; `null`: nothing. */
export interface Note {
  readonly finding: HealthFinding
  readonly state: HealthState | null
  readonly action: HealthAction | null
}

/** Fewer than these decide nothing by their share. */
export const FEWEST = 10
/** From this share on something counts as done every time; people make mistakes, so not all of it. The threshold is ours. */
const GOOD_SHARE = 0.9
/** Below this share something is not done at all, rather than with gaps. The threshold is ours. */
const BAD_SHARE = 0.5

/** An action by its key. */
export function act(key: HealthActionKey, params: HealthParams = {}): HealthAction {
  return { key, params }
}

/** A finding that weighs `state`; without one it is only told. */
export function note(
  key: HealthFindingKey,
  state: HealthState | null,
  params: HealthParams = {},
  action: HealthAction | null = null,
): Note {
  const good = state === null || state === 'unknown' ? null : state === 'good'
  return { finding: { key, good, few: false, params }, state, action }
}

interface Share {
  readonly n: number
  readonly of: number
}

/** A share that should be nearly all. `worst`: what it weighs at most. A share of few is told and weighs nothing; one of none is left out. */
export function shareOf(
  key: HealthFindingKey,
  { n, of }: Share,
  action: HealthAction,
  worst: 'warn' | 'bad' = 'bad',
): Note[] {
  if (of === 0) return []
  const share = n / of
  const state = share >= GOOD_SHARE ? 'good' : share >= BAD_SHARE || worst === 'warn' ? 'warn' : 'bad'
  // Rounded down: 89.6 % must not read as the 90 % that would do.
  return [weighed(key, { n, of, percent: Math.floor(100 * share) }, state, action)]
}

/** A share that should be small: over `most` it weighs a warning. */
export function smallShareOf(
  key: HealthFindingKey,
  { n, of }: Share,
  most: number,
  action: HealthAction,
): Note[] {
  if (of === 0) return []
  const share = n / of
  const params = { n, of, percent: Math.ceil(100 * share) }
  return [weighed(key, params, share > most ? 'warn' : 'good', action)]
}

/** A share that is told and weighs nothing. */
export function toldShareOf(key: HealthFindingKey, { n, of }: Share): Note[] {
  if (of === 0) return []
  return [note(key, null, { n, of, percent: Math.floor((100 * n) / of) })]
}

function weighed(
  key: HealthFindingKey,
  params: { n: number; of: number; percent: number },
  state: HealthState,
  action: HealthAction,
): Note {
  if (params.of >= FEWEST) return note(key, state, params, state === 'good' ? null : action)
  const told = note(key, null, params)
  return { ...told, finding: { ...told.finding, few: true } }
}

/** The worst first. What is known to be wrong stays wrong whatever else could not be read. */
const ORDER: readonly HealthState[] = ['bad', 'warn', 'unknown', 'good']

/** The check: the worst of its notes decides, and the first note as bad says what to do. Nothing that weighs: nobody can tell. */
export function checkOf(id: HealthCheckId, notes: readonly Note[]): HealthCheck {
  const state = ORDER.find((one) => notes.some((each) => each.state === one)) ?? 'unknown'
  const action = notes.find((each) => each.state === state && each.action !== null)?.action ?? null
  return { id, state, findings: notes.map(({ finding }) => finding), action }
}
