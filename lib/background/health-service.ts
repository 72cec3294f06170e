// Use case: look whether the portal shows one of the five signs that the handoff is undefined.
import type { Definition } from '@/lib/domain/definition/definition'
import type { FilePart } from '@/lib/domain/definition/file-parts'
import { handoffProperties } from '@/lib/domain/handoff-properties'
import { basisOf } from '@/lib/domain/health/facts'
import { healthOf } from '@/lib/domain/health/health'
import { lastMonth } from '@/lib/domain/review/month'
import { readFieldChanges, readHealth } from '@/lib/hubspot/setup/health-read'
import type { HealthReply } from '@/lib/messaging/protocol-definition'
import { inPortal, type ServiceDeps } from './precondition'

export interface HealthServiceDeps extends ServiceDeps {
  /** The definition in force. */
  readonly definition: () => Promise<Definition>
  /** The parts of its file that the portal is to keep; null where it does not fit; none where nobody needs it from there. */
  readonly fileParts: () => Promise<readonly FilePart[] | null>
  readonly clockOffsetMs: () => number
}

/** Reads only. A part of the portal that cannot be read leaves the others as they are; it is a problem only when none can be read. */
export function createHealthService(deps: HealthServiceDeps) {
  const nothing = { checks: null, basis: null, checkedAt: null }

  async function check(): Promise<HealthReply> {
    const { value, problem } = await inPortal(deps, async (connection) => {
      const [definition, fileParts] = await Promise.all([deps.definition(), deps.fileParts()])
      const names = handoffProperties(definition.properties)
      const now = deps.now() + deps.clockOffsetMs()
      const month = lastMonth(now)
      const transport = deps.transport(connection)
      const [{ errors, ...parts }, fieldChanges] = await Promise.all([
        readHealth(transport, names, month),
        readFieldChanges(transport, definition.fields),
      ])
      if (errors.length === Object.keys(parts).length) throw errors[0]
      const facts = { definition, fileParts, names, month, now, fieldChanges, ...parts }
      return { checks: healthOf(facts), basis: basisOf(facts), checkedAt: now }
    })
    return { ...(value ?? nothing), problem }
  }

  return { check }
}
