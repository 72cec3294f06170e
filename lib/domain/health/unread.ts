// What is said where a part of the portal could not be read, and what would make it readable.
import type { Unavailable } from '../fact'
import type { HealthAction, HealthFindingKey, HealthState } from './checks'
import { act, type Note, note } from './notes'

interface Keys {
  readonly noScope: HealthFindingKey
  /** HubSpot answered with words. */
  readonly refused: HealthFindingKey
  readonly failed: HealthFindingKey
}

/** `detail` is the scope's name where a scope is missing, else HubSpot's words. `noScope`: what a missing scope weighs. */
export function unreadNote(why: Unavailable, keys: Keys, noScope: HealthState = 'unknown'): Note {
  const { reason, detail } = why
  if (reason === 'no_scope') return note(keys.noScope, noScope, { scope: detail ?? '?' }, scopeAction(detail))
  if (detail === undefined) return note(keys.failed, 'unknown', {}, act('look_again'))
  return note(keys.refused, 'unknown', { words: detail }, act('look_again'))
}

function scopeAction(scope: string | undefined): HealthAction {
  return act('add_scope', { scope: scope ?? '?' })
}
