// Use case: read the portal's properties, and suggest which of them hold what.
import { suggestFields } from '@/lib/domain/fields/suggest'
import { readSamples } from '@/lib/hubspot/setup/field-samples'
import { readPortalProperties } from '@/lib/hubspot/setup/portal-properties'
import type { FieldsReply } from '@/lib/messaging/protocol-definition'
import { inPortal, type ServiceDeps } from './precondition'

/** Reads only; nothing is kept. */
export function createFieldsService(deps: ServiceDeps) {
  /** `suggest`: records are read too, and a mapping is suggested; else only the definitions of properties. */
  async function read({ suggest }: { readonly suggest: boolean }): Promise<FieldsReply> {
    const { value, problem } = await inPortal(deps, async (connection) => {
      const transport = deps.transport(connection)
      const { properties, seen } = await readPortalProperties(transport)
      const samples = suggest ? await readSamples(transport, properties) : null
      return { properties, seen, suggestions: samples === null ? null : suggestFields(properties, samples) }
    })
    return { properties: [], seen: [], suggestions: null, ...value, problem }
  }

  return { read }
}
