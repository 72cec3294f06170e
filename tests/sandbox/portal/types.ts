// The shapes of the sandbox portal's data: records with history, property definitions, owners, forms, events.

export const OBJECT_TYPES = [
  'contacts',
  'companies',
  'deals',
  'calls',
  'emails',
  'meetings',
  'communications',
  'notes',
  'tasks',
] as const
export type ObjectType = (typeof OBJECT_TYPES)[number]

/** Who wrote a value and when. `at` may be backdated by a seed; `writtenAt` is the machine's clock. */
export interface HistoryEntry {
  readonly value: string
  readonly at: number
  readonly sourceType: string
  readonly sourceId: string | null
  readonly updatedByUserId: number | null
  readonly writtenAt: number
}

/** One CRM record. `history` holds every value of every property, newest first. */
export interface StoredRecord {
  readonly id: string
  readonly type: ObjectType
  readonly createdAt: number
  updatedAt: number
  archivedAt: number | null
  /** The machine's clock; beyond all time while it is not archived. */
  archiveWrittenAt: number
  readonly writtenAt: number
  readonly history: Map<string, HistoryEntry[]>
}

/** How a write is attributed in the property history. */
export interface WriteSource {
  readonly at?: number
  readonly sourceType?: string
  readonly sourceId?: string
  readonly userId?: number
  /** Seeds: searchable at once. */
  readonly indexed?: boolean
}

export interface PropertyOption {
  label: string
  value: string
  displayOrder: number
  hidden: boolean
  description?: string
}

export type PropertyType = 'string' | 'number' | 'date' | 'datetime' | 'enumeration' | 'bool' | 'phone_number'

export interface PropertyDefinition {
  name: string
  label: string
  type: PropertyType
  fieldType: string
  groupName: string
  description: string
  options: PropertyOption[]
  readOnly: boolean
  calculated: boolean
  /** Left out of the forms and lists of HubSpot's pages; the API tells of it. */
  hidden: boolean
  hubspotDefined: boolean
  externalOptions: boolean
  archived: boolean
  formField: boolean
}

export interface PropertyGroup {
  name: string
  label: string
  displayOrder: number
}

export interface Owner {
  readonly id: string
  readonly userId: number
  readonly email: string
  /** Null: HubSpot leaves it out. */
  readonly firstName: string | null
  readonly lastName: string | null
  readonly archived: boolean
}

export interface Form {
  readonly id: string
  readonly name: string
  readonly createdAt: number
}

export interface Participation {
  readonly id: string
  readonly contactId: string
  readonly eventId: string
  readonly eventName: string
  readonly at: number
  readonly state: 'REGISTERED' | 'CANCELLED' | 'ATTENDED' | 'NO_SHOW' | 'EMPTY'
}

/** A link between two records, stored once per direction. */
export interface Link {
  readonly toId: string
  readonly typeIds: number[]
  /** The machine's clock, for the index of search. */
  readonly writtenAt: number
  /** The portal's clock, for lists. */
  readonly visibleAt: number
}
