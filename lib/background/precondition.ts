// What every question to HubSpot begins and ends with: whether it may be asked at all, and who learns of a refused token.
import type { Instant } from '@/lib/domain/fact'
import type { LoadProblem } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'
import { problemOf } from './problems'

export interface PortalDeps {
  readonly connection: () => Promise<Connection | null>
  readonly hasHostAccess: () => Promise<boolean>
  readonly onTokenRefused: (connection: Connection) => Promise<void>
  readonly now: () => Instant
}

/** The problem, or null when HubSpot may be asked. */
export async function unmetPrecondition(
  connection: Connection | null,
  hasHostAccess: () => Promise<boolean>,
): Promise<LoadProblem | null> {
  if (connection === null) return { kind: 'not_connected' }
  if (connection.state === 'token_refused') return { kind: 'token_refused' }
  return (await hasHostAccess()) ? null : { kind: 'host_access_missing' }
}

/** What an error means for the part that asked over this connection; a refused token is reported to all parts of the product. */
export async function problemMet(
  { onTokenRefused, now }: Pick<PortalDeps, 'onTokenRefused' | 'now'>,
  connection: Connection,
  error: unknown,
): Promise<LoadProblem> {
  const problem = problemOf(error, now())
  if (problem.kind === 'token_refused') await onTokenRefused(connection)
  return problem
}

/** Asks where it may be asked: the answer, or the problem that stood in the way. */
export async function inPortal<T>(
  deps: PortalDeps,
  ask: (connection: Connection) => Promise<T>,
): Promise<
  { readonly value: T; readonly problem: null } | { readonly value: null; readonly problem: LoadProblem }
> {
  const connection = await deps.connection()
  const unmet = await unmetPrecondition(connection, deps.hasHostAccess)
  if (unmet !== null || connection === null)
    return { value: null, problem: unmet ?? { kind: 'not_connected' } }
  try {
    return { value: await ask(connection), problem: null }
  } catch (error) {
    return { value: null, problem: await problemMet(deps, connection, error) }
  }
}
