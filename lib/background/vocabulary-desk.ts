// Use case: the portal's own words for what a definition names: industries, stages, statuses, properties.
import type { Instant } from '@/lib/domain/fact'
import { readVocabulary } from '@/lib/hubspot/vocabulary'
import type { VocabularyReply } from '@/lib/messaging/protocol-definition'
import type { Connection } from '@/lib/storage/connection'
import type { TransportOf } from './account-transport'
import { obstacleOf } from './obstacle'
import { problemOf } from './problems'

export interface VocabularyDeskDeps {
  readonly connection: () => Promise<Connection | null>
  readonly hasHostAccess: () => Promise<boolean>
  readonly transport: TransportOf
  readonly now: () => Instant
}

/** Reads only; nothing is kept. */
export function createVocabularyDesk(deps: VocabularyDeskDeps) {
  async function read(): Promise<VocabularyReply> {
    const connection = await deps.connection()
    const problem = await obstacleOf(connection, deps.hasHostAccess)
    if (problem !== null || connection === null) return { vocabulary: null, problem }
    try {
      return { vocabulary: await readVocabulary(deps.transport(connection)), problem: null }
    } catch (error) {
      return { vocabulary: null, problem: problemOf(error, deps.now()) }
    }
  }

  return { read }
}
