// The Japan MQL definition: what a lead must have before ownership can transfer. Data, versioned, editable.
import type { CriterionId } from '../assessment'
import type { RejectionPolicy } from '../decision/reasons'
import type { ClassTarget, Fields } from '../fields/fields'
import type { HandoffProperties } from '../handoff-properties'

export type SignalStrength = 'strong' | 'medium' | 'weak'

/**
 * Phrases of one category. Latin terms match whole words; Japanese terms match anywhere; `…` in a phrase stands for a few characters of
 * the same clause (デモ…希望).
 */
export interface SignalCategory {
  readonly id: string
  readonly strength: SignalStrength
  readonly phrases: readonly string[]
}

/** What the sender of a text wants instead of buying: `pitch`, `student`, `job_seeker` ... */
export interface NegativeCategory {
  readonly id: string
  readonly phrases: readonly string[]
}

/** The target for leads of some sources: demo and pricing requests deserve a faster answer than a booth visit. */
export interface SourceTarget {
  /** HubSpot's source (`PAID_SEARCH`), or a part of the name of the form that the lead sent last. */
  readonly matches: readonly string[]
  readonly clock: SlaPolicy['clock']
  readonly target: number
}

/** The response SLA's clock. Times of day are minutes since midnight JST; days are `YYYY-MM-DD` in JST. */
export interface SlaPolicy extends ClassTarget {
  readonly openMinute: number
  readonly closeMinute: number
  /** 1 = Monday ... 7 = Sunday */
  readonly weekdays: readonly number[]
  readonly nationalHolidays: boolean
  /** 12/29 to 1/3 */
  readonly yearEndClosed: boolean
  /** 8/13 to 8/16 */
  readonly obonClosed: boolean
  /** 4/30 to 5/2: the bridging days of Golden Week */
  readonly bridgingDaysClosed: boolean
  readonly closures: readonly string[]
  /** Other targets by where the lead came from; the first that matches holds. */
  readonly targets: readonly SourceTarget[]
  /** Share of the clock's own working time after which a lead is at risk: 0.75. */
  readonly atRiskShare: number
}

/** What a decision writes besides the handoff's own properties; null: nothing. Values are the portal's own options. */
export interface AlsoWrite {
  /** A confirmed role also goes into HubSpot's own buying role. */
  readonly buyingRole: boolean
  readonly lifecycleOnHandOff: string | null
  readonly lifecycleOnAccept: string | null
  readonly leadStatusOnAccept: string | null
  readonly leadStatusOnReject: string | null
}

/** What the product does besides writing a decision, and who is asked. Ids are HubSpot owner ids. */
export interface HandoffPolicy {
  /** Whom the SLA workflow notifies about an overdue lead; null: not chosen yet. */
  readonly managerOwnerId: string | null
  /** Owner of the task that a rejection leaves for marketing; null: the person who handed the lead off. */
  readonly followUpOwnerId: string | null
  /** Days until that task is due, unless the lead may come back on a later day. */
  readonly followUpDays: number
  readonly alsoWrite: AlsoWrite
}

/** A definition as it is written down: what goes without saying may be absent. */
export interface SaidDefinition extends Omit<Definition, 'fields'> {
  readonly fields?: Partial<Fields>
}

export interface Definition {
  /** As in the portal's option: "1", "2", ... */
  readonly version: string
  readonly required: Readonly<Record<CriterionId, boolean>>
  readonly icp: {
    readonly minEmployees: number | null
    readonly maxEmployees: number | null
    /** HubSpot industry values; empty = every industry. */
    readonly industries: readonly string[]
  }
  readonly presence: {
    /** Whether somebody abroad who is responsible for Japan counts like somebody in Japan. */
    readonly responsibleCounts: boolean
    /** E-mail and company domains that are known to belong to Japan, whatever their ending. */
    readonly domains: readonly string[]
  }
  /** Evidence older than this many days is shown as stale and not counted. Both ends included. */
  readonly windowDays: number
  /** The portal's own properties by what they hold for a lead. */
  readonly fields: Fields
  /** The property that holds the lead score; null: none is shown. */
  readonly score: { readonly property: string | null; readonly threshold: number }
  readonly signals: readonly SignalCategory[]
  /** Phrases that flag a text as a pitch, a student, a job seeker ...: such a text shows no intent. */
  readonly negatives: readonly NegativeCategory[]
  /** Our own texts that come back in what a buyer sends (a form's help, a footer): removed before reading. */
  readonly boilerplate: readonly string[]
  /** Names (parts) of Japan events, of Japan forms and of Japanese pages. */
  readonly japanEvents: readonly string[]
  readonly japanForms: readonly string[]
  readonly japanPages: readonly string[]
  readonly decisionRole: {
    /** Level from which a person counts as a decision role: 5 = department head. */
    readonly minLevel: number
    /** The department that selects IT counts from section head (3) up. */
    readonly itSelects: boolean
    readonly itMinLevel: number
    /** At or under this many employees one level is added to authority. */
    readonly smallCompanyEmployees: number
  }
  readonly sla: SlaPolicy
  readonly rejection: RejectionPolicy
  readonly handoff: HandoffPolicy
  /** The portal's own names for the handoff's properties, where they differ from the defaults. */
  readonly properties: Readonly<Partial<Record<keyof HandoffProperties, string>>>
}
