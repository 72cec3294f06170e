// The brief's lines on earlier rejections, the present one included.
import { type Instant, valueOr } from '@/lib/domain/fact'
import { jstDate } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import { reasonKey } from '../reasons'
import type { BriefInput, BriefLine } from './brief-parts'
import { unreadLine } from './company'

const SHOWN = 5

/** Reason and date of each, newest first, and from when a new handoff is agreed. */
export function rejectionLines({ snapshot: { handoff } }: BriefInput, words: Translator): BriefLine[] {
  const { t, language } = words
  const unread = unreadLine(handoff, words)
  if (unread !== null) return [unread]
  const value = valueOr(handoff, null)
  const line = (reason: string, at: Instant | null): BriefLine => {
    const key = reasonKey(reason)
    const text = key === null ? reason : t(key)
    return at === null ? { text } : { text, about: jstDate(at, language) }
  }
  const lines: BriefLine[] = []
  if (value?.rejectionReason) lines.push(line(value.rejectionReason, value.rejectedAt))
  if (value?.rejectionNote) lines.push({ text: t('brief.rejections.note', { note: value.rejectionNote }) })
  for (const earlier of value?.earlierRejections ?? []) lines.push(line(earlier.reason, earlier.at))
  if (lines.length === 0) return [{ text: t('brief.rejections.none') }]
  const recycle = value?.recycleUntil ?? null
  const shown = lines.slice(0, SHOWN)
  return recycle === null ? shown : [...shown, { text: t('brief.rejections.recycle', { day: recycle }) }]
}
