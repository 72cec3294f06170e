// Use case: bring the portal to what the handoff needs. The plan is shown first; what is applied is what was shown.

import type { Language } from '@/lib/domain/settings'
import { type LabelWords, newOptions, portalLanguage } from '@/lib/domain/setup/labels'
import {
  isDone,
  labelSteps,
  planOf,
  type SetupStep,
  type StepPart,
  samePlan,
  stepsOf,
} from '@/lib/domain/setup/plan'
import type { ExistingSchema } from '@/lib/domain/setup/schema'
import { GROUP, type WantedProperty } from '@/lib/domain/setup/wanted'
import { optionOfPart, putFile } from '@/lib/hubspot/setup/definition-file'
import { addOptions, changeLabels } from '@/lib/hubspot/setup/property-options'
import { createGroup, createProperty, propertyBody, readSchema } from '@/lib/hubspot/setup/property-schema'
import { labelTexts } from '@/lib/i18n/background-words'
import type { LoadProblem, SetupProgress, SetupReply } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'
import { inPortal, problemMet, type ServiceDeps } from './precondition'

export interface SetupServiceDeps extends ServiceDeps {
  /** What the definition in force needs of this portal. */
  readonly wanted: (there: ExistingSchema) => Promise<readonly WantedProperty[]>
  /** The person's own. */
  readonly language: () => Promise<Language>
  readonly onProgress: (progress: SetupProgress) => void
  /** The portal has what it lacked: leads read before know less. */
  readonly onDone: () => void
}

/** What ends the whole set-up, whichever step meets it: the other steps would meet it as well. */
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
  /** `chosen`: the language of the labels; null: the one that the portal's labels are in, or else the person's. */
  async function look(connection: Connection | null, chosen: Language | null) {
    const person = await deps.language()
    const { value, problem } = await inPortal({ ...deps, connection: async () => connection }, async (on) => {
      const schema = await readSchema(deps.transport(on))
      const wanted = await deps.wanted(schema)
      const language = chosen ?? portalLanguage(schema, wanted, labelTexts) ?? person
      const plan = [...planOf(schema, wanted), ...labelSteps(schema, wanted, labelTexts, language)]
      return { plan, wanted, language, dryRun: dryRunOf(plan, wanted, labelTexts[language]) }
    })
    const { wanted = [], ...read } = value ?? { plan: null, language: chosen ?? person, dryRun: '' }
    const reply: SetupReply = { ...read, problem, failures: [], replanned: false }
    return { reply, wanted }
  }

  /** Applies this part of the plan that was shown. If the portal has changed since, the new plan is only shown. */
  async function apply(shown: readonly SetupStep[], language: Language, part: StepPart): Promise<SetupReply> {
    const connection = await deps.connection()
    const { reply: current, wanted } = await look(connection, language)
    if (current.plan === null || connection === null) return current
    if (!samePlan(current.plan, shown)) return { ...current, replanned: true }
    const todo = stepsOf(current.plan, part)
    const failures: SetupReply['failures'][number][] = []
    let problem: LoadProblem | null = null
    for (const [done, step] of todo.entries()) {
      deps.onProgress({ name: step.name, done, of: todo.length })
      try {
        await take(step, wanted, connection, language)
      } catch (error) {
        const met = await problemMet(deps, connection, error)
        if (ENDS_ALL.has(met.kind)) {
          problem = met
          break
        }
        const words = error instanceof Error ? error.message : ''
        failures.push({ name: step.name, action: step.action, words })
      }
    }
    deps.onProgress({ name: '', done: todo.length, of: todo.length })
    const { reply: after } = await look(connection, language)
    if (after.plan !== null && (todo.length > 0 || isDone(after.plan))) deps.onDone()
    return { ...after, problem: problem ?? after.problem, failures }
  }

  async function take(
    { name, kind, action, missing, labels }: SetupStep,
    wanted: readonly WantedProperty[],
    connection: Connection,
    language: Language,
  ): Promise<void> {
    const transport = deps.transport(connection)
    if (kind === 'group') return createGroup(transport)
    if (action === 'mend') return changeLabels(transport, name, labels)
    const property = wanted.find((one) => one.name === name)
    if (property === undefined) return
    const words = labelTexts[language]
    if (action === 'create') return createProperty(transport, property, words)
    if (kind === 'definition_file') return putFile(transport, property.parts ?? [])
    return addOptions(transport, name, () => newOptions(property, missing, words))
  }

  return {
    plan: async (chosen: Language | null) => (await look(await deps.connection(), chosen)).reply,
    apply,
  }
}

/** The plan as JSON: the bodies of the requests that would be sent. */
function dryRunOf(steps: readonly SetupStep[], wanted: readonly WantedProperty[], words: LabelWords): string {
  const named = (action: SetupStep['action']) => steps.filter((step) => step.action === action)
  const each = <T>(action: SetupStep['action'], body: (property: WantedProperty, step: SetupStep) => T) =>
    named(action).flatMap((step) => {
      const property = wanted.find(({ name }) => name === step.name)
      return property === undefined ? [] : [body(property, step)]
    })
  const plan = {
    objectType: 'contacts',
    createGroup: steps.some(({ kind, action }) => kind === 'group' && action === 'create') ? GROUP : null,
    createProperties: each('create', (property) => propertyBody(property, words)),
    addOptions: each('extend', (property, { name, missing }) => ({
      name,
      options: [...newOptions(property, missing, words), ...(property.parts ?? []).map(optionOfPart)],
    })),
    changeLabels: named('mend').map(({ name, labels }) => ({ name, labels })),
    cannot: named('cannot').map(({ name, why, found }) => ({ name, why, found })),
  }
  return JSON.stringify(plan, null, 2)
}
