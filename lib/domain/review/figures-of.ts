// All figures of one period, from its handoffs.
import { DAY_MS } from '../japan/calendar'
import { businessTimeOf } from '../sla/business-time'
import { countOf } from './counting'
import type { FigureName, Figures, FiguresInput } from './figures'
import { answerFiguresOf } from './figures-answers'
import { Exclusions, type FiguresContext } from './figures-context'
import { conversionFiguresOf, recycledOf } from './figures-conversion'
import { decisionsOf, rejectionMixOf } from './figures-decisions'
import { disagreementOf, missingFrequencyOf, rolesOf } from './figures-judgement'
import { figuresOff } from './figures-off'
import { assignmentOf, ignoredOf, silentOf, slaOf, touchOf } from './figures-times'
import type { HandoffRecord } from './handoff-record'
import { judgedByOtherRules } from './other-rules'
import { byDefinition } from './used-definitions'

/** Few leads convert later than this, so younger cohorts are marked. */
const FINAL_AFTER_DAYS = 90

/**
 * The figures of the handoffs made in `[from, to)`. The order of the records does not matter; contradictory data never throws and is
 * never dropped: it is listed in `cannotTell` with its reason. Records outside the period serve only to look up earlier handoffs.
 */
export function figuresOf(all: readonly HandoffRecord[], input: FiguresInput): Figures {
  const { from, to, now, definition, missing, finalAfterDays = FINAL_AFTER_DAYS } = input
  const records = all.filter(({ handedOffAt }) => handedOffAt >= from && handedOffAt < to)
  const off = figuresOff(missing, definition)
  const names: ReadonlySet<string> = new Set(off.map(({ figure }) => figure))
  const context: FiguresContext = {
    records,
    all,
    now,
    business: businessTimeOf(definition.sla),
    finalAfterMs: finalAfterDays * DAY_MS,
    exclusions: new Exclusions(),
    isOff: (figure) => names.has(figure),
  }
  const unlessOff = <T>(figure: FigureName, count: (of: FiguresContext) => T) =>
    context.isOff(figure) ? null : count(context)
  return {
    from,
    to,
    now,
    handedOff: countOf(records),
    outside: all.length - records.length,
    definitions: byDefinition(records).known.map(({ version, fingerprint, records: { length } }) => ({
      version,
      fingerprint,
      handedOff: length,
    })),
    otherRules: countOf(judgedByOtherRules(records)),
    answers: answerFiguresOf(records, { from, to }),
    decisions: unlessOff('decisions', decisionsOf),
    rejections: unlessOff('rejections', rejectionMixOf),
    sla: unlessOff('sla', slaOf),
    touch: unlessOff('touch', touchOf),
    assignment: unlessOff('assignment', assignmentOf),
    silent: unlessOff('silent', silentOf),
    ignored: unlessOff('ignored', ignoredOf),
    conversion: unlessOff('conversion', conversionFiguresOf),
    recycled: unlessOff('recycled', recycledOf),
    disagreement: unlessOff('disagreement', disagreementOf),
    signals: unlessOff('signals', missingFrequencyOf),
    roles: unlessOff('roles', rolesOf),
    cannotTell: context.exclusions.list(),
    off,
  }
}
