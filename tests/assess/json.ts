// Reads JSON that promises nothing: objects, lists, the first key that is there.

export type Json = Readonly<Record<string, unknown>>

/** True for an object that is not a list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list as it is, or what is under `results` as in HubSpot's pages; one object is a list of one, anything else an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return []
  return Array.isArray(value.results) ? value.results : Object.keys(value).length === 0 ? [] : [value]
}

/** The value of the first of these keys that holds anything. */
export function firstOf(object: Json, keys: readonly string[]): unknown {
  for (const key of keys) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined
    if (value !== undefined && value !== null && value !== '') return value
  }
  return undefined
}
