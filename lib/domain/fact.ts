// A piece of knowledge about a lead: known, empty in HubSpot, or unavailable with the reason.

/** An instant: milliseconds since 1970-01-01T00:00Z. Shown in JST, never in the machine's zone. */
export type Instant = number

/** The last instant that a calendar knows (±100 million days); what lies beyond is no time at all. */
const LAST_INSTANT = 8.64e15

/** True for a number that is an instant. */
export function isInstant(at: number | null): at is Instant {
  return at !== null && Number.isFinite(at) && Math.abs(at) <= LAST_INSTANT
}

/**
 * Why a fact could not be had.
 * - `loading`: the request is still under way; a later snapshot has the answer
 * - `no_scope`: the token lacks `detail` (a HubSpot scope name)
 * - `property_missing`: the portal has no such property; `detail` names it
 * - `not_on_tier`: HubSpot answered that the account's plan lacks it
 * - `request_failed`: HubSpot or the network failed; `detail` holds HubSpot's own words where there are any
 * - `cut`: a list of which HubSpot holds more than was read; `seen` counts both where HubSpot told
 */
export interface Unavailable {
  readonly reason: 'loading' | 'no_scope' | 'property_missing' | 'not_on_tier' | 'request_failed' | 'cut'
  readonly detail?: string
  readonly seen?: Seen
}

/** How many of a list were read, and how many there are. */
export interface Seen {
  readonly read: number
  readonly all: number
}

/**
 * Known, empty (HubSpot answered: nothing there) or unavailable (unknown). The three are never mixed up. `omitted`: so many items of
 * a list HubSpot holds beside those in `value`; without it the list is whole. `uncounted`: that many or more.
 */
export type Fact<T> =
  | { readonly state: 'known'; readonly value: T; readonly omitted?: number; readonly uncounted?: true }
  | { readonly state: 'empty' }
  | { readonly state: 'unavailable'; readonly why: Unavailable }

/** A part of a list: `omitted` more are there at least, and nobody counted them. */
export function partOf<T>(value: T, omitted = 1): Fact<T> {
  return { state: 'known', value, omitted, uncounted: true }
}

/** A known fact; of a list, with how many more there are that were not read. */
export function known<T>(value: T, omitted = 0): Fact<T> {
  return omitted > 0 ? { state: 'known', value, omitted } : { state: 'known', value }
}

/** HubSpot answered, and there is nothing. */
export const EMPTY: Fact<never> = { state: 'empty' }

/** A fact that nobody could read, with the reason. */
export function unavailable(reason: Unavailable['reason'], detail?: string): Fact<never> {
  return { state: 'unavailable', why: detail === undefined ? { reason } : { reason, detail } }
}

/** The value, or `fallback` when it is empty or unavailable. */
export function valueOr<T>(fact: Fact<T>, fallback: T): T {
  return fact.state === 'known' ? fact.value : fallback
}
