// How every handoff comes out at each criterion under a definition: judged once, then only where a change can touch it.
import type { CriterionId } from '../assessment'
import { CRITERIA } from '../criteria/registry'
import type { Definition } from '../definition'
import { DAY_MS } from '../japan/calendar'
import type { HandoffRecord } from './handoff-record'
import { agedOf, CODE, codeOf, leadAtHandoff } from './replay-lead'
import { hasWindow, partsKey } from './replay-parts'
import { type Roles, roleCodes, rolesIn } from './replay-roles'
import { type IsTouched, searchedTexts, touchedEngagement, touchedSignals } from './replay-touched'

/** One criterion of all handoffs. `age`: where there is a window; see `Aged`. */
interface Column {
  readonly codes: Uint8Array
  readonly age: Float64Array | null
}

/** Definitions tried after each other differ little: this many are kept a criterion, beside the base's. */
const MOST_KEPT = 4

const criterionOf = (id: CriterionId) => CRITERIA.find((one) => one.id === id) as (typeof CRITERIA)[number]

/** Judges the leads by the criteria's own checks; what was recorded at the handoff is not known here. */
export class Columns {
  readonly #records: readonly HandoffRecord[]
  readonly #base: Definition
  readonly #kept = new Map<CriterionId, Map<string, Column>>()
  readonly #baseColumns = new Map<CriterionId, Column>()
  #roles: Roles | null = null
  #searched: readonly string[] = []

  constructor(records: readonly HandoffRecord[], base: Definition) {
    this.#records = records
    this.#base = base
  }

  /** Reads every lead once, under the base. */
  warm(): void {
    if (this.#roles !== null) return
    this.#roles = rolesIn(this.#records)
    const searched: string[] = []
    const columns = CRITERIA.map((criterion) => ({ criterion, column: this.#empty(criterion.id) }))
    const unlimited = withoutEnd(this.#base)
    this.#records.forEach((record, index) => {
      const lead = leadAtHandoff(record)
      searched.push(searchedTexts(lead, this.#base))
      for (const { criterion, column } of columns) {
        if (criterion.id === 'decision_role') continue
        this.#judge(column, index, criterion.id, { record, lead, unlimited, definition: this.#base })
      }
    })
    this.#searched = searched
    for (const { criterion, column } of columns) this.#baseColumns.set(criterion.id, column)
    const codes = roleCodes(this.#records, this.#roles, this.#base)
    this.#baseColumns.set('decision_role', { codes, age: null })
  }

  /** How the handoff of a place comes out at a criterion. */
  reader(criterion: CriterionId, definition: Definition): (index: number) => number {
    const { codes, age } = this.#column(criterion, definition)
    if (age === null) return (index) => codes[index] ?? CODE.unread
    const most = definition.windowDays * DAY_MS
    return (index) =>
      (age[index] ?? Number.POSITIVE_INFINITY) <= most ? CODE.pass : (codes[index] ?? CODE.unread)
  }

  #column(criterion: CriterionId, definition: Definition): Column {
    this.warm()
    const key = partsKey(criterion, definition)
    const base = this.#baseColumns.get(criterion)
    if (base !== undefined && key === partsKey(criterion, this.#base)) return base
    const kept = this.#kept.get(criterion) ?? new Map<string, Column>()
    this.#kept.set(criterion, kept)
    const column = kept.get(key) ?? this.#make(criterion, definition, base ?? this.#empty(criterion))
    kept.delete(key)
    kept.set(key, column)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return column
  }

  #make(criterion: CriterionId, definition: Definition, base: Column): Column {
    if (criterion === 'decision_role' && this.#roles !== null)
      return { codes: roleCodes(this.#records, this.#roles, definition), age: null }
    const column = { codes: base.codes.slice(), age: base.age?.slice() ?? null }
    const isTouched = touched(criterion, this.#base, definition)
    const unlimited = withoutEnd(definition)
    this.#records.forEach((record, index) => {
      if (!isTouched(record, this.#searched[index] ?? '')) return
      const lead = leadAtHandoff(record)
      this.#judge(column, index, criterion, { record, lead, unlimited, definition })
    })
    return column
  }

  #judge(
    { codes, age }: Column,
    index: number,
    id: CriterionId,
    {
      record,
      lead,
      unlimited,
      definition,
    }: {
      readonly record: HandoffRecord
      readonly lead: HandoffRecord['lead']
      readonly unlimited: Definition
      readonly definition: Definition
    },
  ): void {
    const criterion = criterionOf(id)
    if (age === null) codes[index] = codeOf(criterion, lead, definition, record.handedOffAt)
    else {
      const aged = agedOf(criterion, lead, unlimited, record.handedOffAt)
      age[index] = aged.age
      codes[index] = aged.otherwise
    }
  }

  #empty(id: CriterionId): Column {
    const { length } = this.#records
    return {
      codes: new Uint8Array(length).fill(CODE.unread),
      age: hasWindow(id) ? new Float64Array(length).fill(Number.POSITIVE_INFINITY) : null,
    }
  }
}

function withoutEnd(definition: Definition): Definition {
  return { ...definition, windowDays: Number.POSITIVE_INFINITY }
}

function touched(criterion: CriterionId, base: Definition, changed: Definition): IsTouched {
  if (criterion === 'evaluation_signal') return touchedSignals(base, changed)
  return criterion === 'japan_engagement' ? touchedEngagement(base, changed) : () => true
}
