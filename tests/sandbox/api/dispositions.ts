// What can be noted as the outcome of a call in this portal.
import { requireScopes } from '../portal/tokens.ts'
import type { Reply } from '../server/reply.ts'
import { json } from '../server/reply.ts'
import type { Call } from './call.ts'

/** GET all of them, deleted ones marked: a bare list, as the old calling API answers. */
export function listDispositions(call: Call): Reply {
  requireScopes(call.token, 'crm.objects.contacts.read')
  return json(200, call.portal.dispositions)
}
