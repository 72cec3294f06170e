// A definition as the text of a file that people store, compare and send to each other.
import type { Definition } from './definition'
import { inDocumentOrder } from './order'
import { asSaid } from './said'

/** Bytes of UTF-8. A larger file would be refused, so it is not made. */
export const LARGEST_FILE = 1_000_000
/** Texts, numbers, lists and so on: a list of a million zeros is refused before it is read one by one. */
export const MOST_VALUES = 30_000

/** JSON, indented by two spaces, with the keys always in the same order: two files differ only where their definitions do. */
export function definitionFile(definition: Definition): string {
  const file = {
    $schema: 'definition.schema.json',
    format: 3,
    definition: inDocumentOrder(asSaid(definition)),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The bytes of a text in a file; for a text that is too long anyway, the number of its characters. */
export function sizeOf(text: string): number {
  return text.length > LARGEST_FILE ? text.length : new TextEncoder().encode(text).length
}

/** True when an object holds more than {@link MOST_VALUES}. Counted without recursion: a file may be nested as deep as it is long. */
export function hasTooManyValues(value: object): boolean {
  const open: object[] = [value]
  let seen = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inside: readonly unknown[] = Object.values(next)
    seen += inside.length
    if (seen > MOST_VALUES) return true
    for (const one of inside) if (typeof one === 'object' && one !== null) open.push(one)
  }
  return false
}
