// The record of each language: a new language has a line here.
import type { Language } from '@/lib/domain/settings'
import type { LanguageRecord } from './language-record'
import { language as en } from './messages/en/language'
import { language as ja } from './messages/ja/language'

export const LANGUAGE_RECORDS: Readonly<Record<Language, LanguageRecord>> = { en, ja }

/** Makes something for a language on first use, and once: Intl's formats are slow to make. */
export function perLanguage<T>(make: (record: LanguageRecord) => T): (language: Language) => T {
  const made = new Map<Language, T>()
  return (language) => {
    const known = made.get(language)
    if (known !== undefined) return known
    const one = make(LANGUAGE_RECORDS[language])
    made.set(language, one)
    return one
  }
}
