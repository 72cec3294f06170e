// Use case: the portal's own words for what a definition names: industries, stages, statuses, properties.
import type { VocabularyReply } from '@/lib/messaging/protocol-definition'

/** Reads only. */
export function createVocabularyDesk() {
  return { read: async (): Promise<VocabularyReply> => ({ vocabulary: null, problem: null }) }
}
