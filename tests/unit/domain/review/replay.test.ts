// What-if replay: the same numbers as judging every lead from scratch, recorded outcomes where they hold, and no guesses.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { CRITERION_IDS, type CriterionId } from '@/lib/domain/assessment'
import { CHECKS } from '@/lib/domain/criteria/checks'
import { CRITERIA } from '@/lib/domain/criteria/registry'
import { DEFAULT_DEFINITION as BASE } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { known, partOf, unavailable } from '@/lib/domain/fact'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { createReplay } from '@/lib/domain/review/replay'
import { leadAtHandoff } from '@/lib/domain/review/replay-lead'
import type { ReplayResult } from '@/lib/domain/review/replay-result'
import { sentenceId } from '@/lib/domain/sentence-id'
import { engagement, jst, leadSnapshot } from '../../fixtures/lead'
import { ALL_PASS, readiness, rejected } from './record'
import { judgedAnew } from './replay-anew'
import { CHANGES, FINGERPRINT, leads } from './replay-leads'

const plain = ({ heldBackRejected, lostAccepted, lostConverted, admitted }: ReplayResult['together']) => ({
  rejected: heldBackRejected.ids,
  accepted: lostAccepted.ids,
  converted: lostConverted.ids,
  admitted: admitted.ids,
})

describe('a replay', () => {
  const records = leads(1_500)
  const replay = createReplay(records, BASE)

  it.each(CHANGES)('%s: the same leads as judging each from scratch', (_, changed) => {
    const result = replay.run(changed)
    const expected = judgedAnew(records, changed)
    expect(plain(result.together)).toEqual(expected.together)
    for (const { criterion, effect } of result.byCriterion) {
      expect(plain(effect), criterion).toEqual(expected.alone(criterion as CriterionId))
    }
    expect(result.cannotTell).toEqual([])
  })

  it('moves in both directions and by every criterion, so that the comparison says something', () => {
    const all = CHANGES.map(([, changed]) => replay.run(changed).together)
    expect(all.filter(({ heldBackRejected }) => heldBackRejected.n > 0).length).toBeGreaterThan(7)
    expect(all.filter(({ admitted }) => admitted.n > 0).length).toBeGreaterThan(3)
    const moved = CHANGES.map(([, changed]) => judgedAnew(records.slice(0, 300), changed).moved)
    for (const id of CRITERION_IDS) {
      const least = id === 'evaluation_signal' ? 6 : 2
      expect(moved.filter((ids) => ids.includes(id)).length, id).toBeGreaterThanOrEqual(least)
    }
  })

  it('of an unchanged definition changes nothing, also of a copy of it', () => {
    for (const same of [BASE, structuredClone(BASE)]) {
      const { together, byCriterion, readyBefore, readyAfter, cannotTell } = replay.run(same)
      expect(Object.values(together).map(({ n }) => n)).toEqual([0, 0, 0, 0, 0, 0])
      expect([byCriterion, cannotTell]).toEqual([[], []])
      expect(readyAfter).toBe(readyBefore)
      expect(readyBefore).toBeGreaterThan(0)
    }
  })

  it('gives as many ready leads as assessing each one, whatever is changed together', () => {
    const some = records.slice(0, 60)
    const ofSome = createReplay(some, BASE)
    const part = fc.constantFrom(...CHANGES.map(([, changed]) => changed))
    const keys = ['required', 'icp', 'presence', 'windowDays', 'signals', 'negatives', 'boilerplate'] as const
    const others = ['japanEvents', 'japanForms', 'japanPages', 'decisionRole'] as const
    const mixed = fc.tuple(...[...keys, ...others].map(() => part)).map((parts) => {
      const taken = [...keys, ...others].map((key, index) => [key, parts[index]?.[key]])
      return { ...BASE, ...Object.fromEntries(taken) } as Definition
    })
    fc.assert(
      fc.property(mixed, (changed) => {
        const ready = some.filter(
          (one) => assess(leadAtHandoff(one), changed, one.handedOffAt).verdict === 'ready',
        )
        expect(ofSome.run(changed).readyAfter).toBe(ready.length)
      }),
      { numRuns: 60 },
    )
  })

  it('says the same whatever was tried before', () => {
    const some = records.slice(0, 100)
    const used = createReplay(some, BASE)
    for (const [, changed] of CHANGES) used.run(changed)
    for (const [name, changed] of [...CHANGES].reverse()) {
      expect(used.run(structuredClone(changed)), name).toEqual(createReplay(some, BASE).run(changed))
    }
  })

  it('judges only the criteria that the change touches', () => {
    const touched = (changed: Definition) => replay.run(changed).byCriterion.map(({ criterion }) => criterion)
    expect(touched({ ...BASE, version: '2', score: { property: 'x', threshold: 1 } })).toEqual([])
    const dated = CRITERIA.filter((one) => [...one.settings, ...one.alsoReads].includes('windowDays'))
    expect(touched({ ...BASE, windowDays: 30 })).toEqual(dated.map(({ id }) => id))
    expect(touched({ ...BASE, required: { ...BASE.required, icp_fit: false } })).toEqual(['icp_fit'])
  })
})

describe('what a criterion rests on', () => {
  /** The names under which `of` was looked into. */
  const watched = <T extends object>(of: T) => {
    const seen = new Set<string>()
    const proxy = new Proxy(
      { ...of },
      {
        get(target, name) {
          seen.add(String(name))
          return Reflect.get(target, name)
        },
      },
    )
    return { proxy, seen }
  }

  it.each(CRITERIA)('$id reads what it says of the definition and of the lead, and all of it', (one) => {
    const parts = new Set<string>()
    const facts = new Set<string>()
    for (const record of leads(300)) {
      const [definition, lead] = [watched(BASE), watched(leadAtHandoff(record))]
      CHECKS[one.id](lead.proxy, definition.proxy, record.handedOffAt)
      for (const name of definition.seen) parts.add(name)
      for (const name of lead.seen) facts.add(name)
    }
    expect([...parts].sort()).toEqual([...one.settings, ...one.alsoReads].sort())
    expect([...facts].sort()).toEqual([...one.needs].sort())
  })
})

const recorded = (part: Partial<typeof ALL_PASS> = {}) =>
  readiness({ fingerprint: FINGERPRINT, outcomes: { ...ALL_PASS, ...part } })
const stricter: Definition = { ...BASE, decisionRole: { ...BASE.decisionRole, minLevel: 9 } }
const larger: Definition = { ...BASE, icp: { ...BASE.icp, minEmployees: 500 } }
const sized = (employees: number | null) => leadSnapshot({ company: { employees } })
const unread = leadSnapshot({
  contact: { messages: [], recentConversion: null },
  snapshot: {
    engagements: Object.fromEntries(
      ['call', 'email', 'meeting', 'communication', 'note'].map((kind) => [kind, unavailable('loading')]),
    ) as never,
    formSubmissions: unavailable('loading'),
    eventParticipations: unavailable('loading'),
  },
})

const one = (record: Partial<HandoffRecord>, changed: Definition, earlier: Definition[] = []) =>
  createReplay(
    [rejected({ contactId: '7', handedOffAt: jst('2026-06-08 10:00'), ...record })],
    BASE,
    earlier,
  ).run(changed)

describe('recorded outcomes', () => {
  it('hold where the definition says the same: nothing else was read', () => {
    const result = one(
      { readiness: recorded(), lead: { ...unread, company: known({ ...company(200) }) } },
      larger,
    )
    expect(result.together.heldBackRejected.ids).toEqual(['7'])
    expect(result.cannotTell).toEqual([])
  })

  it('that no longer fit today’s data say nothing about the definition', () => {
    const result = one({ readiness: recorded(), lead: sized(30) }, larger)
    expect(result.cannotTell).toEqual([{ why: 'changed_since', n: 1, ids: ['7'] }])
    expect(result.together.heldBackRejected.n).toBe(0)
  })

  it('of an unknown definition do not count: the lead is judged, and what was not read cannot be told', () => {
    const by = readiness({ fingerprint: 'another', outcomes: ALL_PASS })
    expect(one({ readiness: by, lead: sized(200) }, larger).together.heldBackRejected.n).toBe(1)
    expect(one({ readiness: by, lead: unread }, stricter).cannotTell).toEqual([
      { why: 'not_read', n: 1, ids: ['7'] },
    ])
  })

  it('of an older definition that is known hold where it says the same', () => {
    const old: Definition = { ...BASE, version: '0', windowDays: 10 }
    const by = readiness({ fingerprint: fingerprintOf(old), outcomes: { ...ALL_PASS, icp_fit: 'fail' } })
    expect(one({ readiness: by, lead: sized(200) }, larger, [old])).toMatchObject({
      readyBefore: 0,
      readyAfter: 0,
    })
  })

  it('beside unread engagements: a changed window cannot be told', () => {
    const result = one({ readiness: recorded(), lead: unread }, { ...BASE, windowDays: 30 })
    expect(result.cannotTell).toEqual([{ why: 'not_read', n: 1, ids: ['7'] }])
  })

  it('a fail decides, whatever cannot be told', () => {
    const changed: Definition = { ...larger, windowDays: 30 }
    const lead = { ...unread, company: known(company(200)) }
    expect(one({ readiness: recorded(), lead }, changed).together.heldBackRejected.n).toBe(1)
  })

  it('older engagements that were not read may hold what was not found', () => {
    const lead = leadSnapshot({
      contact: { messages: [], recentConversion: null },
      snapshot: { engagements: { ...leadSnapshot().engagements, email: known({ items: [], omitted: 40 }) } },
    })
    expect(one({ readiness: null, lead }, stricter).cannotTell).toMatchObject([{ why: 'not_read', n: 1 }])
  })

  it('an empty property is held back for a look', () => {
    const changed: Definition = { ...BASE, icp: { ...BASE.icp, industries: ['RETAIL'] } }
    const lead = leadSnapshot({ company: { industry: null } })
    const { together } = one({ readiness: recorded(), lead }, changed)
    expect(together).toMatchObject({ heldBackRejected: { n: 1 }, toReview: { n: 1 } })
  })

  it('a criterion that this version does not know cannot be told', () => {
    const required = { ...BASE.required, budget_seen: true }
    expect(one({ readiness: recorded() }, { ...BASE, required }).cannotTell).toMatchObject([
      { why: 'not_known', n: 1 },
    ])
  })

  it('what happened after the handoff is no evidence', () => {
    const late = engagement({
      kind: 'email',
      direction: 'inbound',
      text: '導入を検討しています。',
      at: jst('2026-06-09 10:00'),
    })
    const lead = leadSnapshot({ contact: { messages: [], recentConversion: null }, engagements: [late] })
    expect(one({ readiness: null, lead }, stricter)).toMatchObject({ readyBefore: 0, cannotTell: [] })
  })

  it('an answer about a sentence counts when it was given before the handoff, not after it', () => {
    const text = '資料を拝見しました。'
    const answered = (at: string) => {
      const lead = leadSnapshot({ contact: { messages: [{ text, at: jst('2026-06-07 10:00') }] } })
      const review = { sentence: sentenceId(text), isSignal: true, by: '500', at: jst(at) }
      const { handoff } = leadSnapshot({ handoff: { signalReviews: [review] } })
      return one({ readiness: null, lead: { ...lead, handoff } }, stricter)
    }
    expect(answered('2026-06-08 09:00').readyBefore).toBe(1)
    expect(answered('2026-06-08 11:00').readyBefore).toBe(0)
  })

  it('forms that were only read in part may hold what was not found', () => {
    const lead = leadSnapshot({
      contact: { messages: [], recentConversion: null },
      snapshot: { formSubmissions: partOf([{ formId: '1', formName: 'x', at: jst('2026-06-09 10:00') }]) },
    })
    const only = { ...BASE.required, icp_fit: false, japan_presence: false, evaluation_signal: false }
    const required = { ...only, decision_role: false }
    expect(
      createReplay([rejected({ handedOffAt: jst('2026-06-08 10:00'), readiness: null, lead })], {
        ...BASE,
        required,
      }).run({ ...BASE, required }).cannotTell,
    ).toMatchObject([{ why: 'not_read', n: 1 }])
  })
})

function company(employees: number) {
  const { company: fact } = leadSnapshot({ company: { employees } })
  if (fact.state !== 'known') throw new Error('known')
  return fact.value
}
