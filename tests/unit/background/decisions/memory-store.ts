// The decisions' table in memory, with the database's manners: copies in and out, one change at a time.
import type { DecisionStore } from '@/lib/background/decisions/decision-store'
import { type DecisionRow, isOpen, redactRow } from '@/lib/domain/decision/row'
import { sameRef } from '@/lib/domain/record-ref'

/** A store, and its rows by id. */
export function memoryStore(): DecisionStore & { readonly rows: Map<string, DecisionRow> } {
  const rows = new Map<string, DecisionRow>()
  const list = () => [...rows.values()].map((row) => structuredClone(row))
  return {
    rows,
    async add(row) {
      rows.set(row.id, structuredClone(redactRow(row)))
    },
    async change(id, change) {
      const found = rows.get(id)
      const next = found === undefined ? null : change(structuredClone(found))
      if (next !== null) rows.set(id, structuredClone(redactRow(next)))
      return next ?? (found === undefined ? null : structuredClone(found))
    },
    async read(id) {
      const found = rows.get(id)
      return found === undefined ? null : structuredClone(found)
    },
    open: async () => list().filter((row) => isOpen(row) || row.look !== null),
    ofContact: async (ref) => list().filter(({ decision }) => sameRef(decision.ref, ref)),
  }
}
