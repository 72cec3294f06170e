// The versions of the definition that this browser keeps, by portal, and what is being edited. They outlive Disconnect.
import type { PortalDefinitions } from './stored-definitions'
import { useVault } from './vault'

const NOTHING: PortalDefinitions = { current: null, kept: [], draft: null, versions: null }

/** What is kept for a portal; before Connect the portal is an empty text. */
export async function readDefinitions(portalId: string): Promise<PortalDefinitions> {
  const found = await useVault((db) => db.get('definitions', portalId))
  return found === undefined ? NOTHING : { ...NOTHING, ...found }
}

/** Reads and writes in one transaction; resolves with what is kept then. */
export function changeDefinitions(
  portalId: string,
  change: (kept: PortalDefinitions) => PortalDefinitions,
): Promise<PortalDefinitions> {
  return useVault(async (db) => {
    const work = db.transaction('definitions', 'readwrite', { durability: 'strict' })
    const next = change({ ...NOTHING, ...(await work.store.get(portalId)) })
    await work.store.put(next, portalId)
    await work.done
    return next
  })
}
