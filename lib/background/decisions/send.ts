// Carries one decision as far as HubSpot lets it: read, compare, write, then its tasks and notes, then a last look.
import { compare } from '@/lib/domain/decision/compare'
import type { Decision } from '@/lib/domain/decision/decision'
import { firstLook } from '@/lib/domain/decision/later-look'
import { hadStatus } from '@/lib/domain/decision/overwritten'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { ONLY_WHILE_LATEST, skipping } from '@/lib/domain/decision/side-effects'
import { seenAfter, valuesOf } from '@/lib/domain/decision/values'
import type { Instant } from '@/lib/domain/fact'
import { answersIn, answerTo } from '@/lib/domain/signal-answers'
import {
  type ContactState,
  currentFor,
  readContactState,
  stateAfter,
  statusChangedAt,
} from '@/lib/hubspot/objects/contact-state'
import { ResponseShapeError } from '@/lib/hubspot/transport/errors'
import { failureOf, SalespersonMissingError } from './failure'
import { restoreAnswers, withOthers } from './keep-answers'
import type { SendDeps } from './send-deps'
import { carryOutSideEffects, hasSideEffects, madeAnything, takenBack } from './send-side-effects'
import { settle } from './settle'
import { writeValues } from './write-values'

/**
 * Takes the row to its end, saving it before and after every step, so that it may be stopped anywhere and begun again.
 * `before`: a decision of ours on the same contact that this one follows.
 * @throws a class of `errors.ts` when HubSpot did not answer or refused; what was reached until then is saved
 */
export async function sendDecision(
  given: DecisionRow,
  before: DecisionRow | null,
  deps: SendDeps,
): Promise<DecisionRow> {
  let row = given
  let state = await read(row, deps)
  if (row.stage !== 'written') {
    const written = await writeContact(row, before, state, deps)
    if (written.row.stage !== 'written') return written.row
    ;({ row, state } = written)
  }
  const made = row.made
  row = await carryOutSideEffects(row, state, deps)
  // If anything was made, the contact is read again after it: what HubSpot says then is the last word.
  if (madeAnything(row)) {
    if (row.made !== made) state = await read(row, deps)
    row = await settled(row, state, deps)
  }
  const ended: DecisionRow = {
    ...row,
    stage: 'confirmed',
    waiting: null,
    nextTryAt: null,
    finishedAt: deps.now(),
  }
  return deps.save({ ...ended, look: firstLook(ended, deps.now(), row.look?.taken) })
}

function read(row: DecisionRow, { hubspot, names }: SendDeps): Promise<ContactState> {
  return readContactState(hubspot.client, row.decision.ref.contactId, names, {
    links: hasSideEffects(row),
    answers: row.decision.kind === 'review_signal',
  })
}

async function writeContact(
  given: DecisionRow,
  before: DecisionRow | null,
  state: ContactState,
  deps: SendDeps,
): Promise<{ row: DecisionRow; state: ContactState }> {
  let row = await fixed(given, before, state, deps)
  const found = judged(row, state, row.tried)
  if (found === 'conflict') return { row: await decidedOver(row, state, deps), state }
  if (found === 'needless') {
    const sameRound = state.seen.handedOffAt === row.decision.seen.handedOffAt
    return { row: await deps.save(needless(written(row, deps.serverNow(), !sameRound))), state }
  }
  if (found !== 'write')
    return { row: await deps.save(written(row, deps.serverNow(), found === 'superseded')), state }
  const { kind, salespersonId } = row.decision
  if (kind === 'hand_off' && state.ownerId === null && salespersonId == null)
    throw new SalespersonMissingError()
  row = await deps.save({ ...row, tried: true, sentAt: deps.now() })
  const answer = await writeValues(row, deps, (values) => withOthers(values, state))
  row = answer.row
  let after = stateAfter(state, answer.properties, deps.names)
  // Somebody who answered in the same moment has written the same property: only the contact itself tells.
  const shared = kind === 'review_signal'
  if (shared || judged(row, after, true) !== 'applied') after = await read(row, deps)
  if (shared) after = (await restoreAnswers(after, deps)) ?? after
  const now = judged(row, after, true)
  // HubSpot took it and does not show it: unknown, so it is looked at again.
  if (now === 'write') throw new ResponseShapeError('the written values')
  if (now === 'conflict') return { row: await decidedOver(row, after, deps), state: after }
  return { row: await deps.save(written(row, deps.serverNow(), now === 'superseded')), state: after }
}

/** The last look of the sending itself: who decided meanwhile, and what was made twice. */
async function settled(given: DecisionRow, state: ContactState, deps: SendDeps): Promise<DecisionRow> {
  const found = judged(given, state, true)
  if (found === 'write') {
    // It was reported as written, and it is not, or no longer is: back to where it can be written.
    const writtenAt = hadStatus(given, state.changes) ? given.writtenAt : null
    await deps.save({ ...given, stage: 'queued', writtenAt })
    throw new ResponseShapeError('the written values')
  }
  const row = { ...given, superseded: given.superseded || (found !== 'applied' && found !== 'needless') }
  // The rest of a list that HubSpot cuts is read later, when nobody waits.
  if (state.tasks?.next != null || state.notes?.next != null) return row
  try {
    const [only = row] = (await settle([row], state, deps, null)).rows
    return only
  } catch (error) {
    // The contact holds the decision: that HubSpot lets nobody look through its tasks does not make it refused.
    if (failureOf(error).end !== 'refused') throw error
    return row
  }
}

function judged(row: DecisionRow, state: ContactState, tried: boolean) {
  return compare(row.decision, row.values ?? {}, currentFor(state, row.decision.kind), tried)
}

/** Fixes time and values at the first try: every later one writes the very same. */
async function fixed(
  row: DecisionRow,
  before: DecisionRow | null,
  state: ContactState,
  { now, serverNow, definition, save }: SendDeps,
): Promise<DecisionRow> {
  if (row.values !== null) return row
  const { seen, buyingRoles, lifecycleStage, ownerId } = state
  const at = Math.round(row.decision.clickedAt + (serverNow() - now()))
  const follows = before?.values != null && before.stage !== 'undone' && before.writtenAt !== null
  const decision = follows ? following(row.decision, before) : row.decision
  const values = valuesOf(decision, definition, {
    count: seen.count,
    buyingRoles,
    lifecycleStage,
    ownerId,
    at,
  })
  const known = { tasks: state.tasks?.ids ?? [], notes: state.notes?.ids ?? [] }
  return save({ ...row, decision, at, values, known })
}

/** The decision as if made by somebody who had seen what the earlier one wrote. */
function following(decision: Decision, { values }: DecisionRow): Decision {
  const seen = seenAfter(decision.seen, values ?? {})
  const { review } = decision
  const earlier = review == null ? null : answerTo(answersIn(values?.signalReviews), review.sentence)
  if (review == null || earlier === null) return { ...decision, seen }
  return { ...decision, seen, review: { ...review, before: earlier.at } }
}

function written(row: DecisionRow, at: Instant, superseded: boolean): DecisionRow {
  const effects = superseded ? skipping(row.effects, (name) => ONLY_WHILE_LATEST.has(name)) : row.effects
  return { ...row, stage: 'written', writtenAt: at, superseded, effects, attempts: 0, waiting: null }
}

/** Somebody else's first contact is there: nothing was confirmed, so no note says so. */
function needless(row: DecisionRow): DecisionRow {
  return { ...row, effects: skipping(row.effects, (name) => name === 'note') }
}

/** Somebody else has decided, after ours was written or before it ever was. Nothing that says otherwise may then stay. */
async function decidedOver(row: DecisionRow, state: ContactState, deps: SendDeps): Promise<DecisionRow> {
  if (row.writtenAt !== null) return deps.save(written(row, row.writtenAt, true))
  return deps.save(inConflict(await takenBack(row, deps), state, deps.now()))
}

function inConflict(row: DecisionRow, state: ContactState, now: Instant): DecisionRow {
  const { review } = row.decision
  const said = review == null ? null : answerTo(state.answers.now, review.sentence)
  const { status, rejectionReason, handedOffAt, acceptedAt, rejectedAt } = state.seen
  const stamps = { handed_off: handedOffAt, accepted: acceptedAt, rejected: rejectedAt, returned: null }
  const ended: DecisionRow = {
    ...row,
    stage: 'conflict',
    waiting: null,
    nextTryAt: null,
    finishedAt: now,
    conflict:
      said === null
        ? {
            status,
            reason: rejectionReason,
            by: status === 'handed_off' ? state.handedOffBy : state.decidedBy,
            at: statusChangedAt(state) ?? (status === null ? null : stamps[status]),
          }
        : { status: null, reason: null, by: said.by, at: said.at, isSignal: said.isSignal },
  }
  return { ...ended, look: firstLook(ended, now, row.look?.taken) }
}
