// Carries one decision as far as HubSpot lets it: re-read, compare, write, read back, then its tasks and notes.
import { compare, stampOf } from '@/lib/domain/decision/compare'
import { ONLY_WHILE_LATEST } from '@/lib/domain/decision/effects'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { essentialValues, type HandoffValues, seenAfter, valuesOf } from '@/lib/domain/decision/values'
import type { Instant } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import { patchContact } from '@/lib/hubspot/activities'
import { type ContactState, readContactState, type StampName } from '@/lib/hubspot/contact-state'
import { ResponseShapeError, ValidationError } from '@/lib/hubspot/errors'
import { keyOf, toPatch } from '@/lib/hubspot/to-patch'
import type { SendDeps } from './send-deps'
import { carryOutEffects } from './send-effects'

/** A portal may refuse optional properties one after the other; more rounds than properties are none. */
const MOST_ROUNDS = 6

/**
 * Takes the row to its end, saving it before and after every step, so that it may be stopped anywhere and begun again.
 * `before`: an own decision on the same contact that this one follows.
 * @throws a class of `errors.ts` when HubSpot did not answer or refused; what was reached until then is saved
 */
export async function sendDecision(
  given: DecisionRow,
  before: DecisionRow | null,
  deps: SendDeps,
): Promise<DecisionRow> {
  let row = given
  if (row.stage !== 'written') {
    const written = await writeContact(row, before, deps)
    if (written.stage !== 'written') return written
    row = written
  }
  row = await carryOutEffects(row, deps)
  return deps.save({ ...row, stage: 'confirmed', waiting: null, nextTryAt: null, finishedAt: deps.now() })
}

async function writeContact(
  given: DecisionRow,
  before: DecisionRow | null,
  deps: SendDeps,
): Promise<DecisionRow> {
  const { contactId } = given.decision.ref
  const state = await readContactState(deps.client, contactId, deps.names, stampName(given))
  let row = await fixed(given, before, state, deps)
  const values = row.values ?? {}
  const found = compare(row.decision, values, state, row.tried)
  if (found === 'conflict') return deps.save(inConflict(row, state, deps.now()))
  if (found === 'needless') {
    const sameRound = state.seen.handedOffAt === row.decision.seen.handedOffAt
    return deps.save(written(row, deps.serverNow(), !sameRound))
  }
  if (found === 'write') {
    row = await deps.save({ ...row, tried: true })
    row = await patched(row, deps)
    const after = await readContactState(deps.client, contactId, deps.names, stampName(row))
    const now = compare(row.decision, row.values ?? {}, after, true)
    // HubSpot took it and does not show it: unknown, so it is looked at again.
    if (now === 'write') throw new ResponseShapeError('the written values')
    if (now === 'conflict') return deps.save(inConflict(row, after, deps.now()))
    return deps.save(written(row, deps.serverNow(), now === 'superseded'))
  }
  return deps.save(written(row, deps.serverNow(), found === 'superseded'))
}

/** Fixes time and values at the first try: every later one writes the very same. */
async function fixed(
  row: DecisionRow,
  before: DecisionRow | null,
  { seen, buyingRoles, lifecycleStage }: ContactState,
  { now, serverNow, definition, save }: SendDeps,
): Promise<DecisionRow> {
  if (row.values !== null) return row
  const at = Math.round(row.decision.clickedAt + (serverNow() - now()))
  const follows = before?.values != null && before.stage !== 'undone' && before.writtenAt !== null
  const decision = follows
    ? { ...row.decision, seen: seenAfter(row.decision.seen, before.values ?? {}) }
    : row.decision
  const values = valuesOf(decision, definition, {
    count: seen.count,
    buyingRoles,
    lifecycleStage,
    at,
  })
  return save({ ...row, decision, at, values })
}

/** Writes; what the portal lacks and the decision can do without is left out and named. */
async function patched(given: DecisionRow, deps: SendDeps): Promise<DecisionRow> {
  let row = given
  const { contactId } = row.decision.ref
  for (let round = 1; ; round++) {
    try {
      await patchContact(deps.client, contactId, toPatch(row.values ?? {}, deps.names))
      return row
    } catch (error) {
      if (!(error instanceof ValidationError) || round === MOST_ROUNDS) throw error
      const less = without(row, error, deps.names)
      if (less === null) throw error
      row = await deps.save(less)
    }
  }
}

/** The row without the refused properties; null when one of them is essential, or when nobody says which. */
function without(
  row: DecisionRow,
  { fields }: ValidationError,
  names: HandoffProperties,
): DecisionRow | null {
  const essential = essentialValues(row.decision)
  const refused = fields.map((field) => ({ field, key: keyOf(field.name, names) }))
  if (refused.length === 0) return null
  const rest: { -readonly [K in keyof HandoffValues]: HandoffValues[K] } = { ...row.values }
  for (const { key } of refused) {
    if (key === null || essential.includes(key) || !(key in rest)) return null
    delete rest[key]
  }
  const omitted = refused.map(({ field }) => ({ what: field.name, words: field.message || field.code || '' }))
  return { ...row, values: rest, omitted: [...row.omitted, ...omitted] }
}

function written(row: DecisionRow, at: Instant, superseded: boolean): DecisionRow {
  const effects = superseded
    ? Object.fromEntries(
        Object.entries(row.effects).map(([name, state]) => [
          name,
          ONLY_WHILE_LATEST.has(name as never) ? 'skipped' : state,
        ]),
      )
    : row.effects
  return { ...row, stage: 'written', writtenAt: at, superseded, effects, attempts: 0, waiting: null }
}

function inConflict(row: DecisionRow, state: ContactState, now: Instant): DecisionRow {
  const { status, rejectionReason, handedOffAt, acceptedAt, rejectedAt } = state.seen
  const stamps = { handed_off: handedOffAt, accepted: acceptedAt, rejected: rejectedAt, returned: null }
  return {
    ...row,
    stage: 'conflict',
    waiting: null,
    nextTryAt: null,
    finishedAt: now,
    conflict: {
      status,
      reason: rejectionReason,
      by: status === 'handed_off' ? state.handedOffBy : state.decidedBy,
      at: state.statusAt ?? (status === null ? null : stamps[status]),
    },
  }
}

const STAMPS: Readonly<Record<string, StampName>> = {
  hand_off: 'handedOffAt',
  accept: 'acceptedAt',
  reject: 'rejectedAt',
}

function stampName({ decision, values }: DecisionRow): StampName | null {
  if (values !== null && stampOf(values) === null) return null
  return STAMPS[decision.kind] ?? null
}
