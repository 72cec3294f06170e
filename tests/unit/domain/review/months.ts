// Months of invented handoffs, as figures.
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Figures } from '@/lib/domain/review/figures'
import { figuresOf } from '@/lib/domain/review/figures-of'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { monthSpan } from '@/lib/domain/review/month'
import { handoff, readiness, rejected } from './record'

const DAY = 86_400_000

interface Month {
  readonly accepted: number
  readonly rejected: number
  readonly version?: string | null
  readonly fingerprint?: string | null
  readonly missing?: readonly string[]
}

/** A month with so many accepted and rejected leads. */
export function month(
  key: string,
  { accepted, rejected: lost, version = '1', fingerprint = 'f', missing = [] }: Month,
): Figures {
  const span = monthSpan(key)
  if (span === null) throw new Error(key)
  const handedOffAt = span.from + 10 * 3_600_000
  const judged = version === null ? null : readiness({ version, fingerprint })
  const part = { handedOffAt, readiness: judged, definitionVersion: version, dueAt: handedOffAt + 2 * DAY }
  const records: HandoffRecord[] = [
    ...Array.from({ length: accepted }, (_, at) =>
      handoff({ ...part, contactId: `${at}`, firstContactAt: handedOffAt + 3_600_000 }),
    ),
    ...Array.from({ length: lost }, (_, at) =>
      rejected({ ...part, contactId: `9${at}`, rejectedAt: handedOffAt + DAY, verdict: 'not_ready' }),
    ),
  ]
  return figuresOf(records, { ...span, now: span.to + 400 * DAY, definition: DEFAULT_DEFINITION, missing })
}
