// The later look at decisions that are over: what arrived late is taken in, and what it has disturbed is put right.
import { compare } from '@/lib/domain/decision/compare'
import { isFirstContact } from '@/lib/domain/decision/decision'
import { missedCount } from '@/lib/domain/decision/handoff-count'
import { nextLook } from '@/lib/domain/decision/later-look'
import {
  arrivedAt,
  hasArrived,
  inForce,
  type Judged,
  overwrittenByOwn,
} from '@/lib/domain/decision/overwritten'
import { areRivals, type DecisionRow, isAboutHandoff, isOpen } from '@/lib/domain/decision/row'
import { ONLY_WHILE_LATEST, skipping, wantedAgain } from '@/lib/domain/decision/side-effects'
import { toPatch } from '@/lib/hubspot/mapping/to-patch'
import { patchContact } from '@/lib/hubspot/objects/activities'
import {
  type ContactState,
  currentFor,
  readContactState,
  stateAfter,
} from '@/lib/hubspot/objects/contact-state'
import { failureOf } from './failure'
import { lostContact, staleContact } from './first-contact-again'
import { restoreAnswers } from './keep-answers'
import type { SendTools } from './send-deps'
import { hasSideEffects } from './send-side-effects'
import { settle } from './settle'
import { writeValues } from './write-values'

export interface LookedAt {
  /** The rows that were looked at, as they are to be kept. One that is open again is sent on. */
  readonly rows: readonly DecisionRow[]
  /** The contact was written to. */
  readonly changed: boolean
}

/**
 * Asks HubSpot once more about one contact. `looked`: the rows that are due; `all`: every row of ours about the contact.
 * @throws a class of `errors.ts`; nothing is lost then, for every step can be taken again
 */
export async function lookAgain(
  looked: readonly DecisionRow[],
  all: readonly DecisionRow[],
  tools: SendTools,
): Promise<LookedAt> {
  const contactId = looked[0]?.decision.ref.contactId ?? ''
  const { hubspot, names } = tools
  let state = await readContactState(hubspot.client, contactId, names, {
    links: looked.some(hasSideEffects),
    answers: looked.some(isReviewRow),
  })
  let changed = false
  const write = async (row: DecisionRow) => {
    const { properties } = await writeValues(row, { ...tools, save: async (kept) => kept })
    state = stateAfter(state, properties, names)
    changed = true
  }
  for (const group of [isHandoffRow, isRoleRow]) {
    const changes = group === isHandoffRow ? state.changes : []
    const over = overwrittenByOwn(judged(all.filter(group), state), changes)
    if (over !== null && !isOpen(over)) await write(over)
  }
  const lost = lostContact(all, state)
  if (lost !== null) await write(lost)
  else if (staleContact(all, state)) {
    const answer = await patchContact(hubspot.client, contactId, toPatch({ firstContactAt: null }, names))
    state = stateAfter(state, answer, names)
    changed = true
  }
  const restored = looked.some(isReviewRow) ? await restoreAnswers(state, tools) : null
  if (restored !== null) {
    state = restored
    changed = true
  }
  const corrected = looked.map((row) => correct(row, all, state, tools))
  const beside = all.filter(({ id }) => !looked.some((row) => row.id === id))
  const settled = await settle(corrected, state, tools, { beside, restored: changed })
  changed ||= settled.changed
  changed = (await countAnew(all, state, tools)) || changed
  const now = tools.now()
  const rows = settled.rows.map((row) => {
    const reopened = isOpen(row)
    return row.look === null ? row : { ...row, look: nextLook(row.look, changed || reopened, now) }
  })
  return { rows, changed }
}

/** Puts the count of handoffs right where two of ours have crossed; true when it was written. A portal that refuses it keeps its own. */
async function countAnew(
  all: readonly DecisionRow[],
  state: ContactState,
  { hubspot, names }: SendTools,
): Promise<boolean> {
  const count = missedCount(judged(all.filter(isHandoffRow), state), state.seen, state.changes)
  if (count === null) return false
  try {
    await patchContact(hubspot.client, state.contact.id, toPatch({ count }, names))
    return true
  } catch (error) {
    if (failureOf(error).end !== 'refused') throw error
    return false
  }
}

const isHandoffRow = ({ decision, stage }: DecisionRow): boolean =>
  isAboutHandoff(decision.kind) && stage !== 'undone'
const isRoleRow = ({ decision, stage }: DecisionRow): boolean =>
  decision.kind === 'confirm_role' && stage !== 'undone'
const isReviewRow = ({ decision, stage }: DecisionRow): boolean =>
  decision.kind === 'review_signal' && stage !== 'undone'

/** The rows about the same thing as this one; the latest of them is in force. */
function groupOf(row: DecisionRow): (other: DecisionRow) => boolean {
  if (isHandoffRow(row)) return isHandoffRow
  return isReviewRow(row)
    ? (other) => isReviewRow(other) && areRivals(row.decision, other.decision)
    : isRoleRow
}

function judged(rows: readonly DecisionRow[], state: ContactState): Judged[] {
  return rows
    .filter(({ tried, values }) => tried && values !== null)
    .map((row) => ({
      row,
      found: compare(row.decision, row.values ?? {}, currentFor(state, row.decision.kind), true),
    }))
}

/** The row as the contact now shows it: written after all, in force, or superseded. */
function correct(
  row: DecisionRow,
  all: readonly DecisionRow[],
  state: ContactState,
  tools: SendTools,
): DecisionRow {
  const [own] = judged([row], state)
  if (own === undefined || !hasArrived(own)) return row
  const latest = isFirstContact(row.decision.kind)
    ? !row.superseded
    : inForce(judged(all.filter(groupOf(row)), state))?.id === row.id
  if (row.writtenAt === null) return arrived(row, !latest, state, tools)
  if (row.superseded && latest) return revived(row, tools)
  return { ...row, superseded: !latest }
}

/** HubSpot took it after all: its tasks and notes follow. */
function arrived(row: DecisionRow, superseded: boolean, state: ContactState, tools: SendTools): DecisionRow {
  const effects = superseded ? skipping(row.effects, (name) => ONLY_WHILE_LATEST.has(name)) : row.effects
  const written = {
    ...row,
    writtenAt: arrivedAt(row, state.changes) ?? tools.serverNow(),
    superseded,
    effects,
    refusal: null,
    conflict: null,
  }
  return reopened(written, tools)
}

/** What was left out, because somebody else seemed to have decided since, is done now. */
function revived(row: DecisionRow, tools: SendTools): DecisionRow {
  const skipped = Object.values(row.effects).includes('skipped')
  const effects = wantedAgain(row.effects)
  const latest = { ...row, superseded: false, effects }
  return skipped ? reopened(latest, tools) : latest
}

function reopened(row: DecisionRow, { now }: SendTools): DecisionRow {
  return { ...row, stage: 'written', nextTryAt: now(), attempts: 0, waiting: null, finishedAt: null }
}
