// The versions of the definition that this browser keeps, by portal, and what is being edited. They outlive Disconnect.

import { useVault } from './database'
import { type PortalDefinitions, readable } from './stored-definitions'

/** What is kept for a portal; before Connect the portal is an empty text. A row that cannot be read is left out, the others stay. */
export async function readDefinitions(portalId: string): Promise<PortalDefinitions> {
  const { unread: _, ...found } = readable(await useVault((db) => db.get('definitions', portalId)))
  return found
}

/** Reads and writes in one transaction; resolves with what is kept then. Rows that cannot be read stay for a version that can. */
export function changeDefinitions(
  portalId: string,
  change: (kept: PortalDefinitions) => PortalDefinitions,
): Promise<PortalDefinitions> {
  return useVault(async (db) => {
    const work = db.transaction('definitions', 'readwrite', { durability: 'strict' })
    const { unread, ...found } = readable(await work.store.get(portalId))
    const next = change(found)
    // The database takes what it is given; only reading looks at each row.
    await work.store.put({ ...next, kept: [...next.kept, ...(unread as typeof next.kept)] }, portalId)
    await work.done
    return next
  })
}
