// A browser that judges, publishes and takes in definitions of a sandbox's portal, for tests.
import { createDefinitionService, type DefinitionServiceDeps } from '@/lib/background/definition-service'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Connection } from '@/lib/storage/connection'
import { readDefinition, readDefinitionFile } from '@/lib/storage/definition-file'
import type { PortalDefinitions } from '@/lib/storage/stored-definitions'
import { PORTAL_ID, type Sandbox } from '../../sandbox/sandbox'
import { transportTo } from '../hubspot/harness'

/** The built-in definition with another lower limit of size. */
export const edited = (minEmployees: number): Definition => ({
  ...DEFAULT_DEFINITION,
  icp: { ...DEFAULT_DEFINITION.icp, minEmployees },
})
export const NOTHING: PortalDefinitions = { current: null, kept: [], draft: null, versions: null }

export type Change = Partial<DefinitionServiceDeps> & {
  token?: string
  stored?: Map<string, PortalDefinitions>
}

/** A browser with a store of its own; `stored` outlives its background. */
export function browserOn(sandbox: Sandbox, change: Change = {}) {
  const { token = sandbox.tokens.full, stored = new Map<string, PortalDefinitions>(), ...deps } = change
  const changes: boolean[] = []
  const service = createDefinitionService({
    connection: async () => ({ state: 'connected', portalId: PORTAL_ID }) as Connection,
    hasHostAccess: async () => true,
    onTokenRefused: async () => undefined,
    transport: () => transportTo(sandbox, token),
    policy: async () => null,
    // Stored things are copies, as IndexedDB makes them.
    readStored: async (portalId) => structuredClone(stored.get(portalId) ?? NOTHING),
    changeStored: async (portalId, change) => {
      const next = structuredClone(change(stored.get(portalId) ?? NOTHING))
      stored.set(portalId, next)
      return next
    },
    readFile: readDefinitionFile,
    readObject: readDefinition,
    language: async () => 'en',
    onChange: (inForce) => changes.push(inForce),
    now: () => 1_000,
    ...deps,
  })
  return { ...service, stored, changes }
}
