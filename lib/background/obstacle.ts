// Why nothing may be asked of HubSpot at all, whatever the question.
import type { LoadProblem } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'

/** The problem, or null when HubSpot may be asked. */
export async function obstacleOf(
  connection: Connection | null,
  hasHostAccess: () => Promise<boolean>,
): Promise<LoadProblem | null> {
  if (connection === null) return { kind: 'not_connected' }
  if (connection.state === 'token_refused') return { kind: 'token_refused' }
  return (await hasHostAccess()) ? null : { kind: 'host_access_missing' }
}
