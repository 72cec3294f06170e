// What is written for a decision, when it is the state already, and when a row's turn has come.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, stampOf } from '@/lib/domain/decision/compare'
import { choiceOf, type Decision, type DecisionKind, type Seen } from '@/lib/domain/decision/decision'
import { backoffMs, isDue, newRow, UNDO_MS } from '@/lib/domain/decision/row'
import { sideEffectsOf } from '@/lib/domain/decision/side-effects'
import { essentialValues, seenAfter, valuesOf } from '@/lib/domain/decision/values'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { activityBody } from '@/lib/hubspot/mapping/activity-body'
import { keyOf, toPatch } from '@/lib/hubspot/mapping/to-patch'
import { NOW } from '../../fixtures/lead'

const SEEN: Seen = {
  status: 'handed_off',
  handedOffAt: NOW - 1_000,
  acceptedAt: null,
  rejectedAt: null,
  rejectionReason: null,
  firstContactAt: null,
  decisionRole: null,
  count: 1,
}
const decision = (kind: DecisionKind, more: Partial<Decision> = {}): Decision => ({
  ...choiceOf(kind),
  id: 'a',
  ref: { portalId: '1', contactId: '2' },
  by: '7',
  clickedAt: NOW,
  language: 'ja',
  seen: SEEN,
  facts: {
    contactName: null,
    verdict: 'ready',
    readiness: '{}',
    brief: [],
    origin: { source: null, recentConversion: null },
    touches: 0,
    firstContactAt: null,
  },
  ...more,
})
const values = (given: Decision) =>
  valuesOf(given, DEFAULT_DEFINITION, { count: 1, buyingRoles: [], lifecycleStage: null, at: NOW })
const now = (seen: Partial<Seen>, stamps: number[] = [], by = '7') => ({
  seen: { ...SEEN, ...seen },
  stamps,
  handedOffBy: by,
  decidedBy: by,
  ownerId: null,
})
const reject = decision('reject', { reason: 'too_early' })
/** NOW is a whole second; a click hardly ever is. */
const late = { ...reject, clickedAt: NOW + 345 }

describe('comparing', () => {
  const written = seenAfter(SEEN, values(reject))
  it.each([
    ['as it was seen', now({}), false, 'write'],
    ['as it was seen, after an unknown try', now({}), true, 'write'],
    ['ours', now(written), true, 'applied'],
    ['ours, though nobody remembers', now(written), false, 'applied'],
    ['another’s rejection for the same reason', now({ ...written, rejectedAt: NOW + 1 }), false, 'conflict'],
    ['another’s, over ours', now({ ...SEEN, status: 'accepted' }, [NOW]), true, 'superseded'],
    ['another’s, ours never arrived', now({ ...SEEN, status: 'accepted' }, []), true, 'conflict'],
    ['another’s, at the very same moment', now(written, [], '8'), false, 'conflict'],
    ['another round', now({ handedOffAt: NOW }), false, 'conflict'],
    ['cleared', now({ status: null }), false, 'conflict'],
  ] as const)('%s', (_, current, tried, expected) => {
    expect(compare(reject, values(reject), current, tried)).toBe(expected)
  })

  it('knows its own write where only whole seconds are kept', () => {
    const exact = valuesOf(late, DEFAULT_DEFINITION, {
      count: 1,
      buyingRoles: [],
      lifecycleStage: null,
      at: NOW + 345,
    })
    expect(compare(late, exact, now({ ...written, rejectedAt: NOW }), true)).toBe('applied')
    expect(compare(late, exact, now({ ...written, rejectedAt: NOW + 344 }), true)).toBe('conflict')
    expect(compare(late, exact, now({ status: 'accepted' }, [NOW]), true)).toBe('superseded')
  })

  it.each([
    ['accepted meanwhile', now({ status: 'accepted' }), 'write'],
    ['there from somebody else', now({ firstContactAt: 5 }), 'needless'],
    ['a new round', now({ handedOffAt: NOW }), 'needless'],
    ['decided', now({ status: 'rejected' }), 'needless'],
  ] as const)('first contact, %s', (_, current, expected) => {
    const found = decision('first_contact')
    expect(compare(found, values(found), current, false)).toBe(expected)
  })

  it('a confirmed contact is its own only after it was sent', () => {
    const facts = { ...reject.facts, firstContactAt: NOW - 500 }
    const found = decision('confirm_contact', { facts })
    const there = now({ firstContactAt: NOW - 500 })
    expect(compare(found, values(found), there, true)).toBe('applied')
    expect(compare(found, values(found), there, false)).toBe('needless')
  })

  it.each([
    ['as it was seen', { ownerId: '1' }, '1', 'write'],
    ['theirs already', { ownerId: '1' }, '2', 'write'],
    ['somebody else’s by now', { ownerId: '1' }, '3', 'conflict'],
    ['nobody’s, as it was seen', { ownerId: null }, null, 'write'],
    ['somebody’s by now', { ownerId: null }, '3', 'conflict'],
    ['whatever it is, where nobody looked', {}, '3', 'write'],
  ] as const)('a handoff to owner 2 of a lead whose owner is %s', (_, seenOwner, ownerId, expected) => {
    const facts = { ...reject.facts, ...seenOwner }
    const handOff = decision('hand_off', { salespersonId: '2', facts })
    expect(compare(handOff, values(handOff), { ...now({}), ownerId }, false)).toBe(expected)
  })

  it.each([
    [null, 'write'],
    ['champion', 'conflict'],
    ['approver', 'applied'],
  ] as const)('a role, now %s', (decisionRole, expected) => {
    const role = decision('confirm_role', { role: 'approver' })
    expect(compare(role, values(role), now({ decisionRole }), false)).toBe(expected)
  })

  it('takes what it has just written for its own, whatever the decision', () => {
    const kinds = fc.constantFrom<DecisionKind>('hand_off', 'accept', 'reject', 'return')
    fc.assert(
      fc.property(kinds, (kind) => {
        const made = decision(kind, kind === 'reject' ? { reason: 'other', note: 'x' } : {})
        const after = seenAfter(SEEN, values(made))
        expect(compare(made, values(made), now(after), true)).toBe('applied')
      }),
    )
  })
})

describe('the values', () => {
  it('stamp each decision with its own time but a return, which has none', () => {
    expect(stampOf(values(decision('hand_off')))).toBe(NOW)
    expect(stampOf(values(decision('accept')))).toBe(NOW)
    expect(stampOf(values(reject))).toBe(NOW)
    expect(stampOf(values(decision('return')))).toBeNull()
  })

  it('are never without what the decision says', () => {
    for (const kind of ['hand_off', 'accept', 'reject', 'return', 'confirm_role', 'first_contact'] as const) {
      const made = decision(kind, {
        reason: kind === 'reject' ? 'other' : null,
        role: kind === 'confirm_role' ? 'champion' : null,
        facts: { ...reject.facts, firstContactAt: NOW },
      })
      for (const name of essentialValues(made)) expect(values(made)).toHaveProperty(name)
    }
  })

  it('are strings for HubSpot, empty to clear, and lead back to what they hold', () => {
    const patch = toPatch(values(reject), HANDOFF_PROPERTIES)
    expect(patch).toMatchObject({
      japan_handoff_status: 'rejected',
      japan_rejected_at: new Date(NOW).toISOString(),
      japan_rejection_detail: '',
      japan_evidence_disputed: 'false',
    })
    for (const name of Object.keys(patch)) expect(keyOf(name, HANDOFF_PROPERTIES)).not.toBeNull()
    expect(keyOf('japan_sla_pauses', HANDOFF_PROPERTIES)).toBeNull()
    expect(keyOf('lifecyclestage', HANDOFF_PROPERTIES)).toBe('lifecycleStage')
    expect(keyOf('firstname', HANDOFF_PROPERTIES)).toBeNull()
  })

  it('clear the earlier round at a new handoff and the rejection at an acceptance', () => {
    expect(values(decision('hand_off'))).toMatchObject({
      rejectionReason: null,
      firstContactAt: null,
      count: 2,
    })
    expect(values(decision('accept'))).toMatchObject({ rejectionReason: null, recycleUntil: null })
    expect(values(decision('accept'))).not.toHaveProperty('handedOffAt')
  })
})

describe('a row', () => {
  const row = newRow(reject, NOW, null)
  it.each([
    ['in its window', row, NOW + UNDO_MS - 1, false],
    ['at its end', row, NOW + UNDO_MS, true],
    ['when the clock was put back by an hour', row, NOW - 3_600_000, true],
    ['waiting', { ...row, stage: 'queued' as const, nextTryAt: NOW + 60_000 }, NOW, false],
    ['waiting for a person', { ...row, stage: 'queued' as const, nextTryAt: null }, NOW + 1e12, false],
    [
      'when the clock was put back by two days',
      { ...row, stage: 'queued' as const, nextTryAt: NOW },
      NOW - 48 * 3_600_000,
      true,
    ],
  ])('%s', (_, one, at, due) => {
    expect(isDue(one, at)).toBe(due)
  })

  it('waits longer with every failure, half an hour at most', () => {
    const pauses = Array.from({ length: 20 }, (_, index) => backoffMs(index))
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect(pauses.at(-1)).toBe(30 * 60_000)
  })

  it('asks marketing for something only where there is a reason', () => {
    expect(sideEffectsOf(decision('return'))).not.toHaveProperty('follow_up_task')
    expect(sideEffectsOf(decision('return', { reason: 'too_early' }))).toHaveProperty('follow_up_task')
  })
})

describe('a body', () => {
  it('is text, whatever is put in, and always carries its marker', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('<img src=x onerror=alert(1)>', '&lt;', '\ud800', `${'あ&<'.repeat(30_000)}`, '\n\r\n'),
    )
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 5 }), (lines) => {
        const body = activityBody(lines, 'hikitsugi-note-1')
        expect(body.length).toBeLessThanOrEqual(65_536)
        expect(body).toContain('hikitsugi-note-1')
        expect(body.isWellFormed()).toBe(true)
        expect(body.replace(/<\/?(?:p|small)>|<br>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/)
      }),
    )
  })
})
