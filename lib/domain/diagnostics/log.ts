// The log of failures: each kind of failure once, with how often and when; the latest ones stay. Pure.
import type { Instant } from '../fact'
import type { Component, Failure, FailureEntry } from './failure'
import { safeClass, safeMessage, safePlace, safeStack } from './scrub'

/** Failures that are kept. */
const MOST = 50

/** What of a failure is kept. `at`: this machine's clock. `product`: what runs. */
export function entryOf(
  component: Component,
  { place, name, messages, stack }: Failure,
  at: Instant,
  product: Pick<FailureEntry, 'version' | 'browser'>,
): FailureEntry {
  return {
    component,
    place: safePlace(place),
    name: safeClass(name),
    message: messages
      .map(safeMessage)
      .filter((text) => text !== '')
      .join(' | '),
    stack: safeStack(stack, messages[0] ?? ''),
    ...product,
    firstAt: at,
    lastAt: at,
    count: 1,
  }
}

/** The log with one failure more, the latest first. The same failure at the same place counts up. */
export function withEntry(log: readonly FailureEntry[], entry: FailureEntry): readonly FailureEntry[] {
  const before = log.find((one) => keyOf(one) === keyOf(entry))
  const { firstAt, count } = before ?? { firstAt: entry.firstAt, count: 0 }
  const others = log.filter((one) => one !== before)
  return [{ ...entry, firstAt, count: count + entry.count }, ...others].slice(0, MOST)
}

function keyOf({ component, place, name, message, stack }: FailureEntry): string {
  return [component, place, name, message, stack[0] ?? ''].join('\n')
}
