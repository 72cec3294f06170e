// The sandbox's access tokens: which portal each opens and with which scopes.
import { ApiError } from '../server/reply.ts'

export interface Token {
  readonly value: string
  readonly portalId: string
  readonly scopes: ReadonlySet<string>
  readonly userId: number
  readonly appId: number
  /** The token-info endpoint answers for it. */
  readonly introspectable: boolean
  /** The account-info endpoints answer for it. */
  readonly accountInfo: boolean
}

export const TOKEN_NAMES = [
  'full',
  'readOnly',
  'noEmails',
  'noCompanies',
  'noEvents',
  'noForms',
  'contactsOnly',
  'eu',
  'revoked',
  'unknownScopes',
  'surplus',
  'noOwners',
  'noWrite',
  'noSchemas',
  'noAutomation',
  /** Account-info is refused, token-info answers. */
  'noAccountInfo',
  /** Account-info and token-info are both refused. */
  'opaque',
  /** The seven scopes of one who works on leads. */
  'rep',
  /** A rep's and what set-up needs. */
  'admin',
  /** No scope at all. */
  'none',
] as const
export type TokenName = (typeof TOKEN_NAMES)[number]

const FULL = [
  'oauth',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.companies.read',
  'crm.objects.deals.read',
  'crm.objects.owners.read',
  'crm.objects.marketing_events.read',
  'crm.schemas.contacts.read',
  'crm.schemas.contacts.write',
  'crm.schemas.companies.read',
  'sales-email-read',
  'forms',
  'automation',
]
const REP = [
  'oauth',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.companies.read',
  'crm.objects.owners.read',
  'sales-email-read',
  'crm.objects.marketing_events.read',
  'forms',
]
const SURPLUS = [
  'crm.objects.contacts.sensitive.read',
  'crm.objects.companies.write',
  'crm.objects.deals.write',
  'crm.export',
  'settings.users.write',
]

/** Token values by name. They look like HubSpot's and open nothing but the sandbox. */
export function tokenValues(): Readonly<Record<TokenName, string>> {
  const entries = TOKEN_NAMES.map((name, index) => {
    const region = name === 'eu' ? 'eu1' : 'na1'
    return [name, `pat-${region}-${`0000000${index + 1}`.slice(-8)}-0000-4000-8000-000000000000`] as const
  })
  return Object.fromEntries(entries) as Record<TokenName, string>
}

/** The tokens that open something, by value. `revoked` is not among them. */
export function tokenTable(portalId: string, euPortalId: string): Map<string, Token> {
  const values = tokenValues()
  const without = (...names: string[]) => FULL.filter((scope) => !names.includes(scope))
  const scopes: Readonly<Record<Exclude<TokenName, 'revoked'>, string[]>> = {
    full: FULL,
    readOnly: FULL.filter((scope) => !/\.write$|^automation$/.test(scope)),
    noEmails: without('sales-email-read'),
    noCompanies: without('crm.objects.companies.read', 'crm.schemas.companies.read'),
    noEvents: without('crm.objects.marketing_events.read'),
    noForms: without('forms'),
    contactsOnly: ['oauth', 'crm.objects.contacts.read'],
    eu: FULL,
    unknownScopes: FULL,
    surplus: [...FULL, ...SURPLUS],
    noOwners: without('crm.objects.owners.read'),
    noWrite: without('crm.objects.contacts.write'),
    noSchemas: without('crm.schemas.contacts.write'),
    noAutomation: without('automation'),
    noAccountInfo: FULL,
    opaque: FULL,
    rep: REP,
    none: ['oauth'],
    admin: [...REP, 'crm.schemas.contacts.write', 'automation'],
  }
  return new Map(
    Object.entries(scopes).map(([name, list], index) => {
      const value = values[name as TokenName]
      return [
        value,
        {
          value,
          portalId: name === 'eu' ? euPortalId : portalId,
          scopes: new Set(list),
          userId: 9_000_001,
          appId: 3_300_000 + index,
          introspectable: name !== 'unknownScopes' && name !== 'opaque',
          accountInfo: name !== 'noAccountInfo' && name !== 'opaque',
        },
      ]
    }),
  )
}

/** 403 MISSING_SCOPES. How it names them is the portal's affair. */
export class MissingScopesError extends ApiError {
  /** For each need the scopes of which one would do. */
  readonly missing: readonly (readonly string[])[]

  constructor(missing: readonly (readonly string[])[]) {
    super(403, 'MISSING_SCOPES', 'Scopes are missing')
    this.missing = missing
  }
}

/** Throws 403 unless the token has every scope (an inner list: one of them is enough). */
export function requireScopes(token: Token, ...needed: (string | readonly string[])[]): void {
  const missing = needed
    .map((one) => (typeof one === 'string' ? [one] : one))
    .filter((anyOf) => !anyOf.some((scope) => token.scopes.has(scope)))
  if (missing.length > 0) throw new MissingScopesError(missing)
}
