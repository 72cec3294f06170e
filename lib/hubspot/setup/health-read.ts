// Reads what the health check looks at: property definitions, the SLA workflow, last month's handoffs. Nothing is written.

import { EMPTY, type Fact, known, unavailable } from '@/lib/domain/fact'
import { changesOf } from '@/lib/domain/fields/changed'
import { type Fields, mappedProperties } from '@/lib/domain/fields/fields'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { HandoffSample, HealthFacts } from '@/lib/domain/health/facts'
import type { MonthBounds } from '@/lib/domain/review/month'
import { SCOPE_OF } from '@/lib/domain/scopes'
import type { ExistingSchema } from '@/lib/domain/setup/schema'
import { countTimeless, searchHandoffs } from '../objects/handoff-search'
import {
  AbortedError,
  HubSpotError,
  NotFoundError,
  ScopeMissingError,
  TierError,
  TokenRefusedError,
} from '../transport/errors'
import type { Transport } from '../transport/request'
import { readPortalProperties } from './portal-properties'
import { readSchema } from './property-schema'
import { compareWorkflow, findWorkflow } from './sla-workflow'

/** The three parts, and what failed: as many errors as parts means that the portal could not be read at all. */
export type HealthParts = Pick<HealthFacts, 'schema' | 'workflow' | 'handoffs'> & {
  readonly errors: readonly unknown[]
}

/** Each part is there or says why not. @throws TokenRefusedError, AbortedError: they concern all parts */
export async function readHealth(
  transport: Transport,
  names: HandoffProperties,
  month: MonthBounds,
): Promise<HealthParts> {
  const errors: unknown[] = []
  const part = async <T>(scope: string, read: Promise<T>): Promise<T | Fact<never>> => {
    try {
      return await read
    } catch (error) {
      if (error instanceof AbortedError || error instanceof TokenRefusedError) throw error
      errors.push(error)
      return whyNot(error, scope)
    }
  }
  const [[schema, handoffs], workflow] = await Promise.all([
    part(SCOPE_OF.schema, readSchema(transport).then(known)).then(async (found) => {
      const lacking = found.state === 'known' && !has(found.value, names.handedOffAt, 'datetime')
      const countable = found.state === 'known' && has(found.value, names.status)
      // HubSpot refuses a search by a property that is not there, and answers nonsense where it has another type.
      const searched = lacking
        ? unavailable('property_missing', names.handedOffAt)
        : await part(SCOPE_OF.contacts, readHandoffs(transport, names, month, countable))
      return [found, searched] as const
    }),
    part(SCOPE_OF.workflow, readWorkflow(transport, names)),
  ])
  return { schema, workflow, handoffs, errors }
}

/** What the portal has changed about the mapped properties; nothing is read where none is mapped. @throws as readHealth */
export async function readFieldChanges(
  transport: Transport,
  fields: Fields,
): Promise<HealthFacts['fieldChanges']> {
  if (mappedProperties(fields).length === 0) return EMPTY
  try {
    const { properties, seen } = await readPortalProperties(transport)
    return known(changesOf(fields, properties, seen))
  } catch (error) {
    if (error instanceof AbortedError || error instanceof TokenRefusedError) throw error
    return whyNot(error, SCOPE_OF.schema)
  }
}

function has({ properties }: ExistingSchema, name: string, type?: string): boolean {
  return properties.some((one) => one.name === name && (type === undefined || one.type === type))
}

async function readWorkflow(
  transport: Transport,
  names: HandoffProperties,
): Promise<HealthFacts['workflow']> {
  const found = await findWorkflow(transport).catch((error: unknown) => {
    if (error instanceof NotFoundError) return 'nowhere' as const
    throw error
  })
  if (found === 'nowhere') return { state: 'nowhere' }
  if (found === null) return EMPTY
  // Somebody may have built it in a form that we cannot look into; that it is there counts all the same.
  const compared = await compareWorkflow(transport, found.id, { names, managerUserId: null }).catch(
    (error) => {
      if (error instanceof AbortedError || error instanceof TokenRefusedError) throw error
      return null
    },
  )
  return known({ ...found, differs: compared?.differs ?? null })
}

async function readHandoffs(
  transport: Transport,
  names: HandoffProperties,
  month: MonthBounds,
  countable: boolean,
): Promise<Fact<HandoffSample>> {
  const sample = await searchHandoffs(transport, names, month)
  return known({ ...sample, timeless: countable ? await countTimeless(transport, names) : null })
}

/** HubSpot's own words only: what we would say about a failure has its words in both languages elsewhere. */
function whyNot(error: unknown, scope: string): Fact<never> {
  if (error instanceof ScopeMissingError) return unavailable('no_scope', scope)
  const words = (error instanceof HubSpotError ? error.words : null) ?? undefined
  return unavailable(error instanceof TierError ? 'not_on_tier' : 'request_failed', words)
}
