// What the health check needs from the outside.
import type { HealthReply } from '@/lib/messaging/protocol-definition'

/** Calls may reject when the background cannot be reached. */
export interface HealthGateway {
  /** Looks at the portal; reads only. */
  checkHealth(): Promise<HealthReply>
}
