// Names of the categories of signals and other wishes: built-in ones in words, a team's own unchanged.
import { senderName } from '@/lib/domain/criteria/signal-labels'
import { displayText } from '@/lib/domain/display-text'
import { MESSAGE_KEYS, type SentenceKey } from '@/lib/domain/message-keys'
import type { Translator } from '@/lib/i18n/translate'

const KNOWN: ReadonlySet<string> = new Set(MESSAGE_KEYS)

/** `family`: `signal` or `wants`. */
export function categoryName(family: 'signal' | 'wants', id: string, { t }: Translator): string {
  const key = `${family}.${family === 'wants' ? senderName(id) : id}`
  return KNOWN.has(key) ? t(key as SentenceKey) : displayText(id, 60)
}
