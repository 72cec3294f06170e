// How this portal answers where HubSpot differs between portals, is not documented, or misbehaves: one value per question.

/** Every path after `/automation/` under which workflows were seen. */
export const FLOW_VERSIONS = ['v4', '2026-09-beta', '2027-03-beta', 'v4/2027-03-beta'] as const
export type FlowVersion = (typeof FLOW_VERSIONS)[number]

/** How a 403 names what is missing. */
export type ScopeRefusal =
  /** Every missing scope, by the name that we ask for. */
  | 'granular'
  /** The old name that stands for several: `["contacts"]`. */
  | 'legacy'
  /** Several names of which one is enough; ours is the last, and a granted one may stand before it. */
  | 'alternatives'
  /** The first missing scope only; the next one after that is granted. */
  | 'one_at_a_time'
  /** A name that nobody asks for. */
  | 'unrecognised'
  /** No name at all. */
  | 'nameless'

/** The portal's own rule: while `property` has `value`, `requires` must not be empty. */
export interface RequiredWhen {
  readonly property: string
  readonly value: string
  readonly requires: string
  /** Whether the refusal names the property; true by default. */
  readonly named?: boolean
}

/**
 * How many options a property may have, and how long each may be. HubSpot's knowledge base (August 2023) states 5,000 options and 3,000
 * characters for label, value and description together; a limit of the description alone is nowhere documented.
 */
export interface OptionLimits {
  readonly options: number
  readonly characters: number
  readonly description: number
}

/** The narrowest that is plausible: a text column of 255, and as many options as other tools of HubSpot show. */
export const NARROW_OPTIONS: OptionLimits = { options: 1_000, characters: 600, description: 255 }

export interface PortalSettings {
  /** Links on one page of those that come with a record and of the batch read. 100 is likely; one report speaks of 500 and more. */
  linkPage: number
  /** `oldest`: ids ascending, what is likely. `none`: neither way, but the same at every request. */
  linkOrder: 'oldest' | 'newest' | 'none'
  /** `repeats`: a page that tells its own `after` again. `endless`: each page tells another one, for ever. */
  linkPaging: 'sound' | 'repeats' | 'endless'
  /** How long a link made with a new record stays out of every list, in the portal's time. */
  linkDelayMs: number
  /** How long the dates that HubSpot computes from activity stay behind it, in the portal's time. */
  rollUpDelayMs: number
  /** `shrinks`: with each further page one of the first results drops out: `total` falls, and the rest moves up. */
  searchTotal: 'steady' | 'shrinks'
  /** How the index cuts text without spaces. `characters`: a token with `*` and several Japanese characters finds nothing. */
  japaneseTokens: 'words' | 'characters'
  /** False: communications have no `hs_communication_direction` at all. Where there is one, it is empty unless written. Read at the portal's start; later `removeProperty` does the same. */
  communicationDirection: boolean
  scopeRefusal: ScopeRefusal
  /** False: reading property definitions needs a schema scope of its own. */
  schemasWithObjects: boolean
  /** Enforced under 2026-09 alone. */
  requiredWhen: readonly RequiredWhen[]
  optionLimits: OptionLimits
}

/** What is likely of a portal with nothing peculiar. */
export function likelySettings(): PortalSettings {
  return {
    linkPage: 100,
    linkOrder: 'oldest',
    linkPaging: 'sound',
    linkDelayMs: 0,
    rollUpDelayMs: 0,
    searchTotal: 'steady',
    japaneseTokens: 'words',
    communicationDirection: true,
    scopeRefusal: 'granular',
    schemasWithObjects: true,
    requiredWhen: [],
    optionLimits: { options: 5_000, characters: 3_000, description: 3_000 },
  }
}
