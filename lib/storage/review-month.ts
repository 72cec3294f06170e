// One month of the review as a whole: its handoffs, and what the portal lacked when they were read.
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { useReviews } from './review-db'
import { readRecords } from './review-records'

/** Null when nothing is kept of that month. */
export async function readMonth(
  portalId: string,
  month: string,
): Promise<{ readonly records: readonly HandoffRecord[]; readonly missing: readonly string[] } | null> {
  const file = await useReviews((db) => db.get('files', [portalId, month]))
  if (file === undefined) return null
  const records: HandoffRecord[] = []
  for await (const some of readRecords(portalId, month)) records.push(...some)
  return { records, missing: file.missing }
}
