// One result of the check: what the sandbox assumes, what HubSpot does, and what that settles.
import type { OpenPoint } from './open-points'

export type Outcome = 'same' | 'differs' | 'unknown'

export interface Finding {
  readonly what: string
  readonly outcome: Outcome
  readonly expected: string
  /** Shapes, counts and HubSpot's own words; never a value of a record. */
  readonly found: string
  readonly point: OpenPoint | null
  /** The file that assumes `expected`. */
  readonly assumedIn: string
}

export type Subject = Pick<Finding, 'what' | 'expected' | 'assumedIn'> & { readonly point?: OpenPoint }

const finding = (outcome: Outcome, { point, ...rest }: Subject, found: string): Finding => ({
  ...rest,
  outcome,
  found,
  point: point ?? null,
})

/** The finding of a question that HubSpot has answered. */
export const judged = (subject: Subject, asExpected: boolean, found: string): Finding =>
  finding(asExpected ? 'same' : 'differs', subject, found)

/** The finding of a question that could not be asked; `why` says what is missing. */
export const unknown = (subject: Subject, why: string): Finding => finding('unknown', subject, why)
