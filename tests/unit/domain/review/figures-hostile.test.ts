// Any records, however contradictory: the figures never throw, do not depend on the order, and add up.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { figuresOf } from '@/lib/domain/review/figures-of'
import { type HandoffRecord, ODDITIES } from '@/lib/domain/review/handoff-record'
import { jst } from '../../fixtures/lead'
import { handoff } from './record'

const INPUT = {
  from: jst('2026-06-01 00:00'),
  to: jst('2026-07-01 00:00'),
  now: jst('2026-06-30 12:00'),
  definition: DEFAULT_DEFINITION,
  missing: [],
}
const figures = (records: readonly HandoffRecord[]) => figuresOf(records, INPUT)

const instant = fc.oneof(
  fc.constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY, -8.64e15, 8.64e15, 0),
  fc.integer({ min: INPUT.from - 40 * 86_400_000, max: INPUT.to + 40 * 86_400_000 }),
)
const text = fc.oneof(
  fc.constantFrom(null, '', '1', '501', 'too_early', '__proto__', 'constructor'),
  fc.string(),
)
const hostile: fc.Arbitrary<HandoffRecord> = fc
  .record({
    contactId: fc.constantFrom('1', '2', '3', '__proto__', ''),
    round: fc.constantFrom(0, 1, 2, 3, Number.NaN),
    handedOffAt: fc.integer({ min: INPUT.from - 86_400_000, max: INPUT.to }),
    status: fc.constantFrom('accepted', 'rejected', 'returned', 'handed_off', null),
    rejectedAt: instant,
    returnedAt: instant,
    acceptedAt: instant,
    firstContactAt: instant,
    dueAt: instant,
    ownerAssignedAt: instant,
    convertedAt: instant,
    ownerId: text,
    reason: text,
    source: text,
    definitionVersion: text,
    decisionRole: text,
    disputed: fc.boolean(),
    answers: fc.array(fc.record({ isSignal: fc.boolean(), by: text, at: instant.map((at) => at ?? 0) }), {
      maxLength: 4,
    }),
    conversion: fc.constantFrom('none', 'sql', 'customer'),
    verdict: fc.constantFrom('ready', 'not_ready', null),
    oddities: fc.subarray([...ODDITIES]),
    readiness: fc.oneof(
      fc.constant(null),
      fc.record({
        version: text,
        fingerprint: text,
        outcomes: fc.dictionary(
          fc.constantFrom('icp_fit', 'decision_role', 'toString'),
          fc.constantFrom('pass', 'fail', 'unknown'),
        ),
        score: fc.constant(null),
        overridden: fc.boolean(),
      }),
    ),
  })
  .map((part) => handoff(part as Partial<HandoffRecord>))

it('any records never throw, in any order give the same, and add up', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (records, keys) => {
      const found = figures(records)
      const order = new Map(records.map((record) => [record, keys.next().value as number]))
      const shuffled = [...records].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      expect(figures(shuffled)).toEqual(found)
      const { decisions, sla, handedOff, conversion, recycled } = found
      if (decisions === null || sla === null || recycled === null) throw new Error('nothing is off')
      const { accepted, returned, undecided, cannotTell } = decisions
      expect(accepted.n + decisions.rejected.n + returned.n + undecided.n + cannotTell.n).toBe(handedOff.n)
      const lost = (figure: string) =>
        found.cannotTell.filter((one) => one.figure === figure).reduce((sum, { n }) => sum + n, 0)
      expect(sla.met.n + sla.late.n + sla.overdue.n + sla.running.n + sla.closed.n + lost('sla')).toBe(
        handedOff.n,
      )
      expect((conversion?.all.of ?? 0) + lost('conversion')).toBe(handedOff.n)
      expect((conversion?.byVersion ?? []).reduce((sum, one) => sum + one.handedOff, lost('versions'))).toBe(
        handedOff.n,
      )
      expect(recycled.first.handedOff.n + recycled.again.handedOff.n).toBe(handedOff.n)
      const { n, ids, signals, lines } = found.answers
      expect([ids.length, lines.length]).toEqual([n, n])
      expect(lines.filter(({ isSignal }) => isSignal).length).toBe(signals)
      expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    }),
    { numRuns: 300 },
  )
})
