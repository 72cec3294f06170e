// Reading untyped answers: parts by path, HubSpot's envelope in few words, and the kinds of values without the values.
import type { Probe } from './session'

/** A part by keys and indices; undefined when it is not there. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[key] : undefined,
    value,
  )
}

/** A list, or an empty one. */
export const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

export const isOk = ({ status }: Probe) => status !== null && status >= 200 && status < 300

/** HubSpot understood and said no: asking again would be answered the same. Not for a refused token or a pause. */
export const isRefusal = ({ status }: Probe) =>
  status !== null && status >= 400 && status < 500 && status !== 401 && status !== 429

/** `403 MISSING_SCOPES`, or why there is no answer. */
export function inShort({ status, json, why }: Probe): string {
  const category = at(json, 'category')
  return status === null ? why : typeof category === 'string' ? `${status} ${category}` : String(status)
}

/** The refusal with HubSpot's words, shortened. */
export function inWords(probe: Probe): string {
  const message = at(probe.json, 'message')
  return typeof message === 'string' ? `${inShort(probe)}: ${message.slice(0, 160)}` : inShort(probe)
}

/** The kind of every part, by path: a list counts by its first element. */
export function kindsOf(value: unknown, path = ''): Map<string, string> {
  if (Array.isArray(value))
    return value.length === 0 ? new Map([[`${path}[]`, 'empty']]) : kindsOf(value[0], `${path}[]`)
  if (typeof value !== 'object' || value === null)
    return new Map([[path, value === null ? 'null' : typeof value]])
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [...kindsOf(part, path === '' ? key : `${path}.${key}`)]),
  )
}

/** The form of a time on the wire. */
export function timeForm(value: unknown): 'ISO' | 'ms' | 'day' | 'other' {
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/.test(text)) return 'ISO'
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'day'
  return /^\d{12,14}$/.test(text) ? 'ms' : 'other'
}

/** How often each occurs: `ISO 12, ms 3`. */
export function counted(items: readonly string[]): string {
  const groups = Map.groupBy(items, (item) => item)
  return [...groups].map(([item, all]) => `${item} ${all.length}`).join(', ')
}
