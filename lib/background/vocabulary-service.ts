// Use case: the portal's own words for what a definition names: industries, stages, statuses, properties.
import { readVocabulary } from '@/lib/hubspot/setup/vocabulary'
import type { VocabularyReply } from '@/lib/messaging/protocol-definition'
import type { TransportOf } from './account-transport'
import { inPortal, type PortalDeps } from './precondition'

export interface VocabularyServiceDeps extends PortalDeps {
  readonly transport: TransportOf
}

/** Reads only; nothing is kept. */
export function createVocabularyService(deps: VocabularyServiceDeps) {
  async function read(): Promise<VocabularyReply> {
    const { value, problem } = await inPortal(deps, (connection) =>
      readVocabulary(deps.transport(connection)),
    )
    return { vocabulary: value, problem }
  }

  return { read }
}
