// Composes the background's use cases from storage, HubSpot and messages; the one place where they meet.
import { handoffProperties } from '@/lib/domain/handoff-properties'
import { sameRef } from '@/lib/domain/record-ref'
import type { SettingsView } from '@/lib/domain/settings'
import { loadLead } from '@/lib/hubspot/objects/load-lead'
import { orMismatch } from '@/lib/hubspot/setup/portal-of-token'
import { broadcastToPages, broadcastToTab } from '@/lib/messaging/background-end'
import { reported } from '@/lib/messaging/failures'
import type { LeadReply } from '@/lib/messaging/protocol'
import { hasHostAccess } from '@/lib/page/host-access'
import { closeStorageToPages } from '@/lib/storage/access'
import { readConnection } from '@/lib/storage/account'
import { sameConnection } from '@/lib/storage/connection'
import { forgetFinished } from '@/lib/storage/decisions'
import { readDefinition, readDefinitionFile } from '@/lib/storage/definition-file'
import { changeDefinitions, readDefinitions } from '@/lib/storage/definitions'
import { writeDraft } from '@/lib/storage/drafts'
import { readManaged } from '@/lib/storage/managed'
import { forgetOwner, readDock, readSettings, writeDock, writeSettings } from '@/lib/storage/settings'
import { forgetCached, readCached, writeCached } from '@/lib/storage/snapshot-cache'
import { createAccount } from './account'
import { lookOf } from './appearance'
import { createDefinitionService } from './definition-service'
import { diagnosticsAnswers } from './diagnostics'
import { directoryOf } from './directory'
import { createLeadLoader } from './lead-loader'
import { railState } from './rail'
import { type Handlers, RefusedRequest } from './requests'
import { createServices } from './services'
import { openRecords, tellRails } from './tabs'

/** Everything the background answers and does. Creating it closes the storage to pages and brings the account in line with company policy. */
export function createApp(openOptions: () => Promise<void>): {
  handlers: Handlers
  refreshDirectory(): Promise<void>
  /** Sends the decisions that are due; `all`: also those that would wait longer. */
  sendDecisions(all?: boolean): Promise<void>
  /** Looks at my queue: badge and reminders. */
  refreshQueue(): Promise<void>
  /** Looks whether the portal has a later definition. */
  checkDefinition(): Promise<unknown>
  /** Takes in what company policy says now. */
  policyChanged(): Promise<void>
  /** The browser lets us reach HubSpot again: what waited for it goes on. */
  accessGranted(): Promise<void>
} {
  const closed = closeStorageToPages()
  const now = () => Date.now()
  let timeZone: string | null = null

  const { connect, transport, serverClock } = createAccount({
    closed,
    timeZone: () => timeZone,
    forgetLeads: async () => {
      await Promise.all([loader.forget(), queue.forget()])
    },
    forgetRest: async () => {
      await Promise.all([
        loader.forget(),
        queue.forget(),
        forgetOwner(),
        forgetFinished(),
        review.forgetAll(),
      ])
    },
    onChange: (state) => {
      definitions.reread()
      void broadcastToPages('connection.changed', { state })
      void refreshRails()
      if (state === 'connected') void decisions.drain(true)
      void queue.refresh()
    },
    now,
  })

  const definitions = createDefinitionService({
    connection: connect.current,
    hasHostAccess,
    onTokenRefused: connect.tokenRefused,
    transport,
    policy: async () => (await readManaged()).definition ?? null,
    readStored: readDefinitions,
    changeStored: changeDefinitions,
    readFile: readDefinitionFile,
    readObject: readDefinition,
    language: async () => lookOf(await readSettings()).language,
    self: async () => {
      const [connection, { settings }] = await Promise.all([connect.current(), readSettings()])
      return connection === null ? null : (directoryOf(connection).owners.get(settings.ownerId ?? '') ?? null)
    },
    onChange: (inForceChanged: boolean) => {
      void broadcastToPages('definition.changed', null)
      // What was read before may lack what the new definition asks for.
      const ready = inForceChanged ? loader.forget() : Promise.resolve()
      void ready.then(() => broadcastToPages('connection.changed', { state: 'connected' }))
      void refreshRails()
      void queue.refresh()
    },
    now,
  })

  const loader = createLeadLoader({
    connection: async () => {
      const [connection] = await Promise.all([connect.current(), serverClock.ready])
      timeZone = connection?.timeZone ?? null
      return connection
    },
    hasHostAccess,
    readCached,
    writeCached: async (snapshot, connection, at) => {
      await closed
      const inForce = async () => sameConnection(await readConnection(), connection)
      await writeCached(snapshot, connection, at, inForce)
    },
    forgetCached,
    fetchLead: (ref, connection, definition, signal, onPartial) =>
      loadLead(transport(connection), ref, {
        grantedScopes: directoryOf(connection).grantedScopes,
        directory: directoryOf(connection),
        places: definition,
        windowDays: definition.windowDays,
        handoffProperties: handoffProperties(definition.properties),
        signal,
        onPartial,
      }).catch((error: unknown) => {
        throw orMismatch(error, connection)
      }),
    onTokenRefused: connect.tokenRefused,
    onNews: (reply) => void tellNews(reply),
    judged: definitions.judged,
    now,
    clockOffsetMs: serverClock.offsetMs,
  })

  const { decisions, queue, setup, workflow, vocabulary, fields, health, review } = createServices({
    connect,
    loader,
    definitions,
    transport,
    now,
    clockOffsetMs: serverClock.offsetMs,
  })

  async function tellNews(reply: LeadReply): Promise<void> {
    await broadcastToPages('lead.changed', await connect.explained(reply))
    void decisions.noticeFirstContact(reply, now() + serverClock.offsetMs()).catch(reported('first contact'))
    if (reply.settled) await tellRails(railState(reply, lookOf(await readSettings())))
  }

  /** After a change of settings or connection: every open rail learns its state again. */
  async function refreshRails(): Promise<void> {
    const look = lookOf(await readSettings())
    for (const { ref } of await openRecords()) await tellRails(railState(await loader.cached(ref), look))
  }

  async function settingsChanged(view: SettingsView): Promise<SettingsView> {
    await broadcastToPages('settings.changed', view)
    void refreshRails()
    return view
  }

  /** Company policy has arrived or changed: it applies at once, and every page is told. */
  async function policyChanged(): Promise<void> {
    await connect.enforcePolicy()
    await definitions.policyChanged()
    await settingsChanged(await readSettings())
    void queue.refresh()
  }

  const handlers: Handlers = {
    'lead.load': async ({ ref, mode }, from) => {
      const { tabId } = from
      return connect.explained(
        await (mode === 'cached' ? loader.cached(ref) : loader.fresh(ref, { tabId, by: 'panel' })),
      )
    },
    'rail.read': async (_, from) => {
      const refresh = loader.fresh(from.ref, { tabId: from.tabId, by: 'rail' })
      const cached = await loader.cached(from.ref)
      const told = cached.problem !== null || (cached.settled && cached.snapshot !== null)
      const reply = told ? cached : await refresh
      return railState(reply, lookOf(await readSettings()))
    },
    'record.read': async (_, { ref, tabId, onRecordHost }) => ({ ref, tabId, onRecordHost }),
    'dock.read': () => readDock(),
    'dock.write': async (state, from) => {
      await writeDock(state)
      if (from.kind === 'page' && from.tabId !== null) await broadcastToTab(from.tabId, 'dock.changed', state)
    },
    'settings.read': () => readSettings(),
    'settings.write': async (change) => {
      const view = await writeSettings(change)
      if ('ownerId' in change) void queue.refresh()
      return settingsChanged(view)
    },
    'connection.read': () => connect.view(),
    'connection.connect': async ({ token, keepToken, portal }) => {
      const reply = await connect.connect(token, keepToken, portal)
      // Before anything is judged: the portal may have a later definition than this browser.
      if (reply.ok) await definitions.check()
      return reply
    },
    'connection.disconnect': () => connect.disconnect(),
    'options.open': () => openOptions(),
    'decision.make': async (request, from) => {
      // A docked panel decides about the record of its own tab only.
      if (from.ref !== null && !sameRef(from.ref, request.ref)) throw new RefusedRequest('decision.make')
      return decisions.make(request)
    },
    'decision.undo': ({ id }) => decisions.undo(id),
    'decision.read': ({ ref }) => decisions.read(ref),
    'decision.retry': () => decisions.drain(true),
    'draft.write': ({ ref, text }) => writeDraft(ref, text),
    'journal.read': () => decisions.journal(),
    'queue.read': async ({ team }) => connect.explained(await queue.read(team)),
    'setup.plan': ({ language }) => setup.plan(language),
    'setup.apply': ({ plan, language, part }) => setup.apply(plan, language, part),
    'workflow.ensure': ({ managerId }) => workflow.ensure(managerId),
    'workflow.update': (request) => workflow.update(request),
    'definition.read': () => definitions.view(),
    'definition.draft': async ({ definition, elsewhere }) => {
      await definitions.draft(definition)
      const { draft } = await definitions.view()
      if (elsewhere === true && draft !== null) void broadcastToPages('draft.changed', draft)
    },
    'definition.publish': ({ definition, over }) => definitions.publish(definition, over),
    'definition.import': ({ text }) => definitions.takeIn(text),
    'definition.seen': () => definitions.seen(),
    'definition.check': () => definitions.check(),
    'portal.vocabulary': () => vocabulary.read(),
    'fields.read': (request) => fields.read(request),
    'health.check': () => health.check(),
    ...review.answers,
    ...diagnosticsAnswers,
  }
  return {
    handlers,
    refreshDirectory: connect.refreshDirectory,
    sendDecisions: decisions.drain,
    refreshQueue: queue.refresh,
    checkDefinition: async () => {
      // Not every browser says when policy changes.
      await connect.enforcePolicy()
      await definitions.policyChanged()
      return definitions.check()
    },
    policyChanged,
    accessGranted: async () => {
      const { state } = await connect.view()
      await broadcastToPages('connection.changed', { state })
      void refreshRails()
      await decisions.drain(true)
    },
  }
}
