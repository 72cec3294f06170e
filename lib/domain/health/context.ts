// Sign 5: does what is known about a lead reach sales with it?
import type { HealthCheck } from './checks'
import type { HandoffRow, HealthFacts } from './facts'
import { handoffNotes } from './handoffs'
import { act, checkOf, type Note, note, shareOf } from './notes'
import { propertyNotes } from './properties'

/**
 * The brief is a note on the record, and notes cannot be searched by what they are: what the same click writes into properties stands in
 * for it. Without handoffs there is nothing to judge by.
 */
export function contextCheck(facts: HealthFacts): HealthCheck {
  return checkOf('context', [
    ...propertyNotes(facts, ['readinessSnapshot', 'handedOffBy', 'definitionVersion']),
    ...handoffNotes(facts, sharesOf, 'unknown'),
  ])
}

function sharesOf(rows: readonly HandoffRow[]): Note[] {
  const of = rows.length
  const count = (test: (row: HandoffRow) => boolean) => rows.filter(test).length
  const inPanel = act('decide_in_panel')
  const unreadable = count((row) => row.unreadable)
  return [
    ...shareOf('snapshot_kept', { n: count(({ readiness }) => readiness !== null), of }, inPanel),
    ...(unreadable === 0 ? [] : [note('snapshot_unreadable', null, { n: unreadable })]),
    ...shareOf('by_kept', { n: count(({ handedOffBy }) => handedOffBy !== null), of }, inPanel, 'warn'),
    ...shareOf('version_kept', { n: count(({ version }) => version !== null), of }, inPanel, 'warn'),
    note('note_not_searched', null),
  ]
}
