// Use case: the portal's own words for what a definition names: industries, stages, statuses, properties.
import { readVocabulary } from '@/lib/hubspot/setup/vocabulary'
import type { VocabularyReply } from '@/lib/messaging/protocol-definition'
import { inPortal, type ServiceDeps } from './precondition'

/** Reads only; nothing is kept. */
export function createVocabularyService(deps: ServiceDeps) {
  async function read(): Promise<VocabularyReply> {
    const { value, problem } = await inPortal(deps, (connection) =>
      readVocabulary(deps.transport(connection)),
    )
    return { vocabulary: value, problem }
  }

  return { read }
}
