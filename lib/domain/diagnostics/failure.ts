// A failure of the product itself: as it was met, and as it is kept for whoever maintains it.
import type { Instant } from '../fact'

/** Where the product's code runs. The record's script is not among them: it has no room for telling. */
export const COMPONENTS = ['background', 'panel', 'options', 'review'] as const

export type Component = (typeof COMPONENTS)[number]

/** As it was met. All texts but `place` may hold anything: what a lead wrote, a token, an address. */
export interface Failure {
  /** A fixed name of ours: `error` and `rejection` where nothing caught it, `render`, `request lead.load` ... */
  readonly place: string
  readonly name: string
  /** With those of its causes. */
  readonly messages: readonly string[]
  readonly stack: string
}

/** As it is kept: nothing in it comes from a lead, from the portal or from a person. */
export interface FailureEntry {
  readonly component: Component
  readonly place: string
  /** The error's class. */
  readonly name: string
  readonly message: string
  /** Our own files, each with line and column; the innermost first. */
  readonly stack: readonly string[]
  /** The product's version, and the browser's name and version, the last time. */
  readonly version: string
  readonly browser: string
  readonly firstAt: Instant
  readonly lastAt: Instant
  readonly count: number
}

/** The log as it is shown, the latest first, and what runs now. */
export interface FailureLog extends Pick<FailureEntry, 'version' | 'browser'> {
  readonly entries: readonly FailureEntry[]
}

const DEEPEST = 3
const LONGEST = 2_000
const LONGEST_STACK = 10_000

/** Takes a failure in, whatever was thrown. Never throws itself. */
export function failureOf(place: string, thrown: unknown): Failure {
  try {
    const chain: unknown[] = []
    for (let one = thrown; one != null && chain.length < DEEPEST; one = field(one, 'cause')) chain.push(one)
    return {
      place,
      name: textOf(field(thrown, 'name'), 100),
      messages: chain.map((one) => textOf(field(one, 'message'), LONGEST)),
      stack: textOf(field(thrown, 'stack'), LONGEST_STACK),
    }
  } catch {
    return { place, name: '', messages: [], stack: '' }
  }
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[name] : undefined
}

const textOf = (value: unknown, longest: number) => (typeof value === 'string' ? value.slice(0, longest) : '')

/** "Firefox 142", from what a browser says of itself; the version's first number alone. */
export function browserOf(userAgent: string): string {
  const [, name = 'Unknown browser', version = ''] =
    /(Edg|Firefox)\/(\d{1,4})/.exec(userAgent) ?? /(Chrome)\/(\d{1,4})/.exec(userAgent) ?? []
  return `${name} ${version}`.trim()
}
