// The shapes of requests that are more than a line: whatever does not fit is refused before anybody looks at it.
import * as z from 'zod/mini'
import { DECISION_ROLES } from '@/lib/domain/decision/decision'
import { REJECTION_DETAILS, REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import { LONGEST_NOTE } from '@/lib/domain/decision/validate'

/** A HubSpot id. */
export const id = z.string().check(z.regex(/^\d{1,20}$/))
export const ref = z.strictObject({ portalId: id, contactId: id })
/** As the panel makes it: a UUID. */
export const decisionId = z.string().check(z.regex(/^[\w:-]{8,80}$/))

const text = (max: number) => z.string().check(z.maxLength(max))
const instant = z.number()
const status = z.enum(['handed_off', 'accepted', 'rejected', 'returned'])
const longText = text(200_000)

/** A decision from the panel. First contact is none: nobody clicks it. */
export const decisionRequest = z.strictObject({
  id: decisionId,
  ref,
  choice: z.strictObject({
    kind: z.enum([
      'hand_off',
      'accept',
      'reject',
      'return',
      'confirm_role',
      'confirm_contact',
      'review_signal',
    ]),
    reason: z.nullable(z.enum(REJECTION_REASONS)),
    detail: z.nullable(z.enum(REJECTION_DETAILS)),
    note: text(LONGEST_NOTE),
    role: z.nullable(z.enum(DECISION_ROLES)),
    disputed: z.boolean(),
    salespersonId: z.optional(z.nullable(id)),
    review: z.optional(
      z.nullable(
        z.strictObject({
          sentence: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
          quote: text(300),
          isSignal: z.nullable(z.boolean()),
          before: z.nullable(instant),
        }),
      ),
    ),
  }),
  seen: z.strictObject({
    status: z.nullable(status),
    handedOffAt: z.nullable(instant),
    acceptedAt: z.nullable(instant),
    rejectedAt: z.nullable(instant),
    rejectionReason: z.nullable(longText),
    firstContactAt: z.nullable(instant),
    decisionRole: z.nullable(longText),
    count: z.number(),
  }),
  facts: z.strictObject({
    contactName: z.nullable(longText),
    verdict: z.enum(['ready', 'not_ready', 'needs_review', 'not_japan']),
    readiness: text(20_000),
    brief: z.array(text(2_000)).check(z.maxLength(20)),
    origin: z.strictObject({
      source: z.nullable(longText),
      recentConversion: z.nullable(z.strictObject({ text: longText, at: z.nullable(instant) })),
    }),
    touches: z.number(),
    firstContactAt: z.nullable(instant),
    message: z.optional(z.nullable(z.strictObject({ channel: z.nullable(text(200)), quote: text(2_000) }))),
    ownerId: z.optional(z.nullable(id)),
  }),
})

/** A plan as it was shown; it is compared with the portal's own before anything is done. */
export const setupPlan = z
  .array(
    z.strictObject({
      name: text(100),
      kind: text(20),
      action: z.enum(['create', 'extend', 'leave', 'cannot']),
      missing: z.array(z.strictObject({ value: text(200), label: text(200) })),
      why: z.nullable(z.enum(['wrong_type', 'archived'])),
      found: z.nullable(text(100)),
    }),
  )
  .check(z.maxLength(100))

/** A month in JST. */
export const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

/** The decision log of a month. */
export const logEntries = z
  .array(
    z.strictObject({
      id: decisionId,
      issue: text(2_000),
      decision: text(2_000),
      owner: text(200),
      measure: text(100),
      before: z.nullable(z.number()),
      at: instant,
    }),
  )
  .check(z.maxLength(200))
