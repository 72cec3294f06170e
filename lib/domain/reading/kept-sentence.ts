// A sentence's reading as it is kept in memory: there are many, so what is long and seldom needed is computed again.
import { featuresOf } from './features'
import { type Concept, conceptsIn } from './grammar/concepts'
import type { Finding } from './grammar/grammar'
import type { Scores } from './model'
import { withoutOtherSenses } from './other-senses'
import type { SentenceReading } from './sentence-reading'

/** Equal to the reading it is made from. Features and concepts are read only when the definition's boilerplate removes sentences. */
export class KeptSentence implements SentenceReading {
  readonly said: string
  readonly folded: string
  readonly searched: string
  readonly findings: readonly Finding[]
  readonly scores: Scores
  readonly #reported: boolean

  /** `reported`: whether the text was read as a record of ours. */
  constructor({ said, folded, findings, scores }: SentenceReading, reported: boolean) {
    // Where the three texts are the same, one string serves for all.
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
