// How every handoff comes out at each criterion under a definition: judged once, then only where a change can touch it.
import type { CriterionId } from '../assessment'
import type { Criterion } from '../criteria/criterion'
import { evaluationSignal } from '../criteria/evaluation-signal'
import { icpFit } from '../criteria/icp-fit'
import { japanEngagement } from '../criteria/japan-engagement'
import { japanPresence } from '../criteria/japan-presence'
import type { Definition } from '../definition'
import { DAY_MS } from '../japan/calendar'
import type { HandoffRecord } from './handoff-record'
import { ageOfEngagement, CODE, codeOf, codeWithout, leadAtHandoff, withoutTexts } from './replay-lead'
import { partsKey } from './replay-parts'
import {
  bothWays,
  emptyPresence,
  judgePresence,
  type PresenceCodes,
  touchedPresence,
} from './replay-presence'
import { type Roles, roleCodes, rolesIn } from './replay-roles'
import { SignalLeads } from './replay-texts'
import { touchedEngagement } from './replay-touched'

/**
 * One criterion of all handoffs. `age`: where there is a window, how old the decisive evidence is (milliseconds before the handoff;
 * Infinity: no window is wide enough); `codes` then say how it comes out where that is too old.
 */
interface Column {
  readonly codes: Uint8Array
  readonly age: Float64Array | null
}

/** Definitions tried after each other differ little: this many are kept a criterion, beside the base's. */
const MOST_KEPT = 4

interface Warm {
  readonly columns: Readonly<Record<CriterionId, Column>>
  readonly presence: PresenceCodes
  readonly roles: Roles
  readonly signals: SignalLeads
}

/** Judges the leads by the criteria's own rules; what was recorded at the handoff is not known here. */
export class Columns {
  readonly #records: readonly HandoffRecord[]
  readonly #base: Definition
  readonly #kept = new Map<CriterionId, Map<string, Column>>()
  #warm: Warm | null = null

  constructor(records: readonly HandoffRecord[], base: Definition) {
    this.#records = records
    this.#base = base
  }

  /** Reads every lead once, under the base. */
  warm(): Warm {
    this.#warm ??= this.#readAll()
    return this.#warm
  }

  /** How the handoff of a place comes out at a criterion. */
  reader(criterion: CriterionId, definition: Definition): (index: number) => number {
    const { codes, age } = this.#column(criterion, definition)
    if (age === null) return (index) => codes[index] ?? CODE.unread
    const most = definition.windowDays * DAY_MS
    return (index) =>
      (age[index] ?? Number.POSITIVE_INFINITY) <= most ? CODE.pass : (codes[index] ?? CODE.unread)
  }

  #readAll(): Warm {
    const { length } = this.#records
    const unlimited = withoutEnd(this.#base)
    const signals = new SignalLeads(unlimited)
    const roles = rolesIn(this.#records, this.#base)
    const presence = emptyPresence(length)
    const ways = bothWays(this.#base)
    const columns = {
      icp_fit: { codes: new Uint8Array(length), age: null },
      japan_presence: { codes: chosen(presence, this.#base), age: null },
      japan_engagement: { codes: new Uint8Array(length), age: new Float64Array(length) },
      evaluation_signal: { codes: new Uint8Array(length), age: new Float64Array(length) },
      decision_role: { codes: roleCodes(this.#records, roles, this.#base), age: null },
    }
    this.#records.forEach((record, index) => {
      const lead = leadAtHandoff(record)
      const then = record.handedOffAt
      columns.icp_fit.codes[index] = codeOf(icpFit, lead, this.#base, then)
      judgePresence(presence, index, lead, ways, then)
      columns.japan_engagement.codes[index] = codeWithout(japanEngagement, lead, unlimited)
      columns.japan_engagement.age[index] = ageOfEngagement(japanEngagement, lead, unlimited, then)
      columns.evaluation_signal.codes[index] = codeWithout(evaluationSignal, withoutTexts(lead), unlimited)
      columns.evaluation_signal.age[index] = signals.add(lead, then)
    })
    return { columns, presence, roles, signals }
  }

  #column(criterion: CriterionId, definition: Definition): Column {
    const { columns } = this.warm()
    const key = partsKey(criterion, definition)
    if (key === partsKey(criterion, this.#base)) return columns[criterion]
    const kept = this.#kept.get(criterion) ?? new Map<string, Column>()
    this.#kept.set(criterion, kept)
    const column = kept.get(key) ?? this.#make(criterion, definition)
    kept.delete(key)
    kept.set(key, column)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return column
  }

  #make(criterion: CriterionId, definition: Definition): Column {
    const { columns, presence, roles, signals } = this.warm()
    switch (criterion) {
      case 'icp_fit':
        return { codes: this.#judged(icpFit, definition, null, () => true), age: null }
      case 'japan_presence': {
        const isTouched = touchedPresence(this.#base, definition)
        const codes = this.#judged(japanPresence, definition, chosen(presence, definition), isTouched)
        return { codes, age: null }
      }
      case 'decision_role':
        return { codes: roleCodes(this.#records, roles, definition), age: null }
      case 'japan_engagement':
        return { codes: columns[criterion].codes, age: this.#engagementAges(definition) }
      case 'evaluation_signal': {
        const base = columns[criterion].age ?? new Float64Array()
        const age = signals.ages(base, withoutEnd(definition), (index) => this.#leadAt(index))
        return { codes: columns[criterion].codes, age }
      }
    }
  }

  #judged(
    criterion: Criterion,
    definition: Definition,
    base: Uint8Array | null,
    isTouched: (lead: HandoffRecord['lead']) => boolean,
  ): Uint8Array {
    const codes = base?.slice() ?? new Uint8Array(this.#records.length)
    this.#records.forEach((record, index) => {
      if (isTouched(record.lead))
        codes[index] = codeOf(criterion, leadAtHandoff(record), definition, record.handedOffAt)
    })
    return codes
  }

  #engagementAges(definition: Definition): Float64Array {
    const ages = (this.warm().columns.japan_engagement.age ?? new Float64Array()).slice()
    const isTouched = touchedEngagement(this.#base, definition)
    const unlimited = withoutEnd(definition)
    this.#records.forEach((record, index) => {
      if (!isTouched(record.lead)) return
      ages[index] = ageOfEngagement(japanEngagement, leadAtHandoff(record), unlimited, record.handedOffAt)
    })
    return ages
  }

  #leadAt(index: number) {
    const record = this.#records[index] as HandoffRecord
    return { lead: leadAtHandoff(record), at: record.handedOffAt }
  }
}

function chosen({ counted, notCounted }: PresenceCodes, { presence }: Definition): Uint8Array {
  return presence.responsibleCounts ? counted : notCounted
}

function withoutEnd(definition: Definition): Definition {
  return { ...definition, windowDays: Number.POSITIVE_INFINITY }
}
