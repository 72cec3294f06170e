// What a fact of the record is called: HubSpot's codes in words, anything that somebody typed as it is.
import type { Evidence } from '@/lib/domain/assessment'
import { countryName } from '@/lib/i18n/country-name'
import { languageName } from '@/lib/i18n/language-name'
import type { Translator } from '@/lib/i18n/translate'

/** A quote as it is shown. Text of the portal's own properties is HubSpot's label already. */
export function quoteText({ quote, label, field }: Evidence, { part, language }: Translator): string {
  if (field !== undefined) return quote
  switch (label.key) {
    case 'evidence.employees':
      return /^\d+$/.test(quote) ? part(Number(quote)) : quote
    case 'evidence.industry':
      return part({ industry: quote })
    case 'evidence.country':
    case 'evidence.ip_country':
      return countryName(quote, language)
    case 'evidence.language':
      return languageName(quote, language)
    default:
      return quote
  }
}
