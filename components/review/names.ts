// What sources, measures, cohorts and versions are called on screen.
import { humanized } from '@/lib/domain/brief/names'
import { reasonKey } from '@/lib/domain/coded-values'
import { displayText } from '@/lib/domain/display-text'
import { MEASURE_KEYS, type MeasureKey, type MeasureUnit } from '@/lib/domain/review/measures'
import { measureName as measureMessage } from '@/lib/domain/review/read-out'
import type { Translator } from '@/lib/i18n/translate'
import { levelText } from '../definition/summary-criteria'

const SOURCES = [
  'ORGANIC_SEARCH',
  'PAID_SEARCH',
  'EMAIL_MARKETING',
  'SOCIAL_MEDIA',
  'PAID_SOCIAL',
  'REFERRALS',
  'OTHER_CAMPAIGNS',
  'DIRECT_TRAFFIC',
  'OFFLINE',
  'AI_REFERRALS',
] as const

/** HubSpot's source in words; one that the portal added by its own name. */
export function sourceName(source: string | null, { t }: Translator): string {
  if (source === null) return t('review.source.none')
  const known = SOURCES.find((one) => one === source)
  return known === undefined ? displayText(humanized(source), 40) : t(`review.source.${known}`)
}

/** A rejection reason in words; one that the portal added by its own name. */
export function reasonName(reason: string, { t }: Translator): string {
  const key = reasonKey(reason)
  return key === null ? displayText(humanized(reason), 40) : t(key)
}

/** What a measure measures. */
export function measureName(key: MeasureKey, { say }: Translator): string {
  return say(measureMessage(key))
}

/** The measure of that key; null for any other text. */
export function measureKey(text: string): MeasureKey | null {
  return MEASURE_KEYS.find((key) => key === text) ?? null
}

/** A measure's value with its unit. */
export function measureText(value: number | null, unit: MeasureUnit, { t, number }: Translator): string {
  if (value === null) return t('review.rate.none')
  return unit === 'count'
    ? number(value)
    : t(unit === 'rate' ? 'review.percent' : 'review.hours', { n: value })
}

/** "Version 3", and a part of the fingerprint where two versions share a name. */
export function versionName(
  version: string,
  fingerprint: string | null,
  twice: boolean,
  { t }: Translator,
): string {
  const name = t('review.version', { version: displayText(version, 20) })
  return twice && fingerprint !== null ? `${name} (${fingerprint.slice(0, 6)})` : name
}

/** A level of the titles in words. */
export function levelName(level: number | null, words: Translator): string {
  return level === null ? words.t('review.roles.noTitle') : levelText(level, words)
}
