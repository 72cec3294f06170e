// Use case: bring the portal to what the handoff needs. The plan is shown first; what is applied is what was shown.

import { isDone, planOf, type SetupStep, samePlan } from '@/lib/domain/setup/plan'
import { GROUP, type WantedProperty } from '@/lib/domain/setup/wanted'
import {
  addOptions,
  createGroup,
  createProperty,
  propertyBody,
  readSchema,
} from '@/lib/hubspot/setup/property-schema'
import type { LoadProblem, SetupProgress, SetupReply } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'
import { inPortal, problemMet, type ServiceDeps } from './precondition'

export interface SetupServiceDeps extends ServiceDeps {
  /** What the definition in force needs. */
  readonly wanted: () => Promise<readonly WantedProperty[]>
  readonly onProgress: (progress: SetupProgress) => void
  /** The portal has what it lacked: leads read before know less. */
  readonly onDone: () => void
}

/** What ends the whole set-up, whatever step it met: the others would meet it as well. */
const ENDS_ALL: ReadonlySet<LoadProblem['kind']> = new Set([
  'not_connected',
  'token_refused',
  'scope_missing',
  'other_region',
  'offline',
  'rate_limited',
  'migrating',
])

/** Plans and applies; running it twice changes nothing the second time. */
export function createSetupService(deps: SetupServiceDeps) {
  async function planFor(connection: Connection | null): Promise<SetupReply> {
    const nothing = { plan: null, dryRun: '', failures: [], replanned: false }
    const { value, problem } = await inPortal({ ...deps, connection: async () => connection }, async (on) => {
      const wanted = await deps.wanted()
      const steps = planOf(await readSchema(deps.transport(on)), wanted)
      return { plan: steps, dryRun: dryRunOf(steps, wanted) }
    })
    return value === null ? { ...nothing, problem } : { ...nothing, ...value, problem: null }
  }

  /** Applies the plan that was shown; another one, because the portal has changed since, is only shown. */
  async function apply(shown: readonly SetupStep[]): Promise<SetupReply> {
    const connection = await deps.connection()
    const current = await planFor(connection)
    if (current.plan === null || connection === null) return current
    if (!samePlan(current.plan, shown)) return { ...current, replanned: true }
    const todo = current.plan.filter(({ action }) => action === 'create' || action === 'extend')
    const failures: { name: string; words: string }[] = []
    let problem: LoadProblem | null = null
    for (const [done, step] of todo.entries()) {
      deps.onProgress({ name: step.name, done, of: todo.length })
      try {
        await take(step, connection)
      } catch (error) {
        const met = await problemMet(deps, connection, error)
        if (ENDS_ALL.has(met.kind)) {
          problem = met
          break
        }
        failures.push({ name: step.name, words: error instanceof Error ? error.message : '' })
      }
    }
    deps.onProgress({ name: '', done: todo.length, of: todo.length })
    const after = await planFor(connection)
    if (after.plan !== null && (todo.length > 0 || isDone(after.plan))) deps.onDone()
    return { ...after, problem: problem ?? after.problem, failures }
  }

  async function take({ name, kind, action, missing }: SetupStep, connection: Connection): Promise<void> {
    const transport = deps.transport(connection)
    if (kind === 'group') return createGroup(transport)
    const wanted = (await deps.wanted()).find((one) => one.name === name)
    if (wanted === undefined) return
    if (action === 'create') return createProperty(transport, wanted)
    return addOptions(transport, name, missing)
  }

  return { plan: async () => planFor(await deps.connection()), apply }
}

/** The plan as JSON: the bodies of the requests that would be sent. */
function dryRunOf(steps: readonly SetupStep[], wanted: readonly WantedProperty[]): string {
  const named = (action: SetupStep['action']) => steps.filter((step) => step.action === action)
  const create = named('create').flatMap(({ name }) => {
    const property = wanted.find((one) => one.name === name)
    return property === undefined ? [] : [propertyBody(property)]
  })
  const plan = {
    objectType: 'contacts',
    createGroup: steps.some(({ kind, action }) => kind === 'group' && action === 'create') ? GROUP : null,
    createProperties: create,
    addOptions: named('extend').map(({ name, missing }) => ({ name, options: missing })),
    cannot: named('cannot').map(({ name, why, found }) => ({ name, why, found })),
  }
  return JSON.stringify(plan, null, 2)
}
