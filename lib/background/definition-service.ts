// Use case: the definition in force, its versions, publishing one to the portal, and taking one in from a file.

import { blockingProblem } from '@/lib/domain/definition/checks'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import type { TakenUp } from '@/lib/domain/definition/portal-file'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'
import type { DefinitionOrigin, StoredDefinition } from '@/lib/domain/definition/stored-definition'
import { isBehind, latestOf, type NamedVersion, nextVersion } from '@/lib/domain/definition/versions'
import type { Instant } from '@/lib/domain/fact'
import { handoffProperties } from '@/lib/domain/handoff-properties'
import type { Language } from '@/lib/domain/settings'
import { addVersion, readVersions } from '@/lib/hubspot/setup/definition-versions'
import { NotFoundError, ResponseShapeError } from '@/lib/hubspot/transport/errors'
import { labelTexts } from '@/lib/i18n/background-words'
import { report, reported } from '@/lib/messaging/failures'
import type { DefinitionView, ImportReply, PublishReply } from '@/lib/messaging/protocol-definition'
import type { Connection } from '@/lib/storage/connection'
import type { ReadFile } from '@/lib/storage/definition-file'
import type { PortalDefinitions } from '@/lib/storage/stored-definitions'
import { adopt, named, sameAs, takenUp, toTakeUp } from './definition-kept'
import { filesToKeep, readShared, shareFile } from './definition-sharing'
import { inPortal, type ServiceDeps } from './precondition'

export interface DefinitionServiceDeps extends ServiceDeps {
  /** The text of the definition file that company policy fixes; null: none. */
  readonly policy: () => Promise<string | null>
  readonly readStored: (portalId: string) => Promise<PortalDefinitions>
  readonly changeStored: (
    portalId: string,
    change: (kept: PortalDefinitions) => PortalDefinitions,
  ) => Promise<PortalDefinitions>
  readonly readFile: (text: string) => ReadFile
  readonly readObject: (value: unknown) => ReadFile
  /** The person's own. */
  readonly language: () => Promise<Language>
  /** The name of the person, as colleagues read it; null: nobody has said who they are. */
  readonly self: () => Promise<string | null>
  /** Another definition is in force, or the portal has another one. */
  readonly onChange: (inForceChanged: boolean) => void
}

/** What a lead is judged by, whether the portal has a later version, and what was taken up since somebody looked. */
export interface Judged {
  readonly definition: Definition
  readonly newerVersion: string | null
  readonly takenUp: TakenUp | null
}

/** A look in passing: nobody waits long for it. */
const PASSING = { deadlineMs: 4_000, maxWaitMs: 0 }

const BUILT_IN: StoredDefinition = keep(DEFAULT_DEFINITION, 'built_in', null)

function keep(definition: Definition, origin: DefinitionOrigin, keptAt: Instant | null): StoredDefinition {
  return { definition, fingerprint: fingerprintOf(definition), origin, keptAt }
}

const refuse = (problem: Exclude<PublishReply, { ok: true }>['problem']): PublishReply => ({
  ok: false,
  problem,
})

/** That the portal keeps a later version is known then, and its file is read another time. */
const unanswered = (error: unknown): null => {
  report('definition file', error)
  return null
}

/** Everything about definitions. What it remembers between events is only a copy of what is stored. */
export function createDefinitionService(deps: DefinitionServiceDeps) {
  let known: Promise<DefinitionView> | null = null
  /** How often a person put a definition into force since this background began. */
  let adoptions = 0

  const portalOf = async () => (await deps.connection())?.portalId ?? ''

  async function compose(): Promise<DefinitionView> {
    const [stored, policyText] = await Promise.all([deps.readStored(await portalOf()), deps.policy()])
    const kept = stored.kept.flatMap((one) => {
      const read = deps.readObject(one.definition)
      return read.ok ? [keep(read.definition, one.origin, one.keptAt)] : []
    })
    const policy = policyText === null ? null : deps.readFile(policyText)
    const fixed = policy?.ok ? keep(policy.definition, 'policy', null) : null
    const current = kept.find(({ definition }) => definition.version === stored.current) ?? BUILT_IN
    const inForce = fixed ?? current
    const draft = stored.draft === null ? null : deps.readObject(stored.draft)
    const behind = isBehind(named(inForce), stored.versions?.latest ?? null)
    const { takenUp: taken, notTakenUp } = stored
    return {
      inForce,
      earlier: [...kept, BUILT_IN]
        .filter((one) => one !== inForce)
        .sort((a, b) => (b.keptAt ?? 0) - (a.keptAt ?? 0)),
      draft: draft?.ok ? draft.definition : null,
      portal: stored.versions,
      behind,
      managed: fixed !== null,
      policyProblem: policy === null || policy.ok ? null : policy.problem,
      takenUp: taken?.version === inForce.definition.version && fixed === null ? taken : null,
      notTakenUp:
        behind && fixed === null && notTakenUp !== null && sameAs(stored.versions?.latest ?? null, notTakenUp)
          ? notTakenUp.problem
          : null,
    }
  }

  function view(): Promise<DefinitionView> {
    known ??= compose().catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }

  async function judged(): Promise<Judged> {
    const { inForce, behind, portal, takenUp: taken } = await view()
    return {
      definition: inForce.definition,
      newerVersion: behind ? (portal?.latest?.version ?? null) : null,
      takenUp: taken,
    }
  }

  async function changed(
    portalId: string,
    change: (kept: PortalDefinitions) => PortalDefinitions,
  ): Promise<DefinitionView> {
    const before = await view()
    await deps.changeStored(portalId, change)
    known = null
    const after = await view()
    const other = after.inForce.fingerprint !== before.inForce.fingerprint
    if (other || told(after) !== told(before)) deps.onChange(other)
    return after
  }

  const versionsProperty = ({ properties }: Definition) => handoffProperties(properties).definitionVersion

  const portalVersions = (versions: readonly NamedVersion[]) => ({
    versions,
    latest: latestOf(versions),
    checkedAt: deps.now(),
  })

  /** Reads what the portal has published, and takes up a later version; without an answer, what was known before stays. */
  async function check(): Promise<DefinitionView> {
    const { value } = await inPortal(deps, async (connection) => {
      const { inForce } = await view()
      const already = adoptions
      const transport = deps.transport(connection)
      const versions = portalVersions(
        await readVersions(transport, versionsProperty(inForce.definition), PASSING),
      )
      const later = toTakeUp(inForce, versions.latest)
      const read = later && (await readShared(transport, later, deps.readFile, PASSING).catch(unanswered))
      return changed(connection.portalId, (kept) => {
        const known = { ...kept, versions }
        // What was published or imported meanwhile stays.
        if (later === null || read === null || adoptions !== already) return known
        return takenUp(known, inForce, later, read, deps.now())
      })
    })
    return value ?? view()
  }

  async function publish(given: unknown, over: string | null): Promise<PublishReply> {
    const { value, problem } = await inPortal(deps, (connection) => publishTo(connection, given, over))
    return problem === null ? value : refuse(problem)
  }

  async function publishTo(
    connection: Connection,
    given: unknown,
    over: string | null,
  ): Promise<PublishReply> {
    const { inForce, earlier, managed } = await view()
    if (managed) return refuse({ kind: 'managed' })
    const read = deps.readObject(given)
    if (!read.ok) return refuse({ kind: 'invalid', problem: read.problem })
    const draft = read.definition
    const blocking = blockingProblem(draft)
    if (blocking !== null) return refuse({ kind: 'invalid', problem: blocking })
    const as = (version: string) => keep({ ...draft, version }, 'published', deps.now())
    if (as(inForce.definition.version).fingerprint === inForce.fingerprint)
      return refuse({ kind: 'unchanged' })
    const property = versionsProperty(draft)
    try {
      const there = await readVersions(deps.transport(connection), property)
      const latest = latestOf(there)
      // Published before, and interrupted before it was kept here.
      const interrupted = latest !== null && as(latest.version).fingerprint === latest.fingerprint
      if (latest !== null && !interrupted && isBehind(named(inForce), latest) && over !== latest.version)
        return refuse({ kind: 'behind', latest: latest.version })
      const ours = [inForce, ...earlier].map(({ definition }) => definition.version)
      const next = interrupted
        ? as(latest.version)
        : as(nextVersion([...there.map(({ version }) => version), ...ours]))
      const transport = deps.transport(connection)
      const by = await deps.self()
      // The file first: who sees the version finds it whole.
      const sharing = await shareFile(transport, next, by, null)
      if (!interrupted) await addVersion(transport, property, named(next), labelTexts, await deps.language())
      const after = await readVersions(transport, property)
      const listed = after.find(({ version }) => version === next.definition.version)
      if (listed === undefined) throw new ResponseShapeError('the published version')
      // Somebody published another one by this name a moment earlier.
      if (listed.fingerprint !== null && listed.fingerprint !== next.fingerprint)
        return refuse({ kind: 'behind', latest: listed.version })
      adoptions++
      const view = await changed(connection.portalId, (kept) => ({
        ...adopt(kept, next, 'published', deps.now()),
        draft: null,
        versions: portalVersions(after),
      }))
      if (sharing === 'shared')
        // Files that nobody needs are in nobody's way: the next publishing removes them.
        await shareFile(transport, next, by, filesToKeep(after)).catch(reported('definition file'))
      return { ok: true, view, sharing }
    } catch (error) {
      if (error instanceof NotFoundError) return refuse({ kind: 'property_missing', property })
      throw error
    }
  }

  async function takeIn(text: string): Promise<ImportReply> {
    const read = deps.readFile(text)
    if (!read.ok) return { ok: false, problem: read.problem satisfies DefinitionProblem }
    const { portal, managed } = await check()
    const file = keep(read.definition, 'imported', deps.now())
    const adopted =
      !managed &&
      (portal?.versions.some((one) => !isBehind(named(file), one) && sameName(one, file)) ?? false)
    if (adopted) adoptions++
    const view = await changed(await portalOf(), (kept) =>
      adopted ? adopt(kept, file, 'imported', deps.now()) : { ...kept, draft: read.definition },
    )
    return { ok: true, adopted, view }
  }

  return {
    view,
    judged,
    check,
    publish,
    takeIn,
    /** Somebody has seen what was taken up. */
    async seen(): Promise<void> {
      if ((await view()).takenUp === null) return
      await changed(await portalOf(), (kept) => ({ ...kept, takenUp: null }))
    },
    async draft(definition: unknown): Promise<void> {
      await changed(await portalOf(), (kept) => ({ ...kept, draft: definition }))
    },
    /** Forgets the copy in memory: another portal. What is stored stays. */
    reread(): void {
      known = null
    },
    /** Looks whether company policy carries another definition than before, and tells where it does. */
    async policyChanged(): Promise<void> {
      const before = await view()
      known = null
      const after = await view()
      const other = after.inForce.fingerprint !== before.inForce.fingerprint
      if (other || after.managed !== before.managed) deps.onChange(other)
    },
  }
}

/** What pages show of it beside the definition itself. */
const told = ({ behind, takenUp, notTakenUp }: DefinitionView) =>
  JSON.stringify([behind, takenUp, notTakenUp])

const sameName = ({ version }: NamedVersion, { definition }: StoredDefinition) =>
  version === definition.version

export type DefinitionService = ReturnType<typeof createDefinitionService>
