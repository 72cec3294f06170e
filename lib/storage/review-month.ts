// One month of the review as a whole: its handoffs, and what could not be read of them.
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { useReviews } from './review-db'
import { readRecords } from './review-records'
import { scanFileOf } from './review-shape'

interface WholeMonth {
  readonly records: readonly HandoffRecord[]
  /** Properties of the handoff that the portal lacked. */
  readonly missing: readonly string[]
  /** Scopes that the token lacked. */
  readonly lacking: readonly string[]
}

/** Null when nothing is kept of that month. */
export async function readMonth(portalId: string, month: string): Promise<WholeMonth | null> {
  const file = scanFileOf(await useReviews((db) => db.get('files', [portalId, month])))
  if (file === null) return null
  const records: HandoffRecord[] = []
  for await (const some of readRecords(portalId, month)) records.push(...some)
  return { records, missing: file.missing, lacking: file.lacking }
}
