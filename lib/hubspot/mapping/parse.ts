// Tolerant readers for HubSpot's values on the wire: strings or null, in more than one form each.
import { firstCodePoints } from '@/lib/domain/clusters'
import type { Instant } from '@/lib/domain/fact'
import { htmlToText } from './html-text'

/** The longest text kept, in code points: more than anybody reads, less than what makes a page slow. */
export const MAX_TEXT = 20_000

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/
/** Nothing that a CRM keeps happened before 1990, or is planned for after 2199: `0`, `-1` and year 20260 are slips, not dates. */
const FIRST_INSTANT = Date.UTC(1990, 0, 1)
const END = Date.UTC(2200, 0, 1)

/** At most `max` code points of `text`, cut between characters as a reader sees them. */
export function cap(text: string, max = MAX_TEXT): string {
  return firstCodePoints(text, max)
}

/** Text as typed, well-formed and capped; null when it is only white space. */
export function toText(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text.trim() === '') return null
  return cap(text).toWellFormed().trim()
}

/** HTML (or plain text) as plain text, capped; null when nothing is left. */
export function toPlainText(value: unknown): string | null {
  return typeof value === 'string' ? toText(htmlToText(value, MAX_TEXT)) : null
}

/**
 * An instant from ISO 8601 (UTC when no zone is given), or from epoch ms as number or string. Null when it is not one: a day that does
 * not exist (30 February) is never rolled over to another, and what lies before 1990 or after 2199 is a slip.
 */
export function toInstant(value: unknown): Instant | null {
  if (value instanceof Date) return within(value.getTime())
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  if (/^\d{1,16}$/.test(text)) return within(Number(text))
  const match = ISO.exec(text)
  if (match === null) return null
  const [, year, month, day, zone] = match
  if (!isDay(Number(year), Number(month), Number(day))) return null
  const zoned = zone !== undefined || text.length === 10
  const at = Date.parse(zoned ? text.replace(/([+-]\d{2})(\d{2})$/, timeZoneColon) : `${text}Z`)
  return within(at)
}

function within(at: number): Instant | null {
  return at >= FIRST_INSTANT && at < END ? at : null
}

/** True for a day of the calendar. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const timeZoneColon = (whole: string, hours: string, minutes: string) =>
  whole.length === 5 ? `${hours}:${minutes}` : whole

/** A finite number; null for anything else. */
export function toNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || value.trim() === '') return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}

/** A calendar day `YYYY-MM-DD` (HubSpot sends the day itself, or its midnight in UTC); null when it is not one. */
export function toDay(value: unknown): string | null {
  const at = toInstant(value)
  return at === null ? null : new Date(at).toISOString().slice(0, 10)
}

/** The options of a multiple choice: `A;B`, upper case. */
export function toOptions(value: unknown): string[] {
  const options = (toText(value) ?? '').split(';').map((option) => option.trim().toUpperCase())
  return options.filter((option) => option !== '')
}

/** The one of these words that is written, in capitals or not; null for any other text. */
export function oneOf<T extends string>(words: readonly T[], value: unknown): T | null {
  const text = toText(value)?.toLowerCase()
  return words.find((word) => word === text) ?? null
}

/** A record id: HubSpot sends strings, some routes numbers; null when it is neither. */
export function toId(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return /^\d{1,20}$/.test(text) ? text : null
}

/** Newest (highest) id first: ids are decimal strings beyond 2^53. */
export function byIdDescending(a: string, b: string): number {
  return b.length - a.length || (a < b ? 1 : a > b ? -1 : 0)
}
