// A token that HubSpot refuses: whichever part of the product meets it first tells all the others.
import { HUBSPOT_ONLY } from '@/lib/hubspot/mapping/places'
import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDefinitionService } from '@/lib/background/definition-service'
import { createHealthService } from '@/lib/background/health-service'
import { createLeadLoader } from '@/lib/background/lead-loader'
import { inPortal, type PortalDeps } from '@/lib/background/precondition'
import { createQueueService } from '@/lib/background/queue-service'
import { createReviewService } from '@/lib/background/review-service'
import { createSetupService } from '@/lib/background/setup-service'
import { createVocabularyService } from '@/lib/background/vocabulary-service'
import { createWorkflowService } from '@/lib/background/workflow-service'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { wantedProperties } from '@/lib/domain/setup/wanted'
import { loadLead } from '@/lib/hubspot/objects/load-lead'
import { searchQueue } from '@/lib/hubspot/objects/queue'
import { createObjectsClient } from '@/lib/hubspot/transport/client'
import type { Connection } from '@/lib/storage/connection'
import { readDefinition, readDefinitionFile } from '@/lib/storage/definition-file'
import { reviewScanStore } from '@/lib/storage/review-scan'
import { CAST, PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { testClock, transportTo } from '../hubspot/harness'
import { connectionTo } from './portal-connection'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterAll(() => sandbox.close())

const CONNECTION = connectionTo(PORTAL_ID)

interface Part extends PortalDeps {
  readonly transport: () => ReturnType<typeof transportTo>
}

const definitions = (deps: Part) =>
  createDefinitionService({
    ...deps,
    policy: async () => null,
    self: async () => null,
    readStored: async () => ({
      current: null,
      kept: [],
      draft: null,
      versions: null,
      takenUp: null,
      notTakenUp: null,
    }),
    changeStored: async () => ({
      current: null,
      kept: [],
      draft: null,
      versions: null,
      takenUp: null,
      notTakenUp: null,
    }),
    readFile: readDefinitionFile,
    readObject: readDefinition,
    language: async () => 'en',
    onChange: () => undefined,
  })
const setUp = (deps: Part) =>
  createSetupService({
    ...deps,
    wanted: async () => wantedProperties([]),
    language: async () => 'en',
    onProgress: () => undefined,
    onDone: () => undefined,
  })

const review = (deps: Part) =>
  createReviewService({
    ...deps,
    definition: async () => DEFAULT_DEFINITION,
    clock: testClock(),
    store: reviewScanStore,
    keptMonths: async () => [],
    forgetMonths: async () => undefined,
    forgetAll: async () => undefined,
    readLog: async () => [],
    writeLog: async () => undefined,
    onProgress: () => undefined,
  }).answers

const PARTS: Readonly<Record<string, (deps: Part) => Promise<unknown>>> = {
  'the plan of set-up': (deps) => setUp(deps).plan(null),
  'set-up itself': (deps) => setUp(deps).apply([], 'en', 'needed'),
  'the workflow': (deps) =>
    createWorkflowService({ ...deps, names: async () => HANDOFF_PROPERTIES }).ensure('1'),
  'the update of the workflow': (deps) =>
    createWorkflowService({ ...deps, names: async () => HANDOFF_PROPERTIES }).update({
      managerId: '1',
      id: '2',
      revision: '3',
    }),
  'the portal’s words': (deps) => createVocabularyService(deps).read(),
  'the look for later definitions': (deps) => definitions(deps).check(),
  publishing: (deps) =>
    definitions(deps).publish(
      { ...DEFAULT_DEFINITION, icp: { ...DEFAULT_DEFINITION.icp, minEmployees: 7 } },
      null,
    ),
  'the health check': (deps) =>
    createHealthService({
      ...deps,
      definition: async () => DEFAULT_DEFINITION,
      fileParts: async () => [],
      clockOffsetMs: () => 0,
    }).check(),
  'a lead': (deps) =>
    createLeadLoader({
      ...deps,
      readCached: async () => null,
      writeCached: async () => undefined,
      forgetCached: async () => undefined,
      fetchLead: (ref) =>
        loadLead(deps.transport(), ref, {
          grantedScopes: null,
          directory: { owners: new Map(), forms: new Map() },
          places: HUBSPOT_ONLY,
        }),
      onNews: () => undefined,
      judged: async () => ({ definition: DEFAULT_DEFINITION, newerVersion: null, takenUp: null }),
      clockOffsetMs: () => 0,
    }).fresh({ portalId: PORTAL_ID, contactId: CAST.met }, { tabId: null, by: 'panel' }),
  'the decision log': (deps) =>
    review(deps)['review.log.send']({ month: '2026-05', as: 'note', to: CAST.met, text: 'x' }),
  'the scan of a month': (deps) => review(deps)['review.scan']({ month: '2026-05', fresh: true }),
  'the queue': (deps) =>
    createQueueService({
      ...deps,
      ownerId: async () => '7',
      search: (connection, ownerId) =>
        searchQueue(createObjectsClient(deps.transport()), {
          places: HUBSPOT_ONLY,
          portalId: connection.portalId,
          ownerId,
          names: HANDOFF_PROPERTIES,
          owners: new Map(),
          scopes: null,
          observedAt: 0,
        }),
      definition: async () => DEFAULT_DEFINITION,
      look: { withLooks: async (leads) => leads, look: async () => false, forget: async () => undefined },
      onNews: () => undefined,
      showBadge: () => undefined,
      remind: async () => undefined,
      readReminded: async () => [],
      writeReminded: async () => undefined,
      clockOffsetMs: () => 0,
    }).read(true),
}

function refused() {
  const told: Connection[] = []
  const deps: Part = {
    connection: async () => CONNECTION,
    hasHostAccess: async () => true,
    onTokenRefused: async (connection) => void told.push(connection),
    transport: () => transportTo(sandbox, sandbox.tokens.revoked),
    now: () => 0,
  }
  return { told, deps }
}

it.each(Object.keys(PARTS))('%s reports it', async (name) => {
  const { told, deps } = refused()
  await PARTS[name]?.(deps)
  await expect.poll(() => told).toEqual([CONNECTION])
})

it('any other failure is not reported', async () => {
  const { told, deps } = refused()
  const { problem } = await inPortal(deps, () => Promise.reject(new Error('no')))
  expect([problem, told]).toEqual([{ kind: 'failed' }, []])
})

it('nothing is asked with a token that was refused', async () => {
  const { deps } = refused()
  const connection = async () => ({ ...CONNECTION, state: 'token_refused' as const })
  const { problem } = await inPortal({ ...deps, connection }, () => Promise.reject(new Error('was asked')))
  expect(problem).toEqual({ kind: 'token_refused' })
})
