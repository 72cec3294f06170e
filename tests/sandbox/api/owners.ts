// Owners: the list by page or e-mail, and one by owner id or user id.
import { requireScopes } from '../portal/tokens.ts'
import type { Owner } from '../portal/types.ts'
import type { Reply } from '../server/reply.ts'
import { json, notFound } from '../server/reply.ts'
import type { Call } from './call.ts'
import { pageSize, paging } from './objects.ts'

/** GET owners: active ones unless `archived=true`. */
export function listOwners(call: Call): Reply {
  requireScopes(call.token, 'crm.objects.owners.read')
  const archived = call.query.get('archived') === 'true'
  const email = call.query.get('email')?.toLowerCase()
  const owners = call.portal.owners.filter(
    (one) => one.archived === archived && (email === undefined || one.email === email),
  )
  const limit = pageSize(call, 100, 500)
  const start = Number(call.query.get('after') ?? '0') || 0
  const results = owners.slice(start, start + limit).map(printedOwner)
  return json(200, { results, ...paging(start + limit, owners.length) })
}

/** GET one owner, by owner id or by user id (`idProperty=userId`). */
export function getOwner(call: Call, [id = '']: string[]): Reply {
  requireScopes(call.token, 'crm.objects.owners.read')
  const byUser = call.query.get('idProperty') === 'userId'
  const archived = call.query.get('archived') === 'true'
  const owner = call.portal.owners.find(
    (one) => (byUser ? String(one.userId) : one.id) === id && one.archived === archived,
  )
  if (owner === undefined) throw notFound()
  return json(200, printedOwner(owner))
}

function printedOwner(owner: Owner): Record<string, unknown> {
  return {
    id: owner.id,
    email: owner.email,
    type: 'PERSON',
    ...(owner.firstName === null ? {} : { firstName: owner.firstName }),
    ...(owner.lastName === null ? {} : { lastName: owner.lastName }),
    ...(owner.archived ? {} : { userId: owner.userId }),
    userIdIncludingInactive: owner.userId,
    createdAt: '2024-04-01T00:00:00.000Z',
    updatedAt: '2026-04-01T00:00:00.000Z',
    archived: owner.archived,
    teams: [{ id: '5501', name: 'Japan inside sales', primary: true }],
  }
}
