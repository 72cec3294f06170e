// The line that stands for a fact nobody could read.
import type { Fact } from '@/lib/domain/fact'
import type { Translator } from '@/lib/i18n/translate'
import type { DetailLine } from './brief-parts'

/** The one line that stands for a fact nobody could read; null for one that was read. */
export function unreadLine(fact: Fact<unknown>, { t }: Translator): DetailLine | null {
  if (fact.state !== 'unavailable') return null
  return { text: t(fact.why.reason === 'loading' ? 'brief.waiting' : 'brief.unread') }
}
