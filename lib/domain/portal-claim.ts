// What a person says of the portal that a token belongs to. Pure.

export interface PortalClaim {
  readonly portalId: string
  /** A contact that the person sees in that portal; null: none is known. */
  readonly contactId: string | null
}
