// Use case: suggest which of the portal's own properties hold what, and tell which mapped ones have changed.
import type { Definition } from '@/lib/domain/definition/definition'
import { changesOf } from '@/lib/domain/fields/changed'
import { suggestFields } from '@/lib/domain/fields/suggest'
import { readSamples } from '@/lib/hubspot/setup/field-samples'
import { readPortalProperties } from '@/lib/hubspot/setup/portal-properties'
import type { FieldsReply } from '@/lib/messaging/protocol-definition'
import { inPortal, type ServiceDeps } from './precondition'

export interface FieldsServiceDeps extends ServiceDeps {
  /** The definition in force. */
  readonly definition: () => Promise<Definition>
}

/** Reads only; nothing is kept. */
export function createFieldsService(deps: FieldsServiceDeps) {
  /** `suggest`: records are read too, and a mapping is suggested; else only the definitions of properties. */
  async function read({ suggest }: { readonly suggest: boolean }): Promise<FieldsReply> {
    const { value, problem } = await inPortal(deps, async (connection) => {
      const transport = deps.transport(connection)
      const { properties, seen } = await readPortalProperties(transport)
      const samples = suggest ? await readSamples(transport, properties) : null
      const { fields } = await deps.definition()
      return {
        properties,
        changes: changesOf(fields, properties, seen),
        suggestions: samples === null ? null : suggestFields(properties, samples),
      }
    })
    return { properties: [], changes: [], suggestions: null, ...value, problem }
  }

  return { read }
}
