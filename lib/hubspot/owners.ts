// Owners: the people that records belong to. Plain requests: the official client's owner module would cost 12 KB for one GET.

import { personName } from '@/lib/domain/person-name'
import type { OwnerChoice } from '@/lib/messaging/protocol'
import type { CallOptions } from './client'
import { readPages } from './pages'
import type { Transport } from './request'
import { ownerPage, parsed } from './schemas'
import { toText } from './wire'

/** Every active owner, at most 2,000. @throws ScopeMissingError (`crm.objects.owners.read`) ... */
export async function readOwners(transport: Transport, call: CallOptions = {}): Promise<OwnerChoice[]> {
  const owners = await readPages(transport, '/crm/v3/owners', (json) => parsed(ownerPage, json), {
    ...call,
    maxPages: 20,
  })
  return owners.map(({ id, email, firstName, lastName }) => ({
    id,
    name: personName(toText(firstName), toText(lastName)) ?? toText(email) ?? id,
    email: toText(email),
  }))
}
