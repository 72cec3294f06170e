// How a check gets its state: every finding has a weight, the worst one decides, and its action is the one to take.
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

/** A finding and its weight; `null`: it weighs nothing. */
export interface Note {
  readonly finding: HealthFinding
  readonly state: HealthState | null
  readonly action: HealthAction | null
}

/** A share of fewer than this decides nothing. */
export const FEWEST = 10
/** From this share on something counts as always done; people make mistakes, so it need not be all. The threshold is ours. */
const GOOD_SHARE = 0.9
/** Below this share something counts as not done, rather than as done with gaps. The threshold is ours. */
const BAD_SHARE = 0.5

/** An action by its key. */
export function act(key: HealthActionKey, params: HealthParams = {}): HealthAction {
  return { key, params }
}

/** A finding that weighs `state`; with null it is only reported. */
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

/** A share that should be nearly all. `worst`: the most it can weigh. A share of few is reported without weight; a share of nothing is left out. */
export function shareOf(
  key: HealthFindingKey,
  { n, of }: Share,
  action: HealthAction,
  worst: 'warn' | 'bad' = 'bad',
): Note[] {
  if (of === 0) return []
  const share = n / of
  const state = share >= GOOD_SHARE ? 'good' : share >= BAD_SHARE || worst === 'warn' ? 'warn' : 'bad'
  // Rounded down: 89.6 % must not be shown as 90 %, which would be enough.
  return [weighed(key, { n, of, percent: Math.floor(100 * share) }, state, action)]
}

/** A share that should be small: above `most` it is a warning. */
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

/** A share that is reported and weighs nothing. */
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

/** The worst first. What is known to be wrong stays wrong even if other parts could not be read. */
const ORDER: readonly HealthState[] = ['bad', 'warn', 'unknown', 'good']

/** The check: the worst of its notes decides, and the first note of that state with an action says what to do. Without any weight the state is unknown. */
export function checkOf(id: HealthCheckId, notes: readonly Note[]): HealthCheck {
  const state = ORDER.find((one) => notes.some((each) => each.state === one)) ?? 'unknown'
  const action = notes.find((each) => each.state === state && each.action !== null)?.action ?? null
  return { id, state, findings: notes.map(({ finding }) => finding), action }
}
