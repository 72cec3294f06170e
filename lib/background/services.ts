// Composes what reads and writes beside the lead itself: decisions, the queue, set-up and the SLA workflow.
import type { Instant } from '@/lib/domain/fact'
import { handoffProperties } from '@/lib/domain/handoff-properties'
import type { RecordRef } from '@/lib/domain/record-ref'
import { versionsOf, wantedProperties } from '@/lib/domain/setup/wanted'
import { readTouchesFor, searchQueue } from '@/lib/hubspot/objects/queue'
import { createWriteTools } from '@/lib/hubspot/objects/write-tools'
import { createObjectsClient } from '@/lib/hubspot/transport/client'
import { systemClock } from '@/lib/hubspot/transport/clock'
import { NotConnectedError } from '@/lib/hubspot/transport/errors'
import { broadcastToPages } from '@/lib/messaging/background-end'
import { hasHostAccess } from '@/lib/page/host-access'
import {
  addDecision,
  allDecisions,
  changeDecision,
  decisionsOf,
  openDecisions,
  readDecision,
} from '@/lib/storage/decisions'
import { readDraft, writeDraft } from '@/lib/storage/drafts'
import { forgetLooked, readLooked, writeLooked } from '@/lib/storage/looked'
import { readReminded, writeReminded } from '@/lib/storage/reminded'
import { emptyReviews, forgetMonths, keptMonths, readLog, writeLog } from '@/lib/storage/review-records'
import { reviewScanStore } from '@/lib/storage/review-scan'
import { readSettings } from '@/lib/storage/settings'
import type { TransportOf } from './account-transport'
import { lookOf } from './appearance'
import type { Connect } from './connect'
import { createDecisionService } from './decisions/decision-service'
import { lookAgain } from './decisions/look-again'
import { sendDecision } from './decisions/send'
import type { SendTools } from './decisions/send-deps'
import type { DefinitionService } from './definition-service'
import { partsToKeep } from './definition-sharing'
import { directoryOf } from './directory'
import { createFieldsService } from './fields-service'
import { createHealthService } from './health-service'
import type { LeadLoader } from './lead-loader'
import type { ServiceDeps } from './precondition'
import { createQueueLook } from './queue-activities'
import { createQueueService } from './queue-service'
import { createReviewService } from './review-service'
import { createSetupService } from './setup-service'
import { notify, showBadge } from './toolbar'
import { createVocabularyService } from './vocabulary-service'
import { createWakeUp } from './wake-up'
import { createWorkflowService } from './workflow-service'

/** A request that nobody waits for sits out HubSpot's ten-second limit, and ends before the browser would end the background. */
const BACKGROUND_MAX_WAIT_MS = 15_000

interface ServicesDeps {
  readonly connect: Pick<Connect, 'current' | 'tokenRefused'>
  readonly loader: Pick<LeadLoader, 'reload' | 'forget'>
  readonly definitions: Pick<DefinitionService, 'view'>
  readonly transport: TransportOf
  readonly now: () => Instant
  readonly clockOffsetMs: () => number
}

/** All services; creating them starts nothing. */
export function createServices({
  connect,
  loader,
  definitions,
  transport,
  now,
  clockOffsetMs,
}: ServicesDeps) {
  /** What every service needs that asks HubSpot. */
  const portal: ServiceDeps = {
    connection: connect.current,
    hasHostAccess,
    onTokenRefused: connect.tokenRefused,
    transport,
    now,
  }
  const inForce = async () => (await definitions.view()).inForce
  const definition = async () => (await inForce()).definition
  const fileParts = async () => partsToKeep(await definitions.view())
  const names = async () => handoffProperties((await definition()).properties)

  /** `background`: nobody waits for it. */
  async function sendTools(ref: RecordRef | null, background: boolean): Promise<SendTools> {
    const [connection, judgedBy] = await Promise.all([connect.current(), definition()])
    // Checked once more, right before the transport is chosen: the account may have changed since.
    if (connection === null || connection.portalId !== ref?.portalId) throw new NotConnectedError()
    const own = transport(connection)
    const { owners } = directoryOf(connection)
    return {
      hubspot: createWriteTools(
        own,
        background ? { priority: 'background', maxWaitMs: BACKGROUND_MAX_WAIT_MS } : { priority: 'seen' },
      ),
      names: handoffProperties(judgedBy.properties),
      definition: judgedBy,
      now,
      serverNow: () => own.serverNow(),
      ownerName: (id) => owners.get(id) ?? null,
    }
  }

  const decisions = createDecisionService({
    store: {
      add: addDecision,
      change: changeDecision,
      read: readDecision,
      open: openDecisions,
      ofContact: decisionsOf,
    },
    all: allDecisions,
    readDraft,
    writeDraft,
    connection: connect.current,
    hasHostAccess,
    self: async () => {
      const view = await readSettings()
      return { ownerId: view.settings.ownerId, language: lookOf(view).language }
    },
    rejection: async () => (await definition()).rejection,
    send: async (row, before, save, background) =>
      sendDecision(row, before, { ...(await sendTools(row.decision.ref, background)), save }),
    look: async (looked, all) =>
      lookAgain(looked, all, await sendTools(looked[0]?.decision.ref ?? null, true)),
    lock: (name, work) => navigator.locks.request(name, work) as ReturnType<typeof work>,
    wakeAt: createWakeUp(() => void decisions.drain(), now),
    onNews: (decision) => void broadcastToPages('decision.changed', decision),
    reload: (ref) => void loader.reload(ref),
    now,
  })

  const look = createQueueLook({
    readTouches: (connection, sought) => readTouchesFor(transport(connection), connection, sought),
    readLooked,
    writeLooked,
    forgetLooked,
    noticeFirstContact: (snapshot, at) =>
      decisions.noticeFirstContact(
        { ref: snapshot.ref, snapshot, settled: true, stale: false, problem: null },
        at,
      ),
  })

  const queue = createQueueService({
    ...portal,
    look,
    onNews: () => void broadcastToPages('queue.changed', null),
    ownerId: async () => (await readSettings()).settings.ownerId,
    search: async (connection, ownerId) =>
      searchQueue(createObjectsClient(transport(connection)), {
        portalId: connection.portalId,
        ownerId,
        names: await names(),
        places: await definition(),
        owners: directoryOf(connection).owners,
        scopes: connection.scopes,
        observedAt: transport(connection).serverNow(),
      }),
    definition,
    showBadge,
    remind: async (entry) => {
      const view = await readSettings()
      await notify(entry, lookOf(view).language, view.settings.remindNames)
    },
    readReminded,
    writeReminded,
    clockOffsetMs,
  })

  const setup = createSetupService({
    ...portal,
    wanted: async (there) => {
      const { definition: judgedBy, fingerprint } = await inForce()
      const own = await names()
      const versions = versionsOf({ version: judgedBy.version, fingerprint }, there, own)
      return wantedProperties(versions, own, (await fileParts()) ?? [])
    },
    language: async () => lookOf(await readSettings()).language,
    onProgress: (progress) => void broadcastToPages('setup.changed', progress),
    onDone: () => {
      void decisions.afterSetUp()
      void loader.forget().then(() => broadcastToPages('connection.changed', { state: 'connected' }))
    },
  })

  const workflow = createWorkflowService({ ...portal, names })
  const vocabulary = createVocabularyService(portal)
  const fields = createFieldsService(portal)
  const health = createHealthService({
    ...portal,
    definition,
    fileParts,
    clockOffsetMs,
  })
  const review = createReviewService({
    ...portal,
    definition,
    clock: systemClock,
    store: reviewScanStore,
    keptMonths,
    forgetMonths,
    forgetAll: emptyReviews,
    readLog,
    writeLog,
    onProgress: (state) => void broadcastToPages('review.progress', state),
  })

  return { decisions, queue, setup, workflow, vocabulary, fields, health, review }
}
