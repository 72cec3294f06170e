// What everything about the definition needs from the outside.
import type { Definition } from '@/lib/domain/definition/definition'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { LeadReply, QueueReply } from '@/lib/messaging/protocol'
import type {
  DefinitionView,
  ImportReply,
  PublishReply,
  VocabularyReply,
} from '@/lib/messaging/protocol-definition'

/** Calls may reject when the background cannot be reached. */
export interface DefinitionGateway {
  definition(): Promise<DefinitionView>
  /** Keeps what is being edited; null: nothing is. */
  keepDraft(definition: Definition | null): Promise<void>
  /** `over`: the portal's latest version that the person knows of and publishes over. */
  publish(definition: Definition, over: string | null): Promise<PublishReply>
  importDefinition(text: string): Promise<ImportReply>
  /** Reads the portal's versions again. */
  checkVersions(): Promise<DefinitionView>
  /** Returns the way to stop. */
  onDefinitionChanged(hear: () => void): () => void
  vocabulary(): Promise<VocabularyReply>
  /** One lead, read from HubSpot: for the preview. */
  lead(ref: RecordRef): Promise<LeadReply>
  /** The whole team's leads with sales: for choosing some of them. */
  recentLeads(): Promise<QueueReply>
  /** Saves a text as a file. */
  download(name: string, text: string): void
}
