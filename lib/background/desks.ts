// Composes what reads and writes beside the lead itself: decisions, the queue, set-up and the SLA workflow.
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import type { Instant } from '@/lib/domain/fact'
import { wantedProperties } from '@/lib/domain/setup/wanted'
import { createObjectsClient } from '@/lib/hubspot/client'
import { HANDOFF_PROPERTIES } from '@/lib/hubspot/property-names'
import { searchQueue } from '@/lib/hubspot/queue'
import type { Transport } from '@/lib/hubspot/request'
import { broadcastToPages } from '@/lib/messaging/messages'
import { hasHostAccess } from '@/lib/page/host-access'
import {
  addDecision,
  allDecisions,
  changeDecision,
  decisionsOf,
  openDecisions,
  readDecision,
} from '@/lib/storage/decisions'
import { readDraft } from '@/lib/storage/drafts'
import { readReminded, writeReminded } from '@/lib/storage/reminded'
import { readSettings } from '@/lib/storage/settings'
import type { Connect } from './connect'
import { createDecisionDesk } from './decisions/decision-desk'
import { sendDecision } from './decisions/send'
import type { LeadLoader } from './lead-loader'
import { lookOf } from './look'
import { createQueueDesk } from './queue-desk'
import { createSetupDesk } from './setup-desk'
import { notify, showBadge } from './toolbar'
import { createWakeUp } from './wake-up'
import { createWorkflowDesk } from './workflow-desk'

interface DesksDeps {
  readonly connect: Connect
  readonly loader: LeadLoader
  /** The transport in force: another one after every change of the connection. */
  readonly transport: () => Transport
  readonly now: () => Instant
  readonly clockOffsetMs: () => number
}

/** All desks; creating them starts nothing. */
export function createDesks({ connect, loader, transport, now, clockOffsetMs }: DesksDeps) {
  const desk = createDecisionDesk({
    store: {
      add: addDecision,
      change: changeDecision,
      read: readDecision,
      open: openDecisions,
      ofContact: decisionsOf,
    },
    all: allDecisions,
    readDraft,
    connection: connect.current,
    hasHostAccess,
    self: async () => {
      const view = await readSettings()
      return { ownerId: view.settings.ownerId, language: lookOf(view).language }
    },
    send: async (row, before, save) => {
      const connection = await connect.current()
      const names = new Map(connection?.owners.map(({ id, name }) => [id, name]))
      const own = transport()
      return sendDecision(row, before, {
        client: createObjectsClient(own),
        names: HANDOFF_PROPERTIES,
        definition: DEFAULT_DEFINITION,
        now,
        serverNow: () => own.serverNow(),
        save,
        ownerName: (id) => names.get(id) ?? null,
      })
    },
    lock: (name, work) => navigator.locks.request(name, work) as ReturnType<typeof work>,
    wakeAt: createWakeUp(() => void desk.drain(), now),
    onTokenRefused: async () => {
      const connection = await connect.current()
      if (connection !== null) await connect.tokenRefused(connection)
    },
    onNews: (decision) => void broadcastToPages('decision.changed', decision),
    reload: (ref) => void loader.reload(ref),
    now,
  })

  const queue = createQueueDesk({
    connection: connect.current,
    hasHostAccess,
    ownerId: async () => (await readSettings()).settings.ownerId,
    search: (connection, ownerId) =>
      searchQueue(createObjectsClient(transport()), {
        portalId: connection.portalId,
        ownerId,
        names: HANDOFF_PROPERTIES,
        owners: new Map(connection.owners.map(({ id, name }) => [id, name])),
        observedAt: transport().serverNow(),
      }),
    definition: DEFAULT_DEFINITION,
    showBadge,
    remind: async (entry) => notify(entry, lookOf(await readSettings()).language),
    readReminded,
    writeReminded,
    onTokenRefused: connect.tokenRefused,
    now,
    clockOffsetMs,
  })

  const setup = createSetupDesk({
    connection: connect.current,
    hasHostAccess,
    transport,
    wanted: wantedProperties([DEFAULT_DEFINITION.version]),
    onProgress: (progress) => void broadcastToPages('setup.changed', progress),
    onDone: () =>
      void loader.forget().then(() => broadcastToPages('connection.changed', { state: 'connected' })),
    now,
  })

  const workflow = createWorkflowDesk({
    connection: connect.current,
    hasHostAccess,
    transport,
    names: HANDOFF_PROPERTIES,
    now,
  })

  return { desk, queue, setup, workflow }
}
