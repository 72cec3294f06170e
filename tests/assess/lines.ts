// One line of JSON for each row, in the rows' order; a broken row gets a line that says why.
import type { Definition } from '@/lib/domain/definition/definition'
import type { Instant } from '@/lib/domain/fact'
import { isObject } from './json'
import { leadOfRow } from './lead-of-row'
import { resultOf } from './result-of'

/** The line of one row. `clock`: the moment for a row that names none. Never throws. */
export function rowLine(row: unknown, definition: Definition, clock: Instant): string {
  const id = idOf(row)
  try {
    return lineOf({ id, ...resultOf(leadOfRow(row, definition, clock), definition) })
  } catch (error) {
    return lineOf({ id, error: error instanceof Error ? error.message : String(error) })
  }
}

function idOf(row: unknown): string | number | null {
  if (!isObject(row)) return null
  const own = row.id ?? (isObject(row.contact) ? row.contact.id : null)
  return typeof own === 'string' || typeof own === 'number' ? own : null
}

/** Some readers of lines also break at these, which JSON leaves as they are. */
const BREAKS = /[\u0085\u2028\u2029]/g

/** A value as one line of JSON. */
export function lineOf(value: unknown): string {
  return JSON.stringify(value).replace(
    BREAKS,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
