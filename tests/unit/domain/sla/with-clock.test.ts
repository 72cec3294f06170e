// The clock of a judged lead, brought to a later moment, is the one that a judgement at that moment gives; nothing else moves.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { unavailable } from '@/lib/domain/fact'
import type { Handoff } from '@/lib/domain/lead-snapshot'
import { withClock } from '@/lib/domain/sla/with-clock'
import { engagement, leadSnapshot, NOW } from '../../fixtures/lead'

const HOUR = 3_600_000
const near = fc.integer({ min: -200, max: 200 }).map((hours) => NOW + hours * HOUR)
const handoff = fc.record<Partial<Handoff>>({
  status: fc.constantFrom('handed_off', 'accepted', 'rejected', 'returned', null),
  handedOffAt: near,
  slaDueAt: fc.option(near),
  firstContactAt: fc.option(near),
  pauses: fc.array(fc.record({ from: near, until: fc.option(near), reason: fc.constant('') }), {
    maxLength: 2,
  }),
})
const touches = fc.array(
  fc.record({ at: near, direction: fc.constantFrom('outbound', 'inbound', 'unknown') }),
  { maxLength: 3 },
)

it('is the same as a judgement at that moment', () => {
  const states = new Set<string>()
  fc.assert(
    fc.property(handoff, touches, fc.boolean(), fc.nat({ max: 300 * HOUR }), (round, said, cut, later) => {
      const engagements = said.map((one, index) =>
        engagement({ ...one, id: `${index}`, kind: 'communication' }),
      )
      const lead = leadSnapshot({ handoff: round, engagements })
      const snapshot = cut
        ? { ...lead, engagements: { ...lead.engagements, call: unavailable('request_failed') } }
        : lead
      const then = assess(snapshot, DEFAULT_DEFINITION, NOW)
      const now = withClock(then, snapshot, DEFAULT_DEFINITION, NOW + later)
      expect(now.sla).toEqual(assess(snapshot, DEFAULT_DEFINITION, NOW + later).sla)
      expect({ ...now, sla: then.sla }).toEqual(then)
      states.add(`${then.sla.state} > ${now.sla.state}`)
    }),
    { seed: 13, numRuns: 400 },
  )
  for (const step of ['on_track > breached', 'on_track > met', 'on_track > paused', 'unknown > unknown'])
    expect(states).toContain(step)
})
