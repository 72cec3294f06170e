// Which of our languages a person reads.
import { LANGUAGES, type Language } from '@/lib/domain/settings'

/** The chosen language; at `auto`, the first of the browser's languages that is one of ours, else English. */
export function resolveLanguage(setting: Language | 'auto', browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split(/[-_]/)[0]
    const ours = LANGUAGES.find((language) => language === primary)
    if (ours !== undefined) return ours
  }
  return 'en'
}
