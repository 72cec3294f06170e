// What can be read of the review's database: a row that another version or a fault has left is skipped.

import type { LogEntry } from '@/lib/domain/review/kept'
import type { ScanFile } from '@/lib/domain/review/scan-file'
import type { RecordRow } from './review-db'
import { isSnapshot } from './snapshot-shape'
import { objectOf } from './valid-fields'

const isText = (value: unknown): value is string => typeof value === 'string'
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

/** A month's scan; one that cannot be read is begun again. */
export function scanFileOf(stored: unknown): ScanFile | null {
  const file = objectOf(stored)
  const { portalId, month, phase, afterId, ranges, whole, passNews, missing, lacking } = file
  const numbers = [
    file.startedAt,
    file.changedSince,
    file.passStartedAt,
    file.passes,
    file.read,
    file.scannedAt,
    file.count,
    file.revision,
  ]
  const readable =
    [portalId, month, phase, afterId].every(isText) &&
    numbers.every(Number.isFinite) &&
    (file.total === null || Number.isFinite(file.total)) &&
    Array.isArray(ranges) &&
    ranges.every(isRange) &&
    [whole, passNews].every((value) => typeof value === 'boolean') &&
    areTexts(missing) &&
    areTexts(lacking)
  return readable ? (stored as ScanFile) : null
}

function isRange(stored: unknown): boolean {
  const { from, to, afterId, left } = objectOf(stored)
  return [from, to].every(Number.isFinite) && isText(afterId) && (left === null || Number.isFinite(left))
}

/** One handoff of a month. */
export function isRecordRow(stored: unknown): stored is RecordRow {
  const { record, companyId, modifiedAt } = objectOf(stored)
  const { contactId, round, handedOffAt, lead, oddities, answers } = objectOf(record)
  return (
    isText(contactId) &&
    [round, handedOffAt, modifiedAt].every(Number.isFinite) &&
    (companyId === null || isText(companyId)) &&
    areTexts(oddities) &&
    (answers === undefined || (Array.isArray(answers) && answers.every(isAnswer))) &&
    isSnapshot(lead)
  )
}

function isAnswer(stored: unknown): boolean {
  const { isSignal, by, at } = objectOf(stored)
  return typeof isSignal === 'boolean' && (by === null || isText(by)) && Number.isFinite(at)
}

/** The entries of a month's decision log. */
export function logOf(stored: unknown): readonly LogEntry[] {
  const rows: readonly unknown[] = Array.isArray(stored) ? stored : []
  return rows.filter(isLogEntry)
}

function isLogEntry(stored: unknown): stored is LogEntry {
  const { id, issue, decision, owner, measure, before, at } = objectOf(stored)
  const texts = [id, issue, decision, owner, measure]
  return texts.every(isText) && (before === null || Number.isFinite(before)) && Number.isFinite(at)
}
