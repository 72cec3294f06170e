// The forms of HubSpot's answers that we rely on: strict on what is used, blind to the rest.
import * as z from 'zod/mini'
import { ResponseShapeError } from '../transport/errors'

const id = z.pipe(z.union([z.string(), z.number()]), z.transform(String))
const scalar = z.pipe(
  z.unknown(),
  z.transform((value) => {
    if (value === null || value === undefined || typeof value === 'object') return null
    return String(value)
  }),
)
const text = z.catch(z.nullish(z.string()), null)
/** ISO text, or a Date where the official client has made one. */
const moment = z.optional(z.unknown())

const historyEntry = z.object({ value: z.optional(scalar), timestamp: moment })
const associated = z.object({ id, type: z.optional(z.string()) })
/** A list in no known form is one of which nobody knows how much there is: it goes on. */
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

const paging = z.catch(z.nullish(z.object({ next: z.nullish(z.object({ after: id })) })), null)

export const participationPage = z.object({
  paging,
  results: z.array(
    z.object({
      properties: z.object({ occurredAt: moment, attendanceState: text }),
      associations: z.catch(
        z.nullish(z.object({ marketingEvent: z.nullish(z.object({ name: text })) })),
        null,
      ),
    }),
  ),
})
export type ParticipationPage = z.infer<typeof participationPage>

export const ownerPage = z.object({
  results: z.array(z.object({ id, email: text, firstName: text, lastName: text })),
  paging,
})

export const formPage = z.object({ results: z.array(z.object({ id, name: text })), paging })

export const accountDetails = z.object({
  portalId: id,
  uiDomain: text,
  dataHostingLocation: text,
  timeZone: text,
  accountType: text,
})

export const tokenInfo = z.object({
  hubId: z.catch(z.nullish(id), null),
  scopes: z.catch(z.nullish(z.array(z.string())), null),
})

/** The answer in the form we rely on. @throws ResponseShapeError naming the first part that is missing */
export function parsed<T extends z.ZodMiniType>(schema: T, answer: unknown): z.output<T> {
  const result = z.safeParse(schema, answer)
  if (result.success) return result.data
  throw new ResponseShapeError(result.error.issues[0]?.path.join('.') || 'not an object')
}
