// A month of handoffs for the bench, made quickly: five leads a company, some handed off again, some contacted, some decided.
import { OWNERS } from '../../sandbox/portal/owners.ts'
import type { Portal } from '../../sandbox/sandbox.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const REASONS = ['too_early', 'no_japan_signal', 'icp_mismatch', 'wrong_contact_level']
const LEADS_A_COMPANY = 5
const SNAPSHOT = JSON.stringify({
  v: '1',
  f: '0123456789abcdef',
  at: 1_790_000_000_000,
  o: {
    icp_fit: 'pass',
    japan_presence: 'pass',
    japan_engagement: 'pass',
    evaluation_signal: 'fail',
    decision_role: 'unknown',
  },
  score: 62,
})

const iso = (at: number) => new Date(at).toISOString()

/** What all have in common, as one shared history: a hundred thousand of them would bring the server to a halt. */
const SAME: Readonly<Record<string, string>> = {
  firstname: '花子',
  jobtitle: '情報システム部 課長',
  country: 'Japan',
  hs_language: 'ja',
  message: '日本語でのサポートと見積もりについて知りたいです。',
  recent_conversion_event_name: 'お問い合わせ: Contact',
  recent_conversion_date: '2026-09-20T03:00:00.000Z',
  hubspot_owner_id: OWNERS.mori,
  japan_handoff_by: OWNERS.fujii,
  japan_mql_definition: '1',
  japan_readiness: 'ready',
  japan_readiness_snapshot: SNAPSHOT,
}

/** Handoffs spread over the span. Everything is searchable at once. */
export function seedMonth(portal: Portal, leads: number, span: { from: number; to: number }): void {
  const step = (span.to - span.from) / leads
  let company = ''
  const common = { at: span.from - 30 * DAY, indexed: true }
  const template = portal.create('contacts', SAME, common)
  const same = Object.keys(SAME).map((name) => [name, template.history.get(name) ?? []] as const)
  portal.archive('contacts', template.id)
  for (let index = 0; index < leads; index++) {
    const at = Math.floor(span.from + index * step)
    if (index % LEADS_A_COMPANY === 0) {
      const values = {
        name: `見本${index}株式会社`,
        numberofemployees: '300',
        industry: 'COMPUTER_SOFTWARE',
        country: 'Japan',
      }
      company = portal.create('companies', values, { at: span.from - 90 * DAY, indexed: true }).id
    }
    const decided = at + 5 * HOUR
    const own = {
      lastname: `見本${index}`,
      email: `hanako${index}@mihon${index}.example`,
      company: `見本${index}株式会社`,
      lifecyclestage: index % 9 === 0 ? 'opportunity' : 'marketingqualifiedlead',
      hs_latest_source: index % 3 === 0 ? 'PAID_SEARCH' : 'OFFLINE',
      hubspotscore: String(index % 100),
      associatedcompanyid: company,
      japan_handoff_at: iso(at),
      japan_handoff_count: '1',
      japan_sla_due_at: iso(at + 2 * DAY),
      ...statusOf(index, decided),
    }
    const record = portal.create('contacts', own, { at: index % 50 === 0 ? at : at - DAY, indexed: true })
    const { id } = record
    for (const [name, history] of same) record.history.set(name, history)
    // One in fifty comes back in the same month, and was rejected the first time.
    if (index % 50 === 0 && at + 8 * DAY < span.to) {
      const again = {
        japan_handoff_status: 'handed_off',
        japan_handoff_at: iso(at + 7 * DAY),
        japan_handoff_count: '2',
      }
      portal.update('contacts', id, again, { at: at + 7 * DAY, indexed: true })
    }
  }
}

function statusOf(index: number, decided: number): Record<string, string> {
  if (index % 4 === 0)
    return {
      japan_handoff_status: 'rejected',
      japan_rejected_at: iso(decided),
      japan_rejection_reason: REASONS[(index / 4) % 4] ?? 'other',
    }
  if (index % 4 === 1) return { japan_handoff_status: 'handed_off' }
  return {
    japan_handoff_status: 'accepted',
    japan_accepted_at: iso(decided),
    japan_first_contact_at: iso(decided + HOUR),
  }
}
