// What a decision writes to the contact: absolute values, so that writing them twice is the same as once.
import { cleanText } from '../clean-text'
import type { Definition } from '../definition/definition'
import type { Instant } from '../fact'
import type { Handoff, HandoffStatus } from '../lead-snapshot'
import { answersText } from '../signal-answers'
import { dueFor } from '../sla/due'
import { policyFor } from '../sla/policy'
import { type Decision, type DecisionRole, isFirstContact, statusAfter } from './decision'
import { recycleDay } from './recycle'

/** The handoff's values by what they hold; `null` empties the property, an absent value leaves it as it is. */
export interface HandoffValues {
  readonly status?: HandoffStatus
  readonly handedOffAt?: Instant
  readonly handedOffBy?: string | null
  readonly slaDueAt?: Instant
  readonly firstContactAt?: Instant | null
  readonly acceptedAt?: Instant | null
  readonly rejectionReason?: string | null
  readonly rejectionDetail?: string | null
  readonly rejectionNote?: string | null
  readonly rejectedAt?: Instant | null
  readonly decidedBy?: string | null
  readonly recycleUntil?: string | null
  readonly count?: number
  readonly definitionVersion?: string
  readonly readiness?: string
  readonly readinessSnapshot?: string
  readonly disputed?: boolean | null
  readonly decisionRole?: string
  /** This decision's own answer about a sentence, as text: colleagues' answers are added at the write itself. */
  readonly signalReviews?: string
  /** HubSpot's own lifecycle stage and lead status: only where the definition says so. */
  readonly lifecycleStage?: string
  readonly leadStatus?: string
  /** The contact's owner, who takes the lead. */
  readonly ownerId?: string
  /** HubSpot's own buying roles, all of them: writing replaces what was there. */
  readonly buyingRoles?: readonly string[]
}

/** HubSpot's value for a confirmed role; null for somebody without a part in the decision. */
const BUYING_ROLES: Readonly<Record<DecisionRole, string | null>> = {
  decision_maker: 'DECISION_MAKER',
  approver: 'BUDGET_HOLDER',
  champion: 'CHAMPION',
  proposer: 'INFLUENCER',
  none: null,
}

const NO_REJECTION = {
  rejectionReason: null,
  rejectionDetail: null,
  rejectionNote: null,
  rejectedAt: null,
  recycleUntil: null,
  disputed: null,
} as const

/** The contact as HubSpot holds it right before the write; `at`: HubSpot's clock. */
export interface ValuesNow {
  readonly count: number
  readonly buyingRoles: readonly string[]
  readonly lifecycleStage: string | null
  /** The contact's owner. */
  readonly ownerId?: string | null
  readonly at: Instant
}

/**
 * The values of a decision that takes effect at `at` (HubSpot's clock). `count`, `buyingRoles`: as HubSpot holds them now. A new
 * handoff clears what was decided about the earlier one; accepting clears a rejection; first contact writes nothing else.
 */
export function valuesOf(
  decision: Decision,
  definition: Definition,
  { count, buyingRoles, lifecycleStage, ownerId, at }: ValuesNow,
): HandoffValues {
  const { kind, by, role, facts, salespersonId } = decision
  const status = statusAfter(kind)
  const version = { definitionVersion: definition.version }
  const also = definition.handoff.alsoWrite
  if (kind === 'confirm_role') {
    if (role === null) return {}
    const theirs = also.buyingRole ? BUYING_ROLES[role] : null
    if (theirs === null || buyingRoles.includes(theirs)) return { decisionRole: role }
    return { decisionRole: role, buyingRoles: [...buyingRoles, theirs] }
  }
  if (isFirstContact(kind))
    return facts.firstContactAt === null ? {} : { firstContactAt: facts.firstContactAt }
  if (kind === 'review_signal') {
    const { review } = decision
    if (review == null) return {}
    const { sentence, isSignal, before } = review
    // Later than the answer that was on screen, whatever clock that was written by.
    const said = { sentence, isSignal, by, at: Math.max(at, (before ?? 0) + 1) }
    return { signalReviews: answersText([said]) }
  }
  if (status === null) return {}
  if (kind === 'hand_off') {
    const { policy } = policyFor(definition, facts.origin)
    return {
      status,
      handedOffAt: at,
      handedOffBy: by,
      slaDueAt: dueFor(at, policy).dueAt,
      count: count + 1,
      readiness: facts.verdict,
      readinessSnapshot: facts.readiness,
      firstContactAt: null,
      acceptedAt: null,
      decidedBy: null,
      ...NO_REJECTION,
      ...version,
      ...(salespersonId == null || salespersonId === ownerId ? {} : { ownerId: salespersonId }),
      ...stageValue(also.lifecycleOnHandOff, lifecycleStage),
    }
  }
  if (kind === 'accept') {
    return {
      status,
      acceptedAt: at,
      decidedBy: by,
      ...NO_REJECTION,
      ...version,
      ...stageValue(also.lifecycleOnAccept, lifecycleStage),
      ...statusValue(also.leadStatusOnAccept),
    }
  }
  const { reason, detail, disputed } = decision
  const note = cleanText(decision.note).trim()
  return {
    status,
    rejectionReason: reason,
    rejectionDetail: detail,
    rejectionNote: note === '' ? null : note,
    rejectedAt: kind === 'reject' ? at : null,
    decidedBy: by,
    recycleUntil: recycleDay(definition.rejection, reason, detail, at),
    disputed: reason === null ? null : disputed,
    ...version,
    ...(kind === 'reject' ? statusValue(also.leadStatusOnReject) : {}),
  }
}

const STAGES = [
  'subscriber',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
  'evangelist',
]

/** Forward only: most portals refuse to move a stage back, and a customer who asks again is still a customer. A portal's own stages have no order. */
function stageValue(wanted: string | null, current: string | null): Pick<HandoffValues, 'lifecycleStage'> {
  if (wanted === null || wanted === current) return {}
  const [to, from] = [STAGES.indexOf(wanted), STAGES.indexOf(current ?? '')]
  return to >= 0 && from >= to ? {} : { lifecycleStage: wanted }
}

const statusValue = (wanted: string | null): Pick<HandoffValues, 'leadStatus'> =>
  wanted === null ? {} : { leadStatus: wanted }

/** What is never left out when a portal refuses a property: without these the decision would mean something else. */
export function essentialValues({ kind, reason, salespersonId }: Decision): readonly (keyof HandoffValues)[] {
  switch (kind) {
    case 'hand_off':
      return salespersonId == null ? ['status', 'handedOffAt'] : ['status', 'handedOffAt', 'ownerId']
    case 'confirm_role':
      return ['decisionRole']
    case 'review_signal':
      return ['signalReviews']
    case 'first_contact':
    case 'confirm_contact':
      return ['firstContactAt']
    default:
      return reason === null ? ['status'] : ['status', 'rejectionReason']
  }
}

/** The handoff once these values are written: what the same person has seen when they decide again. */
export function seenAfter<T extends Partial<Handoff>>(seen: T, values: HandoffValues): T {
  const known = Object.entries(values).filter(([name]) => name in seen)
  return { ...seen, ...Object.fromEntries(known) }
}
