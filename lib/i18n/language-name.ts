// What a language is called in another one, or in itself.
import type { Language } from '@/lib/domain/settings'
import { perLanguage } from './languages'

const names = perLanguage(({ locale }) => new Intl.DisplayNames(locale, { type: 'language' }))

const CODE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i

/** "Japanese" in English, "日本語" in Japanese; `code`: `ja`, `en-gb`. What is no code stays as it is. */
export function languageName(code: string, within: Language): string {
  return CODE.test(code) ? (names(within).of(code) ?? code) : code
}
