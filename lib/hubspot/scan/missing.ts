// Which of the handoff's properties the portal lacks: the figures that need them are off.
import * as z from 'zod/mini'
import { parsed } from '../mapping/schemas'
import { ScopeMissingError } from '../transport/errors'
import type { ScanContext } from './scan-context'

const definitions = z.object({ results: z.array(z.object({ name: z.string() })) })

/** What a portal can do without: no figure is off for lack of it. */
const OPTIONAL: ReadonlySet<string> = new Set(['rejectionNote', 'pauses', 'signalReviews'])

/** The names that are missing; none when HubSpot does not say which there are. @throws as `Transport.send` */
export async function missingProperties(context: ScanContext): Promise<readonly string[]> {
  const wanted = Object.entries(context.request.names as unknown as Record<string, string>)
    .filter(([what]) => !OPTIONAL.has(what))
    .map(([, name]) => name)
  try {
    const { json } = await context.ask(() =>
      context.transport.send({
        method: 'GET',
        path: '/crm/v3/properties/contacts',
        ...context.call,
      }),
    )
    const there = new Set(parsed(definitions, json).results.map(({ name }) => name))
    return wanted.filter((name) => !there.has(name))
  } catch (error) {
    if (error instanceof ScopeMissingError) return []
    throw error
  }
}
