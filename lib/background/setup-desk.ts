// Use case: bring the portal to what the handoff needs. The plan is shown first; what is applied is what was shown.

import { isDone, planOf, type SetupStep, samePlan } from '@/lib/domain/setup/plan'
import { GROUP, type WantedProperty } from '@/lib/domain/setup/wanted'
import {
  addOptions,
  createGroup,
  createProperty,
  propertyBody,
  readSchema,
} from '@/lib/hubspot/property-schema'
import type { Transport } from '@/lib/hubspot/request'
import type { LoadProblem, SetupProgress, SetupReply } from '@/lib/messaging/protocol'
import { inPortal, type PortalDeps } from './obstacle'

export interface SetupDeskDeps extends PortalDeps {
  readonly transport: () => Transport
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
export function createSetupDesk(deps: SetupDeskDeps) {
  async function plan(): Promise<SetupReply> {
    const nothing = { plan: null, dryRun: '', failures: [], replanned: false }
    const { value, problem } = await inPortal(deps, async () => {
      const wanted = await deps.wanted()
      const steps = planOf(await readSchema(deps.transport()), wanted)
      return { plan: steps, dryRun: dryRunOf(steps, wanted) }
    })
    return value === null ? { ...nothing, problem } : { ...nothing, ...value, problem: null }
  }

  /** Applies the plan that was shown; another one, because the portal has changed since, is only shown. */
  async function apply(shown: readonly SetupStep[]): Promise<SetupReply> {
    const current = await plan()
    if (current.plan === null) return current
    if (!samePlan(current.plan, shown)) return { ...current, replanned: true }
    const todo = current.plan.filter(({ action }) => action === 'create' || action === 'extend')
    const failures: { name: string; words: string }[] = []
    let problem: LoadProblem | null = null
    for (const [done, step] of todo.entries()) {
      deps.onProgress({ name: step.name, done, of: todo.length })
      let words = ''
      const { problem: met } = await inPortal(deps, () =>
        take(step).catch((error: unknown) => {
          words = error instanceof Error ? error.message : ''
          throw error
        }),
      )
      if (met === null) continue
      if (ENDS_ALL.has(met.kind)) {
        problem = met
        break
      }
      failures.push({ name: step.name, words })
    }
    deps.onProgress({ name: '', done: todo.length, of: todo.length })
    const after = await plan()
    if (after.plan !== null && (todo.length > 0 || isDone(after.plan))) deps.onDone()
    return { ...after, problem: problem ?? after.problem, failures }
  }

  async function take({ name, kind, action, missing }: SetupStep): Promise<void> {
    const transport = deps.transport()
    if (kind === 'group') return createGroup(transport)
    const wanted = (await deps.wanted()).find((one) => one.name === name)
    if (wanted === undefined) return
    if (action === 'create') return createProperty(transport, wanted)
    return addOptions(transport, name, missing)
  }

  return { plan, apply }
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
