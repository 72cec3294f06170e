// Owners: the people that records belong to. Plain requests: the official client's owner module would cost 12 KB for one GET.

import { personName } from '@/lib/domain/person-name'
import type { OwnerChoice } from '@/lib/domain/portal'
import { toText } from '../mapping/parse'
import { owner } from '../mapping/schemas'
import type { CallOptions } from '../transport/client'
import { byId, type PagedList, readList } from '../transport/pages'
import type { Transport } from '../transport/request'

/** Every active owner, at most 10,000. @throws ScopeMissingError (`crm.objects.owners.read`) ... */
export async function readOwners(
  transport: Transport,
  call: CallOptions = {},
): Promise<PagedList<OwnerChoice>> {
  const get = async (query: object) =>
    (await transport.send({ ...call, method: 'GET', path: '/crm/v3/owners', query: { ...query } })).json
  const { list, whole } = await readList(get, owner, { most: 100, key: byId })
  const owners = list.map(({ id, email, firstName, lastName }) => ({
    id,
    name: personName(toText(firstName), toText(lastName)) ?? toText(email) ?? id,
    email: toText(email),
  }))
  return { list: owners, whole }
}
