// Use case: the portal's own words for what a definition names: industries, stages, statuses, properties.
import type { Transport } from '@/lib/hubspot/request'
import { readVocabulary } from '@/lib/hubspot/vocabulary'
import type { VocabularyReply } from '@/lib/messaging/protocol-definition'
import { inPortal, type PortalDeps } from './obstacle'

export interface VocabularyDeskDeps extends PortalDeps {
  readonly transport: () => Transport
}

/** Reads only; nothing is kept. */
export function createVocabularyDesk(deps: VocabularyDeskDeps) {
  async function read(): Promise<VocabularyReply> {
    const { value, problem } = await inPortal(deps, () => readVocabulary(deps.transport()))
    return { vocabulary: value, problem }
  }

  return { read }
}
