// The shape of a definition: which keys it has, and which values each may hold. Whether these make sense together is checked elsewhere.
import * as z from 'zod/mini'
import {
  DEFAULT_REJECTION,
  REJECTION_DETAILS,
  REJECTION_REASONS,
  type RejectionReason,
} from '@/lib/domain/decision/reasons'
import type { FieldRole } from '@/lib/domain/fields/fields'
import { HANDOFF_KEYS } from '@/lib/domain/handoff-properties'
import {
  flag,
  line,
  lineOrNull,
  lines,
  list,
  matching,
  named,
  number,
  object,
  oneOf,
  open,
  ownerOrNull,
  partial,
  propertyName,
  set,
  whole,
  wholeOrNull,
} from './definition-values'

const EMPLOYEES = 10_000_000
const phrases = list(line(200), 2_000)
const names = list(line(200), 2_000)
const clock = oneOf(['business_days', 'business_hours', 'elapsed'])
const level = whole(1, 9)
const minute = whole(0, 1_440)
/** Whether it suits the clock is checked with the meaning: while it is edited it may not. */
const target = number(0, 10_000)

const day = z.iso.date({ error: 'a day that exists, as YYYY-MM-DD' })

const RULES = 'never, next_term, or days with a number of days'
export const recycleRule = z.discriminatedUnion(
  'after',
  [
    object({ after: z.literal('never', { error: RULES }) }),
    object({ after: z.literal('days', { error: RULES }), days: whole(0, 3_650) }),
    object({ after: z.literal('next_term', { error: RULES }) }),
  ],
  { error: RULES },
)

const MOST_DETAILS = REJECTION_DETAILS.length
const detail = oneOf(REJECTION_DETAILS)

/** A reason offers a part of the details that it can have: the portal's property knows no others. */
function rejectionRule(reason: RejectionReason) {
  const { details } = DEFAULT_REJECTION.reasons[reason]
  return object({
    details: details.length === 0 ? set(detail, 0) : set(oneOf(details), MOST_DETAILS),
    detailRequired: flag,
    noteRequired: flag,
    recycle: recycleRule,
    recycleByDetail: partial(details, recycleRule),
  })
}

/** The rule of a reason that only a newer version has. */
const otherRule = object({
  details: set(line(60), 100),
  detailRequired: flag,
  noteRequired: flag,
  recycle: recycleRule,
  recycleByDetail: named('details with a rule', recycleRule),
})

const common = {
  version: matching(/^[\w.-]{1,40}$/, 'a text of 1 to 40 letters, digits, _ . and -'),
  required: named('criteria with true or false', flag),
  icp: object({
    minEmployees: wholeOrNull(0, EMPLOYEES),
    maxEmployees: wholeOrNull(0, EMPLOYEES),
    industries: list(line(100), 500),
  }),
}

const reading = {
  windowDays: whole(1, 730),
  score: object({ property: z.nullable(propertyName), threshold: number(-1_000_000, 1_000_000) }),
  signals: list(object({ id: line(100), strength: oneOf(['strong', 'medium', 'weak']), phrases }), 100),
  negatives: list(object({ id: line(100), phrases }), 100),
  boilerplate: list(lines(5_000), 200),
  japanEvents: names,
  japanForms: names,
  japanPages: names,
  decisionRole: object({
    minLevel: level,
    itSelects: flag,
    itMinLevel: level,
    smallCompanyEmployees: whole(0, EMPLOYEES),
  }),
  sla: object({
    clock,
    target,
    openMinute: minute,
    closeMinute: minute,
    weekdays: set(whole(1, 7), 7),
    nationalHolidays: flag,
    yearEndClosed: flag,
    obonClosed: flag,
    bridgingDaysClosed: flag,
    closures: set(day, 2_000),
    targets: list(object({ matches: list(line(200), 200), clock, target }), 100),
    atRiskShare: number(0, 100),
  }),
}

const followUp = { followUpOwnerId: ownerOrNull, followUpDays: whole(0, 365) }

const mappedProperty = matching(
  /^(?:company\.)?[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,
  "a property's internal name; of the company with company. in front",
)
const MOST_OPTIONS = 1_000
/** By an option's value, as HubSpot stores it. */
const byOption = <T extends z.ZodMiniType>(what: string, of: T) => {
  const error = `${what}, by the values of options`
  return z
    .record(z.string().check(z.regex(/^(?!__proto__$)[^\p{Cc}\p{Cs}]{1,300}$/u)), of, { error })
    .check(z.refine((all) => Object.keys(all).length <= MOST_OPTIONS, { error }))
}
const field = {
  property: mappedProperty,
  label: line(200),
  options: byOption('labels', line(300)),
}
const sign = object({ category: line(100), strength: oneOf(['strong', 'medium']) })
/** A role holds at most so many properties. */
const MOST_FIELDS = 50
const plain = z.exactOptional(list(object(field), MOST_FIELDS))

/** A role that is absent has no property of the portal's own. */
const fields = object({
  department: plain,
  title: plain,
  rank: plain,
  inquiry: plain,
  hearing: z.exactOptional(list(object({ ...field, signs: byOption('signs', sign) }), MOST_FIELDS)),
  companySize: plain,
  industry: plain,
  event: plain,
  optOut: plain,
  slaClass: z.exactOptional(
    list(object({ ...field, targets: byOption('targets', object({ clock, target })) }), MOST_FIELDS),
  ),
} satisfies Record<FieldRole, z.ZodMiniType>)

/** A definition as this version of the extension writes it: format 3. Format 2 is the same without fields. */
export const definitionShape = object({
  ...common,
  presence: object({ responsibleCounts: flag, domains: list(line(253), 2_000) }),
  fields: z.exactOptional(fields),
  ...reading,
  rejection: object({
    termStartMonth: whole(1, 12),
    reasons: open(REJECTION_REASONS, rejectionRule, otherRule),
  }),
  handoff: object({
    managerOwnerId: ownerOrNull,
    ...followUp,
    alsoWrite: object({
      buyingRole: flag,
      lifecycleOnHandOff: lineOrNull(100),
      lifecycleOnAccept: lineOrNull(100),
      leadStatusOnAccept: lineOrNull(100),
      leadStatusOnReject: lineOrNull(100),
    }),
  }),
  properties: partial(HANDOFF_KEYS, propertyName),
})

/** Format 1: before rejection, presence and the portal's own names were part of a definition. */
export const firstFormatShape = object({
  ...common,
  ...reading,
  handoff: object({ ...followUp, writeBuyingRole: flag }),
})

export type LatestFormat = z.infer<typeof definitionShape>
export type FirstFormat = z.infer<typeof firstFormatShape>
