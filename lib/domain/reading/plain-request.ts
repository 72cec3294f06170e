// Finds texts that plainly ask for a step of an evaluation and say nothing that could turn it: there the grammar is enough.
import { closedAs } from './closed-sentence'
import { type Scores, scoreOf, UNIT } from './model'
import { SENDERS } from './reading'
import { isTelling, type WholeReading } from './text-reading'

/** A plain request has no more sentences than this. */
const MOST_SENTENCES = 8
/** Above this score, a text or a sentence may come from a sender who wants something else. */
const ELSE = -0.3 * UNIT
/** From this score on, a sentence is a sign itself. */
const SIGN = -0.2 * UNIT
/** Above this score, it may end what was said. */
const ENDS = -0.2 * UNIT

/** Whether one sentence is a request with all its words known, and no other could mean something else. */
export function isPlainRequest({ sentences, scores, reported }: WholeReading): boolean {
  if (sentences.length > MOST_SENTENCES || mayBeElse(scores)) return false
  let asks = false
  for (const one of sentences) {
    const as = closedAs(one.folded, reported)
    if (as === 'request') asks = true
    else if (as === null && !isHarmless(one.scores)) return false
  }
  return asks
}

const mayBeElse = (scores: Scores): boolean => SENDERS.some((sender) => scoreOf(scores, sender) > ELSE)

/** It says nothing, or is one more sign. */
function isHarmless(scores: Scores): boolean {
  if (mayBeElse(scores)) return false
  if (!isTelling(scores)) return true
  const isSign = scoreOf(scores, 'strong') >= SIGN || scoreOf(scores, 'medium') >= SIGN
  return isSign && scoreOf(scores, 'ends') <= ENDS
}
