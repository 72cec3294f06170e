// What a country is called in a language, by its code.
import type { Language } from '@/lib/domain/settings'
import { perLanguage } from './languages'

const names = perLanguage(({ locale }) => new Intl.DisplayNames(locale, { type: 'region' }))

/** "Japan" in English, "日本" in Japanese; `code`: two letters. What is no code stays as it is. */
export function countryName(code: string, within: Language): string {
  return /^[a-z]{2}$/i.test(code) ? (names(within).of(code.toUpperCase()) ?? code) : code
}
