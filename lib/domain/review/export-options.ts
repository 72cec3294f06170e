// What every export takes, and how it hides who is behind a record.
import type { Message } from '../message'

export interface ExportOptions {
  /** False: no names, no addresses, no free text, running numbers instead of ids. */
  readonly personal: boolean
  /** Puts a sentence into the reader's language. */
  readonly say: (message: Message) => string
}

/** Running numbers from 1 for ids, in the order in which they are asked for; the same id has the same number. */
export function runningNumbers(): (id: string) => string {
  const numbers = new Map<string, string>()
  return (id) => {
    const number = numbers.get(id) ?? String(numbers.size + 1)
    numbers.set(id, number)
    return number
  }
}
