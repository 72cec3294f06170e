// What a language is called in another one, or in itself.
import type { Language } from '@/lib/domain/settings'
import { perLanguage } from './languages'

const names = perLanguage(({ locale }) => new Intl.DisplayNames(locale, { type: 'language' }))

/** "Japanese" in English, "日本語" in Japanese. */
export function languageName(language: Language, within: Language): string {
  return names(within).of(language) ?? language
}
