// A portal's property definitions and what its records hold in them: what a mapping is suggested from.
import type { FieldObject } from './fields'

/** A property as the portal defines it. Every text is the portal's own. */
export interface PortalProperty {
  readonly object: FieldObject
  /** Its internal name, without `company.`. */
  readonly name: string
  readonly label: string
  readonly description: string
  /** The group's internal name. */
  readonly group: string
  /** HubSpot's type: string, enumeration, bool, number, date, datetime, phone_number ... */
  readonly type: string
  /** HubSpot's kind of field: text, textarea, select, radio, checkbox, booleancheckbox, number, date, calculation_... */
  readonly fieldType: string
  readonly options: readonly PortalOption[]
  /** Defined by HubSpot, not by the team. */
  readonly hubspotDefined: boolean
  /** Not shown to people, archived, or filled by a calculation. */
  readonly hidden: boolean
  readonly archived: boolean
  readonly calculated: boolean
}

export interface PortalOption {
  readonly value: string
  readonly label: string
  readonly hidden: boolean
}

/** Records as stored: values by internal name; what is empty is left out. */
export type SampleRecord = Readonly<Record<string, string>>

/** A portal's latest records. Nothing of them is kept. */
export interface Samples {
  readonly contact: readonly SampleRecord[]
  readonly company: readonly SampleRecord[]
}
