// A browser with a definition service on the sandbox and stores of its own, for the tests of publishing and taking up.
import { createDefinitionService, type DefinitionServiceDeps } from '@/lib/background/definition-service'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Connection } from '@/lib/storage/connection'
import { readDefinition, readDefinitionFile } from '@/lib/storage/definition-file'
import type { PortalDefinitions } from '@/lib/storage/stored-definitions'
import { PORTAL_ID, type Sandbox } from '../../sandbox/sandbox'
import { transportTo } from '../hubspot/harness'

export const NOTHING_KEPT: PortalDefinitions = {
  current: null,
  kept: [],
  draft: null,
  versions: null,
  takenUp: null,
  notTakenUp: null,
}

/** The built-in definition with another size of company. */
export const edited = (minEmployees: number): Definition => ({
  ...DEFAULT_DEFINITION,
  icp: { ...DEFAULT_DEFINITION.icp, minEmployees },
})

export type Change = Partial<DefinitionServiceDeps> & {
  token?: string
  stored?: Map<string, PortalDefinitions>
}

/** `stored` outlives the browser's background. `changes`: each time that pages were told, whether another definition came into force. */
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
    readStored: async (portalId) => structuredClone(stored.get(portalId) ?? NOTHING_KEPT),
    changeStored: async (portalId, change) => {
      const next = structuredClone(change(stored.get(portalId) ?? NOTHING_KEPT))
      stored.set(portalId, next)
      return next
    },
    readFile: readDefinitionFile,
    readObject: readDefinition,
    language: async () => 'en',
    self: async () => 'Aiko Tanaka',
    onChange: (inForce) => changes.push(inForce),
    now: () => 1_000,
    ...deps,
  })
  return { ...service, stored, changes }
}
