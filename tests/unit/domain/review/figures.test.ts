// The figures' hard cases, one by one: what counts, what cannot be told, what is off.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Figures, FiguresInput } from '@/lib/domain/review/figures'
import { figuresOf } from '@/lib/domain/review/figures-of'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { jst } from '../../fixtures/lead'
import { ALL_PASS, handoff, many, readiness, rejected, waiting } from './record'

const INPUT: FiguresInput = {
  from: jst('2026-06-01 00:00'),
  to: jst('2026-07-01 00:00'),
  now: jst('2026-06-30 12:00'),
  definition: DEFAULT_DEFINITION,
  missing: [],
}
const figures = (records: readonly HandoffRecord[], part: Partial<FiguresInput> = {}) =>
  figuresOf(records, { ...INPUT, ...part })
const untold = ({ cannotTell }: Figures, figure: string) =>
  cannotTell.filter((one) => one.figure === figure).map(({ reason, n }) => `${reason} ${n}`)

describe('the period', () => {
  it('begins with its first instant and ends before its last', () => {
    const at = (handedOffAt: number) => handoff({ handedOffAt })
    const { handedOff, outside } = figures([
      at(INPUT.from),
      at(INPUT.from - 1),
      at(INPUT.to - 1),
      at(INPUT.to),
      at(Number.NaN),
    ])
    expect(handedOff.n).toBe(2)
    expect(outside).toBe(3)
  })
})

describe('the SLA', () => {
  const due = jst('2026-06-04 10:00')
  it.each<[string, HandoffRecord, string]>([
    ['a touch exactly at the due time', handoff({ firstContactAt: due }), 'met'],
    ['a millisecond later', handoff({ firstContactAt: due + 1 }), 'late'],
    ['untouched, past due', waiting(), 'overdue'],
    ['untouched, exactly due', waiting({ dueAt: INPUT.now }), 'running'],
    ['accepted, but untouched', handoff({ firstContactAt: null }), 'overdue'],
    ['rejected in time, untouched', rejected({ rejectedAt: due }), 'closed'],
    ['rejected too late, untouched', rejected({ rejectedAt: due + 1 }), 'overdue'],
    ['rejected, nobody knows when', rejected({ rejectedAt: null }), 'no_closing_time'],
    [
      'rejected before it is due, nobody knows when',
      rejected({ rejectedAt: null, dueAt: INPUT.now }),
      'closed',
    ],
    ['returned in time', waiting({ status: 'returned', returnedAt: due }), 'closed'],
    ['rejected tomorrow', rejected({ rejectedAt: INPUT.now + 1 }), 'time_ahead'],
    ['no due time', waiting({ dueAt: null }), 'no_due'],
    ['due at the handoff', waiting({ dueAt: jst('2026-06-02 10:00') }), 'no_due'],
    ['no due time, as the scan says', waiting({ oddities: ['no_due'] }), 'no_due'],
    ['touched before the handoff', handoff({ firstContactAt: jst('2026-06-01 10:00') }), 'contact_before'],
    ['touched tomorrow', handoff({ firstContactAt: INPUT.now + 1 }), 'time_ahead'],
    ['no status', waiting({ status: null }), 'no_status'],
    ['no status, but touched', handoff({ status: null }), 'met'],
  ])('%s: %s', (_, record, expected) => {
    const found = figures([record])
    const { sla } = found
    const states = ['met', 'late', 'overdue', 'running', 'closed'] as const
    const told = states.filter((state) => sla?.[state].n === 1)
    const reasons = untold(found, 'sla').map((one) => one.replace(' 1', ''))
    expect([...told, ...reasons]).toEqual([expected])
  })
})

describe('what was decided', () => {
  it.each<[string, Partial<HandoffRecord>, string]>([
    ['two decisions', { oddities: ['two_decisions'] }, 'two_decisions 1'],
    [
      'accepted before the handoff',
      { oddities: ['decided_before'], acceptedAt: jst('2026-06-01 10:00') },
      'decided_before 1',
    ],
    ['no status', { status: null }, 'no_status 1'],
  ])('%s cannot be told, and is counted', (_, part, reason) => {
    const found = figures([handoff(part)])
    expect(found.decisions).toMatchObject({ accepted: { n: 0 }, cannotTell: { n: 1 } })
    expect(untold(found, 'decisions')).toEqual([reason])
  })

  it('an old rejection beside a new acceptance: accepted', () => {
    const part: Partial<HandoffRecord> = { oddities: ['decided_before'], rejectedAt: jst('2026-05-01 10:00') }
    expect(figures([handoff(part)]).decisions?.accepted.n).toBe(1)
  })

  it('an old decision beside an open handoff: undecided', () => {
    expect(figures([waiting({ oddities: ['decided_before'] })]).decisions?.undecided.n).toBe(1)
  })

  it('shows the denominator, and says when it is small', () => {
    const nine = figures(many(9, () => ({})))
    expect(nine.decisions?.acceptance).toMatchObject({ part: 9, of: 9, small: true })
    expect(figures(many(10, () => ({}))).decisions?.acceptance).toMatchObject({ of: 10, small: false })
  })

  it('of a contact handed off twice stands twice', () => {
    const twice = [handoff(), handoff({ round: 2, handedOffAt: jst('2026-06-20 10:00') })]
    expect(figures(twice).handedOff).toEqual({ n: 2, ids: ['10', '10'] })
  })
})

describe('rejections', () => {
  it('by reason and by source; a reason of nobody’s is counted apart', () => {
    const found = figures([
      ...['too_early', 'too_early', 'other', 'Too early', '', null].map((reason, at) =>
        rejected({ contactId: String(at), reason, source: at === 1 ? null : 'OFFLINE' }),
      ),
    ])
    expect(
      found.rejections?.byReason.slice(0, 3).map(({ reason, share }) => [reason, share.part, share.of]),
    ).toEqual([
      ['too_early', 2, 3],
      ['other', 1, 3],
      ['icp_mismatch', 0, 3],
    ])
    expect(found.rejections?.bySource.map(({ source, cells }) => [source, cells[0]?.ids])).toEqual([
      ['OFFLINE', ['0']],
      [null, ['1']],
    ])
    expect(untold(found, 'rejections')).toEqual(['no_reason 2', 'unknown_reason 1'])
  })
})

describe('silence', () => {
  it.each([
    ['2026-06-30 09:00', '0-1'],
    ['2026-06-29 12:00', '0-1'],
    ['2026-06-29 11:59', '1-2'],
    ['2026-06-26 12:00', '1-2'],
    ['2026-06-23 12:00', '2-5'],
    ['2026-06-23 11:59', '5+'],
  ])('since %s: %s business days', (at, bucket) => {
    const found = figures([waiting({ handedOffAt: jst(at) })])
    expect(found.silent?.buckets.filter(({ n }) => n === 1).map((one) => one.bucket)).toEqual([bucket])
  })

  it('without an owner stands apart', () => {
    expect(figures([waiting({ ownerId: null })]).silent).toMatchObject({
      total: { n: 0 },
      unassigned: { n: 1 },
    })
  })
})

describe('time to first touch', () => {
  it('is the median and the p90 of business hours, not the mean', () => {
    const hours = [1, 1, 1, 2, 2, 3, 3, 4, 8, 7.5]
    const at = (hour: number) => jst('2026-06-02 09:00') + hour * 3_600_000
    const found = figures(
      many(10, (index) => ({ handedOffAt: at(0), firstContactAt: at(hours[index] ?? 0) })),
    )
    expect(found.touch?.handoffToTouch).toMatchObject({ median: 2.5, p90: 7.5, of: 10, small: false })
  })

  it.each<[string, Partial<HandoffRecord>, number | null, number | null, string[]]>([
    ['owner set before the handoff', {}, 0, 5, []],
    ['owner set two hours later', { ownerAssignedAt: jst('2026-06-02 12:00') }, 2, 3, []],
    [
      'owner set after the touch',
      { ownerAssignedAt: jst('2026-06-02 16:00') },
      null,
      null,
      ['assigned_late 1'],
    ],
    ['nobody knows when', { ownerAssignedAt: null }, null, null, ['no_assignment 1']],
  ])('%s', (_, part, toOwner, toTouch, reasons) => {
    const found = figures([handoff(part)])
    expect(found.assignment?.handoffToAssigned.median).toBe(toOwner)
    expect(found.assignment?.assignedToTouch.median).toBe(toTouch)
    expect(untold(found, 'assignment')).toEqual(reasons)
  })
})

describe('conversion', () => {
  it.each([
    [90, false],
    [89.9, true],
  ])('after %d days is censored: %s', (days, censored) => {
    const handedOffAt = jst('2026-06-30 10:00')
    const found = figures([handoff({ handedOffAt })], { now: handedOffAt + days * 86_400_000 })
    expect(found.conversion?.byVersion).toMatchObject([{ version: '1', fingerprint: 'f1', censored }])
  })

  it('takes a version without content for the one content that is known, and keeps two contents apart', () => {
    const judged = (fingerprint: string | null) => handoff({ readiness: readiness({ fingerprint }) })
    const cohorts = (records: HandoffRecord[]) =>
      figures(records).conversion?.byVersion?.map(({ fingerprint, handedOff }) => [fingerprint, handedOff])
    expect(cohorts([judged('a'), judged(null)])).toEqual([['a', 2]])
    expect(cohorts([judged('a'), judged(null), judged('b')])).toEqual([
      [null, 1],
      ['a', 1],
      ['b', 1],
    ])
    expect(cohorts([handoff({ readiness: null, definitionVersion: '' })])).toEqual([])
  })
})

describe('rule and rep', () => {
  it('disagree where a ready lead is rejected or an unready one accepted', () => {
    const found = figures([
      rejected({ contactId: '1' }),
      rejected({ contactId: '2', verdict: 'not_ready', disputed: true }),
      handoff({ contactId: '3', verdict: 'needs_review' }),
      handoff({ contactId: '4', verdict: null }),
      handoff({
        contactId: '5',
        verdict: null,
        readiness: readiness({ outcomes: { ...ALL_PASS, icp_fit: 'unknown' } }),
      }),
      handoff({ contactId: '6', verdict: null, readiness: null }),
      waiting({ contactId: '7', disputed: true }),
    ])
    expect(found.disagreement?.any.ids).toEqual(['1', '2', '3', '5'])
    expect(found.disagreement?.disputed).toMatchObject({ ids: ['2'], of: 2 })
    expect(found.disagreement?.rejectedThoughReady).toMatchObject({ ids: ['1'], of: 2 })
    expect(found.disagreement?.acceptedThoughNotReady).toMatchObject({ ids: ['3', '5'], of: 3 })
    expect(found.disagreement?.unsupported).toMatchObject({ ids: ['6'], of: 7 })
    expect(untold(found, 'disagreement')).toEqual(['no_readiness 1'])
  })
})

describe('a portal without a property', () => {
  it.each([
    ['japan_rejection_reason', ['rejections']],
    ['firstContactAt', ['sla', 'touch', 'assignment', 'silent', 'ignored']],
    ['japan_evidence_disputed', ['disputed']],
    ['japan_mql_definition', ['versions']],
    ['our_status', ['decisions', 'rejections', 'sla', 'silent', 'ignored', 'disagreement', 'signals']],
    ['something_else', []],
  ])('%s turns off %j, and says so', (property, names) => {
    const definition = { ...DEFAULT_DEFINITION, properties: { status: 'our_status' } }
    const found = figures([handoff()], { missing: [property], definition })
    expect(found.off.map(({ figure }) => figure)).toEqual(names)
    for (const name of names) {
      const value =
        name === 'disputed'
          ? found.disagreement?.disputed
          : name === 'versions'
            ? found.conversion?.byVersion
            : found[name as 'sla']
      expect(value, name).toBeNull()
      expect(untold(found, name)).toEqual([])
    }
  })
})
