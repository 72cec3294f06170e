// The set-up by the product's own service, and every definition as HubSpot gives it back.
import { createSetupService } from '@/lib/background/setup-service'
import type { WantedProperty } from '@/lib/domain/setup/wanted'
import { propertyBody } from '@/lib/hubspot/setup/property-schema'
import { labelTexts } from '@/lib/i18n/background-words'
import type { Connection } from '@/lib/storage/connection'
import { at, inWords, isOk, listAt } from '../answers'
import { WANTED } from '../checks/handoff'
import { type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'
import { lost } from './compare'

/** Plans, applies, and reads back. @throws nothing: what fails is a finding */
export async function setUp(session: Session): Promise<Finding[]> {
  const service = createSetupService({
    connection: async () => ({ state: 'connected', portalId: session.portalId }) as Connection,
    hasHostAccess: async () => true,
    onTokenRefused: async () => undefined,
    transport: () => session.transport,
    wanted: async () => WANTED,
    language: async () => 'en',
    onProgress: () => undefined,
    onDone: () => undefined,
    now: session.clock.now,
  })
  const about = {
    what: 'Set-up',
    expected: 'everything there afterwards',
    assumedIn: 'lib/background/setup-service.ts',
  }
  const { plan } = await service.plan('en')
  const reply = await service.apply(plan ?? [], 'en', 'needed')
  const open = (reply.plan ?? [])
    .filter(({ action }) => action !== 'leave' && action !== 'mend')
    .map(({ name }) => name)
  const words = [
    ...(reply.problem === null ? [] : [JSON.stringify(reply.problem)]),
    ...reply.failures.map((failure) => `${failure.name}: ${failure.words}`),
    ...(open.length === 0 ? [] : [`not done: ${open.join(', ')}`]),
  ]
  const made = (plan ?? []).filter(({ action }) => action === 'create')
  const done = judged(
    about,
    reply.plan !== null && words.length === 0,
    words.join('; ') || `${made.length} created, the others were there`,
  )
  const fresh = WANTED.filter(({ name }) => made.some((step) => step.name === name))
  return [done, ...(await readBack(session, fresh))]
}

async function readBack({ probe }: Session, fresh: readonly WantedProperty[]): Promise<Finding[]> {
  const answer = await probe({ method: 'GET', path: '/crm/v3/properties/contacts' })
  return fresh.map((wanted) => {
    const about = {
      what: `Definition of ${wanted.name}`,
      expected: 'as sent',
      assumedIn: 'tests/sandbox/api/properties-write.ts',
    }
    if (!isOk(answer)) return unknown(about, inWords(answer))
    const read = listAt(answer.json, 'results').find((one) => at(one, 'name') === wanted.name)
    const differing = lost(propertyBody(wanted, labelTexts.en), read)
    return judged(about, differing.length === 0, differing.join('; ') || 'as sent')
  })
}
