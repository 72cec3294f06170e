// A sentence's reading as it is kept: many are, so what is long and seldom asked is worked out again.
import { featuresOf } from './features'
import { type Concept, conceptsIn } from './grammar/concepts'
import type { Finding } from './grammar/grammar'
import type { Scores } from './model'
import { withoutOtherSenses } from './other-senses'
import type { SentenceReading } from './sentence-reading'

/** Says the same as the reading that it is made of. Features and concepts are only asked where a text loses sentences. */
export class KeptSentence implements SentenceReading {
  readonly said: string
  readonly folded: string
  readonly searched: string
  readonly findings: readonly Finding[]
  readonly scores: Scores
  readonly #reported: boolean

  /** `reported`: as the text was read. */
  constructor({ said, folded, findings, scores }: SentenceReading, reported: boolean) {
    // One string for all three where they are the same.
    this.said = said
    this.folded = folded === said ? said : folded
    const searched = withoutOtherSenses(folded)
    this.searched = searched === folded ? this.folded : searched
    this.findings = findings
    this.scores = scores
    this.#reported = reported
  }

  get concepts(): readonly Concept[] {
    return conceptsIn(this.folded)
  }

  get features(): readonly number[] {
    return featuresOf(this.folded, this.concepts, this.#reported)
  }
}
