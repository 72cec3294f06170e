// What the options page needs from the outside: settings, and the connection to HubSpot.

import type { SetupStep } from '@/lib/domain/setup/plan'
import type {
  ConnectionView,
  ConnectReply,
  JournalReply,
  Settings,
  SettingsView,
  SetupProgress,
  SetupReply,
  WorkflowReply,
} from '@/lib/messaging/protocol'
import type { DefinitionGateway } from '../definition/definition-gateway'
import type { HealthGateway } from '../health/health-gateway'

/** Calls may reject when the background cannot be reached. */
export interface OptionsGateway extends DefinitionGateway, HealthGateway {
  settings(): Promise<SettingsView>
  /** Resolves to what is in force: company policy may hold a setting where it is. */
  writeSettings(change: Partial<Settings>): Promise<SettingsView>
  connection(): Promise<ConnectionView>
  /**
   * Asks the browser for HubSpot's hosts first, synchronously within the click that called it; resolves with the problem
   * `host_access_missing` when the user or the browser refuses. `portal`: its number or an address in it, where HubSpot did not tell.
   */
  connect(token: string, keepToken: boolean, portal: string | null): Promise<ConnectReply>
  disconnect(): Promise<void>
  /** Returns the way to stop. */
  onConnectionChanged(hear: () => void): () => void
  /** Every decision that this browser keeps, newest first. */
  journal(): Promise<JournalReply>
  onDecisionChanged(hear: () => void): () => void
  /** What a set-up of the portal would do; nothing is written. */
  planSetup(): Promise<SetupReply>
  applySetup(plan: readonly SetupStep[]): Promise<SetupReply>
  onSetupProgress(hear: (progress: SetupProgress) => void): () => void
  ensureWorkflow(managerId: string): Promise<WorkflowReply>
  /** Changes what was shown of this revision of the workflow. */
  updateWorkflow(managerId: string, id: string, revision: string): Promise<WorkflowReply>
  copy(text: string): Promise<void>
  notificationsAllowed(): Promise<boolean>
  /** Asks the browser, synchronously within the click; resolves with whether they are allowed now. */
  allowNotifications(wanted: boolean): Promise<boolean>
  onSettingsChanged(hear: (settings: SettingsView) => void): () => void
}
