// The decisions' table as the background keeps it: the product's own code on an IndexedDB in memory.
import 'fake-indexeddb/auto'
import type { DecisionStore } from '@/lib/background/decisions/decision-store'
import type { DecisionRow } from '@/lib/domain/decision/row'
import * as decisions from '@/lib/storage/decisions'
import { deleted } from '../../storage/deleted'

export interface KeptDecisions extends DecisionStore {
  /** Every row, the oldest click first. @throws when one cannot be read */
  rows(): Promise<DecisionRow[]>
  /** @throws when there is none */
  row(id: string): Promise<DecisionRow>
}

/** `kept`: the module over the database of one browser; another one for a second browser. */
export function keptDecisions(kept: typeof decisions = decisions): KeptDecisions {
  return {
    add: kept.addDecision,
    change: kept.changeDecision,
    read: kept.readDecision,
    open: kept.openDecisions,
    ofContact: kept.decisionsOf,
    async rows() {
      const { rows, unreadable } = await kept.allDecisions()
      if (unreadable.length > 0) throw new Error(`unreadable: ${unreadable.map(({ id }) => id).join()}`)
      return rows.toReversed()
    },
    async row(id) {
      const found = await kept.readDecision(id)
      if (found === null) throw new Error(`no row ${id}`)
      return found
    },
  }
}

/** As in a browser that has just installed the extension. */
export const emptyVault = () => deleted('vault')
