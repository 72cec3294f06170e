// Lists within sentences.
import { displayText } from '@/lib/domain/display-text'
import type { Translator } from '@/lib/i18n/translate'

/** The first `most` items, and how many more there are. */
export function joined(items: readonly string[], { t, list }: Translator, most = 12): string {
  const shown = items.slice(0, most).map((one) => displayText(one, 80))
  const more = items.length - shown.length
  const all = more === 0 ? shown : [...shown, t('definition.more', { n: more })]
  return list(all)
}
