// The outcome of every handoff at each criterion under a definition, by the criterion's own check; judged once, then kept.
import type { CriterionId } from '../assessment'
import { CRITERIA } from '../criteria/registry'
import type { Definition } from '../definition/definition'
import type { LeadSnapshot } from '../lead-snapshot'
import type { HandoffRecord } from './handoff-record'
import { CODE, codeOf, leadAtHandoff } from './replay-lead'
import { partsKey } from './replay-parts'

/** For each criterion the judgements under this many definitions are kept: people try changes back and forth. */
const MOST_KEPT = 8

/** Judges the leads as they were at their handoffs; it does not know what was recorded then. */
export class Codes {
  readonly #records: readonly HandoffRecord[]
  /** The definitions by which handoffs were judged: their judgements are always kept. */
  readonly #lasting: readonly Definition[]
  /** One object for each lead, however often it is judged, so that its texts are read once. */
  readonly #leads: LeadSnapshot[] = []
  readonly #kept = new Map<CriterionId, Map<string, Uint8Array>>()

  constructor(records: readonly HandoffRecord[], lasting: readonly Definition[]) {
    this.#records = records
    this.#lasting = lasting
  }

  /** Judges every lead by every criterion under `definition`, so that all texts have been read. */
  warm(definition: Definition): void {
    const readers = CRITERIA.map(({ id }) => this.reader(id, definition))
    for (let index = 0; index < this.#records.length; index++) for (const read of readers) read(index)
  }

  /** The outcome of the handoff at an index, as a {@link CODE}. Judged when it is first asked for. */
  reader(id: CriterionId, definition: Definition): (index: number) => number {
    const codes = this.#codesFor(id, definition)
    return (index) => {
      const known = codes[index] ?? CODE.none
      if (known !== CODE.none) return known
      const record = this.#records[index]
      if (record === undefined) return CODE.unread
      const lead = this.#leads[index] ?? leadAtHandoff(record)
      this.#leads[index] = lead
      const code = codeOf(id, lead, definition, record.handedOffAt)
      codes[index] = code
      return code
    }
  }

  #codesFor(id: CriterionId, definition: Definition): Uint8Array {
    const kept = this.#kept.get(id) ?? new Map<string, Uint8Array>()
    this.#kept.set(id, kept)
    const key = partsKey(id, definition)
    const codes = kept.get(key) ?? new Uint8Array(this.#records.length).fill(CODE.none)
    kept.delete(key)
    kept.set(key, codes)
    const lasting = new Set(this.#lasting.map((one) => partsKey(id, one)))
    const others = [...kept.keys()].filter((one) => !lasting.has(one))
    for (const oldest of others.slice(0, -MOST_KEPT)) kept.delete(oldest)
    return codes
  }
}
