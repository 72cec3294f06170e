// What was read at Connect, as it is looked up: names by id, and what the token may do.
import type { Connection } from '@/lib/storage/connection'

const byId = (named: readonly { readonly id: string; readonly name: string }[]) =>
  new Map(named.map(({ id, name }) => [id, name]))

/** Names of owners and forms and labels of call outcomes by id; the granted scopes, null when HubSpot does not tell them. */
export function directoryOf({ owners, forms, dispositions = [], scopes }: Connection) {
  return {
    owners: byId(owners),
    forms: byId(forms),
    dispositions: new Map(dispositions.map(({ id, label }) => [id.toLowerCase(), label])),
    grantedScopes: scopes === null ? null : new Set(scopes),
  }
}
