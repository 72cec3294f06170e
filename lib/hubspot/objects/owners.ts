// Owners: the people that records belong to. Plain requests: the official client's owner module would cost 12 KB for one GET.

import { personName } from '@/lib/domain/person-name'
import type { OwnerChoice } from '@/lib/domain/portal'
import { toText } from '../mapping/parse'
import { ownerPage, parsed } from '../mapping/schemas'
import type { CallOptions } from '../transport/client'
import { type PagedList, readPages } from '../transport/pages'
import type { Transport } from '../transport/request'

/** Every active owner, at most 10,000. @throws ScopeMissingError (`crm.objects.owners.read`) ... */
export async function readOwners(
  transport: Transport,
  call: CallOptions = {},
): Promise<PagedList<OwnerChoice>> {
  const { list, whole } = await readPages(transport, '/crm/v3/owners', (json) => parsed(ownerPage, json), {
    ...call,
    maxPages: 100,
  })
  const owners = list.map(({ id, email, firstName, lastName }) => ({
    id,
    name: personName(toText(firstName), toText(lastName)) ?? toText(email) ?? id,
    email: toText(email),
  }))
  return { list: owners, whole }
}
