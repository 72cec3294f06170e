// A month of invented handoffs in the sandbox portal, in a pattern of twelve whose counts are known beforehand.
import { OWNERS } from '../../sandbox/portal/owners.ts'
import type { Portal } from '../../sandbox/portal/portal.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const JST = 9 * HOUR

/** Of twelve handoffs in a row: five accepted (one late), four rejected, one returned, two undecided (one untouched); two with an answered sentence. */
export const OF_TWELVE = {
  accepted: 5,
  rejected: 4,
  returned: 1,
  undecided: 2,
  late: 1,
  overdue: 1,
  converted: 1,
  disputed: 1,
  saidSignal: 1,
  saidNoSignal: 1,
} as const

const REASONS = ['icp_mismatch', 'too_early', 'wrong_contact_level', 'no_japan_signal'] as const
const DETAILS = ['size', 'next_term', 'decision_maker', null] as const
const SOURCES = ['PAID_SEARCH', 'OFFLINE', 'ORGANIC_SEARCH', 'PAID_SEARCH'] as const
const SURNAMES = ['見本', '試作', '例示', '架空', 'Sample', 'Specimen', '仮名', '雛形'] as const
const GIVEN = ['太郎', '花子', '一郎', 'Jo', '次郎', 'Alex', '三奈', '四季'] as const
const SIZES = [60, 80, 120, 300, 800, 2_500] as const

/** The first instant of a month in JST, `months` after the one in which `now` lies. */
export function monthStart(now: number, months: number): number {
  const day = new Date(now + JST)
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months) - JST
}

/** `2026-10` */
export function monthKey(start: number): string {
  return new Date(start + JST).toISOString().slice(0, 7)
}

const iso = (at: number) => new Date(at).toISOString()

/** Hands `count` contacts off in the month that begins at `start`; their ids, in order. `fingerprint`: of the definition in force; `rules`: the version that judged. */
export function seedHandoffs(
  portal: Portal,
  start: number,
  count: number,
  fingerprint: string,
  rules?: string,
): string[] {
  const source = { at: start - 30 * DAY, sourceType: 'IMPORT', indexed: true }
  const companies = SIZES.map(
    (size, index) =>
      portal.create(
        'companies',
        {
          name: `見本${index + 1}号株式会社`,
          domain: `mihon-${index + 1}.co.jp`,
          numberofemployees: String(size),
          industry: 'MACHINERY',
          country: 'Japan',
        },
        source,
      ).id,
  )
  return Array.from({ length: count }, (_, index) => {
    const name = { lastname: SURNAMES[index % 8], firstname: GIVEN[(index >> 3) % 8] }
    const { id } = portal.create(
      'contacts',
      {
        ...name,
        email: `lead-${index + 1}@mihon-${(index % 6) + 1}.co.jp`,
        jobtitle: index % 3 === 2 ? '営業部 担当' : '情報システム部 部長',
        country: '日本',
        hs_language: 'ja',
        hubspotscore: '62',
        lifecyclestage: 'marketingqualifiedlead',
        hs_analytics_source: SOURCES[index % 4],
        message: '日本語でのサポートは可能でしょうか。御見積もお願いします。',
      },
      source,
    )
    portal.associate('contacts', id, 'companies', companies[index % 6] ?? '')
    handOff(portal, id, start, index, { f: fingerprint, r: rules })
    return id
  })
}

/** 10:00 JST on one of the first twenty days: what follows lies in the past when the month is over. */
function handOff(
  portal: Portal,
  id: string,
  start: number,
  index: number,
  judged: { readonly f: string; readonly r: string | undefined },
): void {
  const at = start + (index % 20) * DAY + 10 * HOUR + Math.floor(index / 20) * 1_000
  const turn = index % 12
  const outcome = (weak: boolean) => (weak ? 'fail' : 'pass')
  const outcomes = {
    icp_fit: 'pass',
    japan_presence: 'pass',
    japan_engagement: 'pass',
    evaluation_signal: 'pass',
    decision_role: outcome(index % 3 === 2),
  }
  const write = (when: number, values: Record<string, string | null>) =>
    portal.update('contacts', id, values, { at: when, sourceType: 'INTEGRATION', indexed: true })
  write(at, {
    hubspot_owner_id: index % 2 === 0 ? OWNERS.mori : OWNERS.okafor,
    hubspot_owner_assigneddate: iso(at),
    japan_handoff_status: 'handed_off',
    japan_handoff_at: iso(at),
    japan_handoff_by: OWNERS.fujii,
    japan_handoff_count: '1',
    japan_sla_due_at: iso(at + 4 * DAY),
    japan_mql_definition: '1',
    japan_readiness: index % 3 === 2 ? 'not_ready' : 'ready',
    japan_readiness_snapshot: JSON.stringify({
      v: '1',
      ...judged,
      at,
      o: outcomes,
      score: 62,
    }),
  })
  if (turn !== 10) write(at + DAY, { japan_first_contact_at: iso(at + (turn === 4 ? 6 : 1) * DAY) })
  const decidedAt = at + (turn === 4 ? 6 : 2) * DAY
  const by = { japan_decided_by: OWNERS.mori }
  if (turn < 5)
    write(decidedAt, { japan_handoff_status: 'accepted', japan_accepted_at: iso(decidedAt), ...by })
  if (turn === 0) write(decidedAt + DAY, { lifecyclestage: 'salesqualifiedlead' })
  if (turn >= 5 && turn < 9) {
    write(decidedAt, {
      japan_handoff_status: 'rejected',
      japan_rejected_at: iso(decidedAt),
      japan_rejection_reason: REASONS[turn - 5] ?? null,
      japan_rejection_detail: DETAILS[turn - 5] ?? null,
      japan_evidence_disputed: String(turn === 8),
      ...by,
    })
  }
  if (turn === 1 || turn === 7) {
    const said = { s: '00000000000000aa', y: turn === 1, by: OWNERS.mori, at: decidedAt }
    write(decidedAt, { japan_signal_reviews: JSON.stringify([said]) })
  }
  if (turn === 9) write(decidedAt, { japan_handoff_status: 'returned', ...by })
}
