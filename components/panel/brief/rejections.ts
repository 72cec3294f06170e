// The brief's lines on earlier rejections, the present one included.

import { reasonKey } from '@/lib/domain/coded-values'
import { type Instant, valueOr } from '@/lib/domain/fact'
import { jstDate } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import type { BriefInput, DetailLine } from './brief-parts'
import { unreadLine } from './unread'

const SHOWN = 5

/** Reason and date of each, newest first, and from when a new handoff is agreed. */
export function rejectionLines({ snapshot: { handoff } }: BriefInput, words: Translator): DetailLine[] {
  const { t, language } = words
  const unread = unreadLine(handoff, words)
  if (unread !== null) return [unread]
  const value = valueOr(handoff, null)
  const line = (reason: string, at: Instant | null): DetailLine => {
    const key = reasonKey(reason)
    const text = key === null ? reason : t(key)
    return at === null ? { text } : { text, about: jstDate(at, language) }
  }
  const lines: DetailLine[] = []
  if (value?.rejectionReason) lines.push(line(value.rejectionReason, value.rejectedAt))
  if (value?.rejectionNote) lines.push({ text: t('brief.rejections.note', { note: value.rejectionNote }) })
  for (const earlier of value?.earlierRejections ?? []) lines.push(line(earlier.reason, earlier.at))
  if (lines.length === 0) return [{ text: t('brief.rejections.none') }]
  const recycle = value?.recycleUntil ?? null
  const shown = lines.slice(0, SHOWN)
  return recycle === null ? shown : [...shown, { text: t('brief.rejections.recycle', { day: recycle }) }]
}
