// The decision log in plain lines, as it goes into a note or a task.
import type { LogEntry } from '@/lib/domain/review/kept'
import type { Month } from '@/lib/domain/review/month'
import type { Translator } from '@/lib/i18n/translate'
import { monthText } from './months'
import { measureKey, measureName } from './names'

/** Empty entries are left out. */
export function logText(month: Month, log: readonly LogEntry[], words: Translator): string {
  const { t, language } = words
  const lines = log
    .filter(({ issue, decision }) => issue.trim() !== '' || decision.trim() !== '')
    .map((entry, index) => {
      const key = measureKey(entry.measure)
      const parts = [
        ['review.log.issue', entry.issue],
        ['review.log.decision', entry.decision],
        ['review.log.owner', entry.owner],
        ['review.log.measure', key === null ? '' : measureName(key, words)],
      ] as const
      const told = parts.filter(([, text]) => text.trim() !== '')
      return [
        `${index + 1}.`,
        ...told.map(([label, text]) => t('review.log.line', { label: t(label), text: text.trim() })),
      ].join('\n')
    })
  return [t('review.log.head', { month: monthText(month, language) }), ...lines].join('\n\n')
}
