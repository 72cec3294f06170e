// What people said about sentences of the period's leads: each answer is a suggestion for the definition.
import { compareIds, compareText } from '../compare-text'
import type { Instant } from '../fact'
import type { AnswerFigures } from './figures'
import type { GivenAnswer, HandoffRecord } from './handoff-record'

type Answered = GivenAnswer & Pick<HandoffRecord, 'contactId'>

/** The answers given in `[from, to)`, the newest first. All handoffs of a contact hold the same answers: each is counted once. */
export function answerFiguresOf(
  records: readonly HandoffRecord[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): AnswerFigures {
  const found = new Map<string, Answered>()
  for (const { contactId, answers = [] } of records) {
    // Two sentences may get the same answer at the same instant: that makes two answers, whichever handoff holds them.
    const times = new Map<string, number>()
    for (const { isSignal, by, at } of answers) {
      if (!(at >= from && at < to)) continue
      const alike = JSON.stringify([contactId, isSignal, by, at])
      const nth = (times.get(alike) ?? 0) + 1
      times.set(alike, nth)
      found.set(`${nth} ${alike}`, { contactId, isSignal, by, at })
    }
  }
  const all = [...found.values()].sort(newestFirst)
  return {
    n: all.length,
    ids: all.map(({ contactId }) => contactId),
    signals: all.filter(({ isSignal }) => isSignal).length,
    lines: all.map(({ isSignal, by, at }) => ({ isSignal, by, at })),
  }
}

/** Answers of the same instant come in an order that does not depend on the input. */
function newestFirst(a: Answered, b: Answered): number {
  return (
    b.at - a.at ||
    compareIds(a.contactId, b.contactId) ||
    Number(b.isSignal) - Number(a.isSignal) ||
    compareText(a.by ?? '', b.by ?? '')
  )
}
