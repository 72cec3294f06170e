// Everything about a lead that takes the readers to find out, judged once: a page shows it and carries no readers itself.
import { assess, type CriterionFailed } from './assess'
import type { Assessment } from './assessment'
import { type BriefLine, briefOf } from './brief/brief'
import { type Decider, deciderOf } from './brief/decider'
import { openQuestions, type Said } from './brief/questions'
import type { Definition } from './definition/definition'
import type { Instant } from './fact'
import type { LeadSnapshot } from './lead-snapshot'
import { activitiesToChoose } from './sentences-to-choose'

/** Plain data: it comes through a message unchanged. */
export interface Judgement {
  /** Its clock stands at the moment of the judgement: see withClock. */
  readonly assessment: Assessment
  /** Without the time to call: see withCallTime. */
  readonly brief: readonly BriefLine[]
  /** What the person asked and nobody has answered since, newest first. Untrusted text. */
  readonly questions: readonly Said[]
  /** Who decides at the company; null: nobody is known. */
  readonly decider: Decider | null
  /** There is a text in which a signal can have been missed. */
  readonly hasTexts: boolean
}

/** Judges a lead at `now` (server time, UTC). Pure; throws only on data that is not a snapshot. */
export function judge(
  snapshot: LeadSnapshot,
  definition: Definition,
  now: Instant,
  failed?: CriterionFailed,
): Judgement {
  const assessment = assess(snapshot, definition, now, failed)
  return {
    assessment,
    brief: briefOf(snapshot, assessment, definition),
    questions: openQuestions(snapshot, definition),
    decider: deciderOf(snapshot, definition),
    hasTexts: activitiesToChoose(snapshot).length > 0,
  }
}
