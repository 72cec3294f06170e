// A HubSpot portal as the product meets it: who said which it is, its people, and its own words.

/** Who says that a token belongs to a portal: HubSpot; a person, and a contact of it was found with the token; a person alone. */
export type PortalSource = 'hubspot' | 'contact' | 'typed'

export interface OwnerChoice {
  readonly id: string
  readonly name: string
  readonly email: string | null
}

export interface WordChoice {
  readonly value: string
  readonly label: string
}

/** What the portal itself offers where the definition names something of it. */
export interface Vocabulary {
  readonly industries: readonly WordChoice[]
  readonly lifecycleStages: readonly WordChoice[]
  readonly leadStatuses: readonly WordChoice[]
  /** Contact properties that may hold a score. */
  readonly scores: readonly WordChoice[]
  /** Every contact property with its type: for the mapping. */
  readonly properties: readonly (WordChoice & { readonly type: string })[]
}
