// What every question to HubSpot begins and ends with: whether it may be asked at all, and who learns of a refused token.
import type { Instant } from '@/lib/domain/fact'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { LoadProblem } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'
import type { TransportOf } from './account-transport'
import { problemOf } from './problems'

export interface PortalDeps {
  readonly connection: () => Promise<Connection | null>
  readonly hasHostAccess: () => Promise<boolean>
  readonly onTokenRefused: (connection: Connection) => Promise<void>
  readonly now: () => Instant
}

/** What every use case needs that asks HubSpot by itself. */
export interface ServiceDeps extends PortalDeps {
  readonly transport: TransportOf
}

/** What keeps every question from being asked. */
type Unmet = Extract<
  LoadProblem,
  { readonly kind: 'not_connected' | 'token_refused' | 'host_access_missing' | 'other_portal' }
>

/** The problem, or null when HubSpot may be asked. */
export async function unmetPrecondition(
  connection: Connection | null,
  hasHostAccess: () => Promise<boolean>,
): Promise<Unmet | null> {
  if (connection === null) return { kind: 'not_connected' }
  if (connection.state === 'token_refused') return { kind: 'token_refused' }
  return (await hasHostAccess()) ? null : { kind: 'host_access_missing' }
}

/** As {@link unmetPrecondition}, for one record: it must be of the portal that is connected. */
export async function unmetForRecord(
  ref: RecordRef,
  connection: Connection | null,
  hasHostAccess: () => Promise<boolean>,
): Promise<Unmet | null> {
  if (connection !== null && connection.portalId !== ref.portalId)
    return { kind: 'other_portal', tokenPortalId: connection.portalId }
  return unmetPrecondition(connection, hasHostAccess)
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
