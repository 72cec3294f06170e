// Decisions of ours beside what the contact says of them, and entries of HubSpot's history, for tests.
import { choiceOf, type DecisionKind } from '@/lib/domain/decision/decision'
import type { HandoffChange, Judged } from '@/lib/domain/decision/overwritten'
import { newRow } from '@/lib/domain/decision/row'
import type { HandoffValues } from '@/lib/domain/decision/values'
import type { WriteCheck } from '@/lib/domain/decision/write-check'

export const AT = Date.parse('2026-06-10T02:00:00Z')

/** `clicked`, `writtenAt`: milliseconds from `AT` on. */
export function own(
  kind: DecisionKind,
  clicked: number,
  found: WriteCheck,
  values: HandoffValues,
  writtenAt: number | null = clicked + 5_000,
): Judged {
  const decision = {
    ...choiceOf(kind),
    id: `${kind}-${clicked}`,
    ref: { portalId: '1', contactId: '2' },
    by: '7',
    clickedAt: AT + clicked,
    language: 'en' as const,
    seen: {
      status: null,
      handedOffAt: null,
      acceptedAt: null,
      rejectedAt: null,
      rejectionReason: null,
      firstContactAt: null,
      decisionRole: null,
      count: 0,
    },
    facts: {
      contactName: null,
      verdict: 'ready' as const,
      readiness: '',
      brief: [],
      origin: { source: null, recentConversion: null },
      touches: 0,
      firstContactAt: null,
    },
  }
  const row = { ...newRow(decision, AT, null), tried: true, values }
  return { row: { ...row, writtenAt: writtenAt === null ? null : AT + writtenAt }, found }
}

/** `at`, `stamp`: milliseconds from `AT` on. */
export const change = (at: number, status: string | null, stamp: number | null = null): HandoffChange => ({
  at: AT + at,
  status,
  stamp: stamp === null ? null : AT + stamp,
})
