// Property definitions as a portal has them.

/** An option as the portal has it. */
export interface ExistingOption {
  readonly value: string
  readonly label: string
  readonly displayOrder: number
  readonly hidden: boolean
}

/** A property as the portal has it. */
export interface ExistingProperty {
  readonly name: string
  readonly label: string
  readonly type: string
  /** Its values are the portal's people. */
  readonly people: boolean
  readonly options: readonly ExistingOption[]
}

/** What the portal has, and what lies in its recycling bin. */
export interface ExistingSchema {
  readonly groups: readonly string[]
  readonly properties: readonly ExistingProperty[]
  readonly archived: readonly string[]
}
