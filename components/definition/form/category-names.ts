// Names of the categories of signals and other wishes: built-in ones in words, a team's own unchanged.
import { senderName } from '@/lib/domain/criteria/signal-labels'
import { displayText } from '@/lib/domain/display-text'
import type { MessageKey } from '@/lib/domain/message-keys'
import type { Translator } from '@/lib/i18n/translate'

/** `family`: `signal` or `wants`. */
export function categoryName(family: 'signal' | 'wants', id: string, { t, knows }: Translator): string {
  const key = `${family}.${family === 'wants' ? senderName(id) : id}`
  return knows(key) ? t(key as MessageKey) : displayText(id, 60)
}
