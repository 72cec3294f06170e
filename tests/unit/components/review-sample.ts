// Invented handoffs of one month in a pattern of twelve, as the scan keeps them.
import type { Instant } from '@/lib/domain/fact'
import { EMPTY, known } from '@/lib/domain/fact'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { monthSpan } from '@/lib/domain/review/month'
import { everyCriterion } from '../fixtures/every-criterion'
import { CONTACT, HANDOFF, snapshot } from './sample'

/** The month before the sample's now (7 May 2026). */
export const MONTH = '2026-04'
export const BEFORE = '2026-03'
const DAY = 86_400_000
const ASKED = '日本語でのサポートは可能でしょうか。御見積もお願いします。'

const REASONS = ['icp_mismatch', 'too_early', 'wrong_contact_level', 'no_japan_signal'] as const
const SOURCES = ['PAID_SEARCH', 'OFFLINE', null, 'PAID_SEARCH'] as const
/** Of twelve in a row: five accepted (one late), four rejected, one returned, two undecided (one untouched). */
export function handoffs(count: number, month = MONTH): HandoffRecord[] {
  const from = monthSpan(month)?.from ?? 0
  return Array.from({ length: count }, (_, index) => handoff(from, index))
}

function handoff(from: Instant, index: number): HandoffRecord {
  const turn = index % 12
  const at = from + (index % 20) * DAY + 10 * 3_600_000
  const rejected = turn >= 5 && turn < 9
  const decidedAt = at + 2 * DAY
  const contactId = String(1_000 + index)
  const name = { firstName: `花子${index + 1}`, lastName: '見本', ownerName: 'Jo Sample' }
  return {
    contactId,
    round: 1,
    handedOffAt: at,
    handedOffBy: '7',
    ownerId: '7',
    ownerAssignedAt: at,
    status: turn < 5 ? 'accepted' : rejected ? 'rejected' : turn === 9 ? 'returned' : 'handed_off',
    acceptedAt: turn < 5 ? decidedAt : null,
    rejectedAt: rejected ? decidedAt : null,
    returnedAt: turn === 9 ? decidedAt : null,
    reason: rejected ? (REASONS[turn - 5] ?? null) : null,
    detail: null,
    disputed: turn === 8,
    decidedBy: '7',
    recycleUntil: null,
    dueAt: at + 4 * DAY,
    firstContactAt: turn === 10 ? null : at + (turn === 4 ? 6 : 1) * DAY,
    firstContactFrom: turn === 10 ? null : 'property',
    definitionVersion: '1',
    verdict: index % 3 === 2 ? 'not_ready' : 'ready',
    readiness: {
      version: '1',
      fingerprint: null,
      outcomes: { ...everyCriterion('pass' as const), decision_role: index % 3 === 2 ? 'fail' : 'pass' },
      score: 62,
      overridden: false,
    },
    decisionRole: null,
    conversion: turn === 0 ? 'sql' : 'none',
    convertedAt: turn === 0 ? decidedAt + DAY : null,
    source: SOURCES[index % 4] ?? null,
    lead: snapshot({
      ref: { portalId: '90210', contactId },
      contact: { ...CONTACT, id: contactId, ...name, messages: [{ text: ASKED, at: at - DAY }] },
      handoff: known({ ...HANDOFF, handedOffAt: at, earlierRejections: [] }),
      colleagues: EMPTY,
    }),
    oddities: [],
  }
}
