// Which scopes each kind of record asks for.
import { objectTypeOf } from '../portal/association-types.ts'
import type { Token } from '../portal/tokens.ts'
import { requireScopes } from '../portal/tokens.ts'
import type { ObjectType } from '../portal/types.ts'
import { ApiError } from '../server/reply.ts'

const OWN_SCOPE: Partial<Record<ObjectType, string>> = { companies: 'companies', deals: 'deals' }

/** The object type named in the path, or HubSpot's 400. */
export function typeOf(segment: string): ObjectType {
  const type = objectTypeOf(segment)
  if (type === null) {
    throw new ApiError(400, 'VALIDATION_ERROR', `Unable to infer object type from: ${segment}`)
  }
  return type
}

/** Throws 403 unless the token may read records of this type. E-mails need their own scope beside the contacts' one. */
export function mayRead(token: Token, type: ObjectType): void {
  if (type === 'emails') requireScopes(token, 'crm.objects.contacts.read', 'sales-email-read')
  else requireScopes(token, `crm.objects.${OWN_SCOPE[type] ?? 'contacts'}.read`)
}

/** Throws 403 unless the token may write records of this type. */
export function mayWrite(token: Token, type: ObjectType): void {
  requireScopes(token, `crm.objects.${OWN_SCOPE[type] ?? 'contacts'}.write`)
}
