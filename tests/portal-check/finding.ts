// One result of the check: what the sandbox assumes, what HubSpot does, what that settles, and what the product then does.
import type { OpenPoint } from './open-points'

/** `found`: the answer to an open question; the product copes with any answer. */
export type Outcome = 'same' | 'found' | 'differs' | 'unknown'

export interface Finding {
  readonly what: string
  readonly outcome: Outcome
  readonly expected: string
  /** Shapes, counts and HubSpot's own words; never a value of a record. */
  readonly found: string
  /** What the product does about it; null where that goes without saying. */
  readonly does: string | null
  readonly point: OpenPoint | null
  /** The file that assumes `expected`. */
  readonly assumedIn: string
}

export type Subject = Pick<Finding, 'what' | 'expected' | 'assumedIn'> & { readonly point?: OpenPoint }

const finding = (
  outcome: Outcome,
  { point, ...rest }: Subject,
  found: string,
  does: string | null,
): Finding => ({
  ...rest,
  outcome,
  found,
  does,
  point: point ?? null,
})

/** The finding of a question that HubSpot has answered. */
export const judged = (
  subject: Subject,
  asExpected: boolean,
  found: string,
  does: string | null = null,
): Finding => finding(asExpected ? 'same' : 'differs', subject, found, does)

/** The finding of an open question: the answer is one of those that `expected` allows. */
export const answered = (subject: Subject, found: string, does: string): Finding =>
  finding('found', subject, found, does)

/** The finding of a question that could not be asked; `why` says what is missing. */
export const unknown = (subject: Subject, why: string, does: string | null = null): Finding =>
  finding('unknown', subject, why, does)
