// The golden month: 2,000 invented handoffs of December 2026 and what came before them, the same in every run.
import { CRITERION_IDS, type Outcome } from '@/lib/domain/assessment'
import { EMPTY, known } from '@/lib/domain/fact'
import type { Colleague } from '@/lib/domain/lead-snapshot'
import { RULES_VERSION } from '@/lib/domain/reading/rules-version'
import {
  type GivenAnswer,
  type HandoffRecord,
  ODDITIES,
  type Oddity,
  type ReadinessRecord,
} from '@/lib/domain/review/handoff-record'
import { jst, leadSnapshot } from '../../../fixtures/lead'
import { handoff, randomNumbers } from '../record'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

export const FROM = jst('2026-12-01 00:00')
export const TO = jst('2027-01-01 00:00')
/** After the closed days of the year's end, within the time in which conversions still change. */
export const NOW = jst('2027-01-20 15:07')

/** This browser's rules, others, and those of the first edition. */
const RULES: readonly (string | null)[] = [RULES_VERSION, '1.9-0000ab', null]

/** Titles and the level that everybody agrees on. */
const TITLES: readonly (readonly [string | null, number | null])[] = [
  ['代表取締役社長', 9],
  ['部長', 5],
  ['営業部 部長', 5],
  ['課長', 3],
  ['本部長', 6],
  ['主任', 2],
  [null, null],
]
const SOURCES = ['PAID_SEARCH', 'OFFLINE', 'ORGANIC_SEARCH', 'DIRECT_TRAFFIC', '', null] as const
const REASONS = [
  'icp_mismatch',
  'too_early',
  'too_early',
  'wrong_contact_level',
  'no_japan_signal',
  'no_japan_signal',
  'no_japan_signal',
  'unreachable_or_invalid',
  'already_in_motion',
  'other',
  'ＩＣＰ',
  null,
  '',
] as const
const STATUSES = [
  'accepted',
  'accepted',
  'accepted',
  'rejected',
  'rejected',
  'returned',
  'handed_off',
  'handed_off',
  null,
] as const
const OUTCOMES: readonly Outcome[] = ['pass', 'pass', 'pass', 'pass', 'fail', 'unknown', 'not_applicable']

/** `levels`: what a lead's titles show, by contact id and round: for the program that counts a second time. */
export interface Golden {
  readonly records: readonly HandoffRecord[]
  readonly levels: ReadonlyMap<string, number | null>
}

/** What persons said of a contact's sentences: none to four answers around the month, some at its very ends; its handoffs share them. */
function answersOf(contactId: string): GivenAnswer[] {
  const number = Number(contactId)
  return Array.from({ length: number % 5 }, (_, index) => {
    const turn = number * 31 + index * 17
    const at = [FROM, TO, TO - 1, FROM - 1][turn % 40] ?? FROM - 4 * DAY + ((turn * 7_919) % 56_000) * MINUTE
    return { isSignal: turn % 3 > 0, by: ['501', '502', null][turn % 7] ?? '503', at: at + index }
  })
}

/** Generates the month. Every fifth record is odd in some way. */
export function goldenMonth(count = 2_000, seed = 20_261_201): Golden {
  const random = randomNumbers(seed)
  const chance = (share: number) => random() < share
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const within = (from: number, to: number) => from + Math.floor((random() * (to - from)) / MINUTE) * MINUTE
  const levels = new Map<string, number | null>()
  const records: HandoffRecord[] = []

  function readinessOf(): ReadinessRecord | null {
    if (chance(0.08)) return null
    const version = pick(['3', '3', '3', '3', '4', '4', '10', 'jp-mql', null, ''])
    const outcomes: Record<string, Outcome> = {}
    const all = chance(0.4)
    for (const id of CRITERION_IDS) if (all || !chance(0.02)) outcomes[id] = all ? 'pass' : pick(OUTCOMES)
    if (chance(0.03)) outcomes.budget_seen = pick(OUTCOMES)
    return {
      version,
      fingerprint: version === '4' ? pick(['aaaa', 'bbbb', null]) : chance(0.1) ? null : `f${version}`,
      outcomes: outcomes as ReadinessRecord['outcomes'],
      rulesVersion: RULES[records.length % RULES.length] ?? null,
      score: null,
      overridden: false,
    }
  }

  function leadOf(contactId: string, round: number, handedOffAt: number) {
    const [title, level] = pick(TITLES)
    const [other, otherLevel] = chance(0.3) ? pick(TITLES) : [null, null]
    const highest = Math.max(level ?? -1, otherLevel ?? -1)
    levels.set(`${contactId} ${round}`, highest === -1 ? null : highest)
    const colleague: Colleague = {
      id: '11',
      name: '見本 花子',
      jobTitle: other,
      country: null,
      buyingRoles: [],
      decisionRole: null,
    }
    const earlierRejections = chance(0.1)
      ? [
          { reason: 'too_early', at: handedOffAt - Math.floor(random() * 200 * DAY) - 1 },
          { reason: 'other', at: handedOffAt + DAY },
        ]
      : []
    return leadSnapshot({
      contact: { id: contactId, jobTitle: title },
      handoff: { earlierRejections },
      snapshot: { colleagues: other === null ? EMPTY : known([colleague]) },
    })
  }

  function one(contactId: string, round: number, handedOffAt: number): HandoffRecord {
    const status = pick(STATUSES)
    const after = (days: number) => handedOffAt + Math.floor((random() * days * DAY) / MINUTE) * MINUTE
    const touched = status === 'accepted' ? chance(0.9) : status === 'returned' ? chance(0.95) : chance(0.4)
    const touchedAt = chance(0.05)
      ? handedOffAt - DAY
      : chance(0.02)
        ? NOW + DAY
        : after(pick([0.2, 1, 3, 9, 30]))
    const touchedFrom = pick(['engagement', 'engagement', 'property', 'unknown'] as const)
    const converted = status === 'accepted' ? chance(0.3) : chance(0.03)
    const version = chance(0.05) ? null : pick(['3', '3', '4', ''])
    const oddities = new Set<Oddity>()
    if (status === null) oddities.add('no_status')
    if (chance(0.04)) oddities.add(pick(ODDITIES))
    if (chance(0.01)) oddities.add(pick(ODDITIES))
    const readiness = readinessOf()
    return handoff({
      contactId,
      round,
      handedOffAt,
      status,
      acceptedAt:
        status === 'accepted' || status === 'returned' ? (chance(0.3) ? handedOffAt - DAY : after(4)) : null,
      rejectedAt: status === 'rejected' && !chance(0.1) ? after(6) : null,
      returnedAt: status === 'returned' && chance(0.7) ? after(20) : null,
      reason: status === 'rejected' ? pick(REASONS) : null,
      disputed: chance(0.06),
      dueAt: chance(0.04) ? null : chance(0.01) ? handedOffAt : handedOffAt + pick([2, 2, 2, 4, 6, 40]) * DAY,
      firstContactAt: touched && touchedFrom !== 'unknown' ? touchedAt : null,
      firstContactFrom: touched ? touchedFrom : null,
      ownerId: chance(0.07) ? null : pick(['501', '502', '503']),
      ownerAssignedAt: chance(0.1) ? null : chance(0.3) ? handedOffAt - DAY : after(pick([0.1, 1, 3])),
      definitionVersion: version,
      verdict: chance(0.08)
        ? null
        : pick(['ready', 'ready', 'ready', 'not_ready', 'needs_review', 'not_japan']),
      readiness,
      decisionRole: chance(0.2) ? pick(['decision_maker', 'approver', 'champion', 'none']) : null,
      answers: answersOf(contactId),
      conversion: converted ? pick(['sql', 'opportunity', 'customer']) : 'none',
      convertedAt: !converted || chance(0.2) ? null : chance(0.1) ? handedOffAt - DAY : after(40),
      source: pick(SOURCES),
      lead: leadOf(contactId, round, handedOffAt),
      oddities: [...oddities],
    })
  }

  for (let index = 0; index < count; index++) {
    const contactId = String(9_000 + index * 7)
    const handedOffAt = chance(0.01) ? FROM : chance(0.01) ? TO - 1 : within(FROM, TO)
    const round = chance(0.15) ? pick([2, 2, 3]) : 1
    const last = one(contactId, round, handedOffAt)
    if (round > 1 && !chance(0.2))
      records.push(one(contactId, round - 1, within(FROM - 120 * DAY, handedOffAt)))
    records.push(last)
    if (chance(0.05)) records.push(one(String(800_000 + index), 1, within(TO, TO + 10 * DAY)))
  }
  return { records, levels }
}
