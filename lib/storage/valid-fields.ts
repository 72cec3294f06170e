// Reads a stored object field by field: a bad value is left out, and the others stay.
import * as z from 'zod/mini'

/** The fields of `raw` that are as `schema` says, each judged by itself. What is not an object has none. */
export function validFields<S extends z.ZodMiniObject>(schema: S, raw: unknown): Partial<z.infer<S>> {
  const found = objectOf(raw)
  const valid: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(schema.shape)) {
    if (found[key] !== undefined && z.safeParse(field, found[key]).success) valid[key] = found[key]
  }
  return valid as Partial<z.infer<S>>
}

/** What is stored as an object; an empty one for everything else. */
export function objectOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {}
}
