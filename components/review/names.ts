// What sources, measures, cohorts and versions are called on screen.
import { humanized } from '@/lib/domain/brief/names'
import { reasonKey } from '@/lib/domain/coded-values'
import { displayText } from '@/lib/domain/display-text'
import { MEASURE_KEYS, type MeasureKey, type MeasureUnit } from '@/lib/domain/review/measures'
import { measureName as measureMessage } from '@/lib/domain/review/read-out'
import type { Translator, UiKey } from '@/lib/i18n/translate'
import { levelText } from '../definition/summary-criteria'

/** HubSpot's source in words; one that the portal added by its own name. */
export function sourceName(source: string | null, { t, knows }: Translator): string {
  const key = `origin.${source ?? 'none'}`
  return source === null || knows(key) ? t(key as UiKey) : displayText(humanized(source), 40)
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
