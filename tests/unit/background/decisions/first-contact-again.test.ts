// First contact after late writes: which one is lost and written again, and which belongs to an earlier round and is cleared.
import { describe, expect, it } from 'vitest'
import { lostContact, staleContact } from '@/lib/background/decisions/first-contact-again'
import type { DecisionKind, Seen } from '@/lib/domain/decision/decision'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { AT, own } from '../../domain/decision/own-rows'

const ROUND = AT
const EARLIER = AT - 86_400_000
const CONTACT = AT + 60_000

type Changes = Partial<DecisionRow> & { readonly round?: number | null }

function rowOf(kind: DecisionKind, clicked: number, { round = ROUND, ...more }: Changes): DecisionRow {
  const { row } = own(kind, clicked, 'applied', {})
  const seen = { ...row.decision.seen, handedOffAt: round }
  return { ...row, ...more, decision: { ...row.decision, seen } }
}

/** Our handoff that began this round. */
const handedOff = (more: Changes = {}) => rowOf('hand_off', 0, { values: { handedOffAt: ROUND }, ...more })
/** A first contact of this round, written by us. */
const contacted = (more: Changes = {}, clicked = 1_000, kind: DecisionKind = 'first_contact') =>
  rowOf(kind, clicked, { values: { firstContactAt: CONTACT }, ...more })

const stateOf = (seen: Partial<Seen>) => ({
  seen: {
    status: 'handed_off' as const,
    handedOffAt: ROUND,
    acceptedAt: null,
    rejectedAt: null,
    rejectionReason: null,
    firstContactAt: null,
    decisionRole: null,
    count: 1,
    ...seen,
  },
})

describe('a first contact that our own handoff has cleared', () => {
  const lost = (rows: readonly DecisionRow[], seen: Partial<Seen> = {}) => lostContact(rows, stateOf(seen))

  it.each(['handed_off', 'accepted'] as const)('is found while sales has the lead: %s', (status) => {
    const row = contacted()
    expect(lost([handedOff(), row], { status })).toBe(row)
  })

  it.each(['first_contact', 'confirm_contact'] as const)('whether found or confirmed: %s', (kind) => {
    const row = contacted({}, 1_000, kind)
    expect(lost([handedOff(), row])).toBe(row)
  })

  it('is found where the portal keeps whole seconds', () => {
    const row = contacted()
    expect(lost([handedOff({ values: { handedOffAt: ROUND + 345 } }), row])).toBe(row)
  })

  it('is the one that was clicked first', () => {
    const first = contacted({}, 1_000)
    const second = contacted({}, 2_000)
    expect(lost([second, handedOff(), first])).toBe(first)
  })

  it.each<[string, DecisionRow[], Partial<Seen>]>([
    ['there is one', [handedOff(), contacted()], { firstContactAt: CONTACT }],
    ['the lead was rejected', [handedOff(), contacted()], { status: 'rejected' }],
    ['the lead was returned', [handedOff(), contacted()], { status: 'returned' }],
    ['the lead was never handed off', [handedOff(), contacted()], { status: null, handedOffAt: null }],
    ['the time of the handoff was emptied', [handedOff(), contacted({ round: null })], { handedOffAt: null }],
    ['a colleague has handed off: they cleared it on purpose', [contacted()], {}],
    ['our handoff was never sent', [handedOff({ tried: false }), contacted()], {}],
    ['our handoff is another one', [handedOff({ values: { handedOffAt: EARLIER } }), contacted()], {}],
    ['our handoff has no values yet', [handedOff({ values: null }), contacted()], {}],
    ['it was never sent', [handedOff(), contacted({ tried: false })], {}],
    ['HubSpot was never seen to hold it', [handedOff(), contacted({ writtenAt: null })], {}],
    ['it was of an earlier round', [handedOff(), contacted({ round: EARLIER })], {}],
    ['only other decisions were made', [handedOff(), contacted({}, 1_000, 'accept')], {}],
  ])('is not written again where %s', (_, rows, seen) => {
    expect(lost(rows, seen)).toBeNull()
  })
})

describe('a first contact that arrived late', () => {
  const OLD = EARLIER + 60_000
  const late = (more: Changes = {}, kind: DecisionKind = 'first_contact') =>
    contacted({ round: EARLIER, values: { firstContactAt: OLD }, ...more }, 1_000, kind)
  const stale = (rows: readonly DecisionRow[], seen: Partial<Seen> = {}) =>
    staleContact(rows, stateOf({ firstContactAt: OLD, ...seen }))

  it.each(['first_contact', 'confirm_contact'] as const)(
    'from an earlier round is ours to clear: %s',
    (kind) => {
      expect(stale([late({}, kind)])).toBe(true)
    },
  )

  it('is known where the portal keeps whole seconds', () => {
    expect(stale([late({ values: { firstContactAt: OLD + 345 } })])).toBe(true)
  })

  it.each<[string, DecisionRow[], Partial<Seen>]>([
    ['there is none', [late({ values: { firstContactAt: null } })], { firstContactAt: null }],
    ['no round is known', [late()], { handedOffAt: null }],
    ['it is of this very instant', [late({ values: { firstContactAt: ROUND } })], { firstContactAt: ROUND }],
    ['it is of this round', [late({ values: { firstContactAt: CONTACT } })], { firstContactAt: CONTACT }],
    ['somebody else has written it', [late({ values: { firstContactAt: OLD - 60_000 } })], {}],
    ['nobody of us wrote any', [], {}],
    ['ours has no values yet', [late({ values: null })], {}],
    ['ours was meant for this round', [late({ round: ROUND })], {}],
    ['another decision of ours names it', [late({}, 'accept')], {}],
  ])('stays where %s', (_, rows, seen) => {
    expect(stale(rows, seen)).toBe(false)
  })
})
