// What sending a decision needs from the outside.
import type { DecisionRow } from '@/lib/domain/decision/row'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Instant } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { WriteTools } from '@/lib/hubspot/objects/write-tools'

/** HubSpot and the clocks: what every step works with. */
export interface SendTools {
  readonly hubspot: WriteTools
  readonly names: HandoffProperties
  readonly definition: Definition
  /** This machine's clock. */
  readonly now: () => Instant
  /** HubSpot's clock, as the last answer told it. */
  readonly serverNow: () => Instant
  readonly ownerName: (id: string) => string | null
}

export interface SendDeps extends SendTools {
  /** Stores the row before anything else happens; the row as stored comes back. */
  readonly save: (row: DecisionRow) => Promise<DecisionRow>
}
