// The note for a part of the portal that could not be read, and what would make it readable.
import type { Unavailable } from '../fact'
import type { HealthState } from './checks'
import { act, type Note, note } from './notes'

/** `detail` is the scope's name where a scope is missing, else HubSpot's words. `noScope`: the weight of a missing scope. */
export function unreadNote(
  { reason, detail }: Unavailable,
  part: 'schema' | 'workflow' | 'handoffs',
  noScope: HealthState = 'unknown',
): Note {
  if (reason === 'no_scope') {
    const scope = { scope: detail ?? '?' }
    return note(`${part}_no_scope`, noScope, scope, act('add_scope', scope))
  }
  if (detail === undefined) return note(`${part}_failed`, 'unknown', {}, act('look_again'))
  return note(`${part}_refused`, 'unknown', { words: detail }, act('look_again'))
}
