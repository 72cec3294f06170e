// All figures of one period, from its handoffs.
import type { Figures, FiguresInput } from './figures'
import type { HandoffRecord } from './handoff-record'

const NONE = { n: 0, ids: [] } as const

/** The figures of the handoffs made in the period. The order of the records does not matter; contradictory data never throws. */
export function figuresOf(records: readonly HandoffRecord[], { from, to, now }: FiguresInput): Figures {
  return {
    from,
    to,
    now,
    handedOff: NONE,
    outside: records.length,
    definitions: [],
    decisions: null,
    rejections: null,
    sla: null,
    touch: null,
    assignment: null,
    silent: null,
    ignored: null,
    conversion: null,
    recycled: null,
    disagreement: null,
    signals: null,
    roles: null,
    cannotTell: [],
    off: [],
  }
}
