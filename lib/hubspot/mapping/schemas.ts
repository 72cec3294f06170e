// The forms of HubSpot's answers that we rely on: strict on what is used, blind to the rest.
import * as z from 'zod/mini'
import { ResponseShapeError } from '../transport/errors'

/** The schema's value, or null where it is missing or in another form. */
export const orNull = <T extends z.ZodMiniType>(schema: T) => z.catch(z.nullish(schema), null)

/** HubSpot sends ids as strings, some routes as numbers. */
export const id = z.pipe(z.union([z.string(), z.number()]), z.transform(String))
const scalar = z.pipe(
  z.unknown(),
  z.transform((value) => {
    if (value === null || value === undefined || typeof value === 'object') return null
    return String(value)
  }),
)
export const text = orNull(z.string())
/** ISO text, or a Date where the official client has made one. */
const moment = z.optional(z.unknown())

const historyEntry = z.object({ value: z.optional(scalar), timestamp: moment })
const associated = z.object({ id, type: z.optional(z.string()) })
/** True where a list has a next page, in whatever form HubSpot names it. */
export const goesOn = (found: unknown): boolean =>
  typeof found === 'object' && found !== null && 'next' in found && found.next != null

/** Of a list in an unknown form nobody knows how long it is: it counts as going on. */
const associations = z.catch(z.object({ results: z.array(associated), paging: z.optional(z.unknown()) }), {
  results: [],
  paging: { next: {} },
})

export const hubspotObject = z.object({
  id,
  properties: z.record(z.string(), scalar),
  propertiesWithHistory: z.nullish(z.record(z.string(), z.nullable(z.array(historyEntry)))),
  associations: z.nullish(z.record(z.string(), associations)),
  createdAt: moment,
})
export type HubSpotObject = z.infer<typeof hubspotObject>

/** A batch read or a search: what could not be read is left out by HubSpot. */
export const objectList = z.object({ results: z.array(hubspotObject) })

/** Where a list goes on. */
export const paging = orNull(z.object({ next: z.nullish(z.object({ after: id })) }))

/** Where the next page begins; null when there is none. */
export const nextOf = (found: z.output<typeof paging>): string | null => found?.next?.after ?? null

export const participation = z.object({
  properties: z.object({ occurredAt: moment, attendanceState: text }),
  associations: orNull(z.object({ marketingEvent: z.nullish(z.object({ name: text })) })),
})
export type Participation = z.infer<typeof participation>

export const owner = z.object({ id, email: text, firstName: text, lastName: text })

export const form = z.object({ id, name: text })

export const accountDetails = z.object({
  portalId: id,
  uiDomain: text,
  dataHostingLocation: text,
  timeZone: text,
  accountType: text,
})

export const tokenInfo = z.object({
  hubId: orNull(id),
  scopes: orNull(z.array(z.string())),
})

/** The answer in the form we rely on. @throws ResponseShapeError naming the first part that is missing */
export function parsed<T extends z.ZodMiniType>(schema: T, answer: unknown): z.output<T> {
  const result = z.safeParse(schema, answer)
  if (result.success) return result.data
  throw new ResponseShapeError(result.error.issues[0]?.path.join('.') || 'not an object')
}
