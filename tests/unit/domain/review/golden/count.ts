// A second, simple program for every figure: plain conditions, one figure after the other, nothing shared with the product.
import { REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import type { Definition } from '@/lib/domain/definition/definition'
import { RULES_VERSION } from '@/lib/domain/reading/rules-version'
import type { CannotTell, CannotTellReason, FigureName, Figures } from '@/lib/domain/review/figures'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { slowClock } from './clock'
import { countJudgement } from './count-judgement'
import { countOutcome } from './count-outcome'
import { decided, isReason, lengths, list, odd, reason, share, type Tell } from './parts'

export interface Asked {
  readonly from: number
  readonly to: number
  readonly now: number
  readonly definition: Definition
}

const CODED: readonly string[] = REJECTION_REASONS

/** Counts everything once more. */
export function countAgain(
  all: readonly HandoffRecord[],
  levels: ReadonlyMap<string, number | null>,
  { from, to, now, definition }: Asked,
): Figures {
  const month = all.filter((one) => from <= one.handedOffAt && one.handedOffAt < to)
  const untold: { figure: FigureName; why: CannotTellReason; record: HandoffRecord }[] = []
  const tell: Tell = (figure, why, record) => untold.push({ figure, why, record })
  const is = (state: string) => month.filter((one) => decided(one) === state)
  const open = slowClock(definition.sla)

  for (const record of month) {
    const state = decided(record)
    if (isReason(state)) {
      for (const figure of ['decisions', 'rejections', 'silent', 'ignored'] as const)
        tell(figure, reason(state), record)
    }
    if (state === 'rejected' && !CODED.includes(record.reason ?? ''))
      tell(
        'rejections',
        record.reason === null || record.reason === '' ? 'no_reason' : 'unknown_reason',
        record,
      )
  }

  const coded = is('rejected').filter((one) => CODED.includes(one.reason ?? ''))
  const byReason = CODED.map((name) => ({
    reason: name,
    share: share(
      coded.filter((one) => one.reason === name),
      coded.length,
    ),
  }))
  for (let round = 0; round < CODED.length; round++) {
    for (let at = 1; at < byReason.length; at++) {
      const [left, right] = [byReason[at - 1], byReason[at]]
      if (left && right && left.share.part < right.share.part) byReason.splice(at - 1, 2, right, left)
    }
  }
  const named = (one: HandoffRecord) => one.source || null
  const bySource = [...new Set(coded.map(named))]
    .map((source) => ({ source, own: coded.filter((one) => named(one) === source) }))
    .sort((a, b) => (a.own.length === b.own.length ? 0 : a.own.length > b.own.length ? -1 : 1))
    .map(({ source, own }) => ({
      source,
      rejected: own.length,
      small: own.length < 10,
      cells: byReason.map((row) => ({
        reason: row.reason,
        ...list(own.filter((one) => one.reason === row.reason)),
      })),
    }))

  /** A time, `null`, or a reason in capitals. */
  const touchedAt = (one: HandoffRecord): number | string | null => {
    if (one.handedOffAt > now) return 'TIME_AHEAD'
    if (one.firstContactFrom === 'unknown') return 'CONTACT_UNREAD'
    if (odd(one, 'contact_before')) return 'CONTACT_BEFORE'
    if (one.firstContactAt === null) return null
    if (one.firstContactAt < one.handedOffAt) return 'CONTACT_BEFORE'
    return one.firstContactAt > now ? 'TIME_AHEAD' : one.firstContactAt
  }
  const dueAt = (one: HandoffRecord) =>
    !odd(one, 'no_due') && one.dueAt !== null && one.dueAt > one.handedOffAt ? one.dueAt : null

  const sla: Record<string, HandoffRecord[]> = { met: [], late: [], overdue: [], running: [], closed: [] }
  for (const one of month) {
    const [touch, due] = [touchedAt(one), dueAt(one)]
    const closedAt = one.status === 'rejected' ? one.rejectedAt : one.returnedAt
    if (typeof touch === 'string') tell('sla', reason(touch), one)
    else if (due === null) tell('sla', 'no_due', one)
    else if (touch !== null) sla[touch > due ? 'late' : 'met']?.push(one)
    else if (one.status === null) tell('sla', 'no_status', one)
    else if (one.status === 'handed_off' || one.status === 'accepted')
      sla[due < now ? 'overdue' : 'running']?.push(one)
    else if (now <= due) sla.closed?.push(one)
    else if (closedAt === null) tell('sla', 'no_closing_time', one)
    else if (closedAt > now) tell('sla', 'time_ahead', one)
    else sla[closedAt > due ? 'overdue' : 'closed']?.push(one)
  }
  const group = (name: string) => sla[name] ?? []

  const touches: [HandoffRecord, number][] = []
  const assigned: [HandoffRecord, number][] = []
  const reacted: [HandoffRecord, number][] = []
  for (const one of month) {
    const touch = touchedAt(one)
    if (typeof touch === 'string') {
      tell('touch', reason(touch), one)
      tell('assignment', reason(touch), one)
      continue
    }
    if (touch !== null) touches.push([one, open(one.handedOffAt, touch)])
    const owner = one.ownerAssignedAt
    if (owner === null) tell('assignment', 'no_assignment', one)
    else if (owner > now) tell('assignment', 'time_ahead', one)
    else if (touch !== null && touch < owner) tell('assignment', 'assigned_late', one)
    else {
      assigned.push([one, owner > one.handedOffAt ? open(one.handedOffAt, owner) : 0])
      if (touch !== null) reacted.push([one, open(owner > one.handedOffAt ? owner : one.handedOffAt, touch)])
    }
  }

  const dayLength = (definition.sla.closeMinute - definition.sla.openMinute) * 60_000
  /** Touched after more days than the first number, zero included, and no more than the second. */
  const lasting = (over: number, upTo: number) =>
    list(
      touches
        .filter(([, ms]) => (ms > over * dayLength || (over === 0 && ms === 0)) && ms <= upTo * dayLength)
        .map(([one]) => one),
    )
  const silent: Record<string, HandoffRecord[]> = { '0-1': [], '1-2': [], '2-5': [], '5+': [], nobody: [] }
  const ignored: HandoffRecord[] = []
  let past = 0
  for (const one of month) {
    const [state, touch, due] = [decided(one), touchedAt(one), dueAt(one)]
    if (isReason(state)) continue
    if (state === 'accepted' || state === 'handed_off') {
      if (typeof touch === 'string') tell('silent', reason(touch), one)
      else if (touch === null && one.ownerId === null) silent.nobody?.push(one)
      else if (touch === null) {
        const waited = open(one.handedOffAt, now)
        const name =
          waited > 5 * dayLength ? '5+' : waited > 2 * dayLength ? '2-5' : waited > dayLength ? '1-2' : '0-1'
        silent[name]?.push(one)
      }
    }
    if (typeof touch === 'string') tell('ignored', reason(touch), one)
    else if (due === null) tell('ignored', 'no_due', one)
    else if (due < now) {
      past += 1
      if (state === 'handed_off' && touch === null) ignored.push(one)
    }
  }
  const buckets = (['0-1', '1-2', '2-5', '5+'] as const).map((bucket) => ({
    bucket,
    ...list(silent[bucket] ?? []),
  }))

  const outcome = countOutcome(all, month, now, tell)
  const judgement = countJudgement(month, levels, now, tell)
  const untoldStates = month.filter((one) => isReason(decided(one)))
  return {
    from,
    to,
    now,
    handedOff: list(month),
    otherRules: list(
      month.filter(({ readiness }) => readiness !== null && readiness.rulesVersion !== RULES_VERSION),
    ),
    answers: countAnswers(month, from, to),
    outside: all.filter((one) => one.handedOffAt < from || one.handedOffAt >= to).length,
    decisions: {
      accepted: list(is('accepted')),
      rejected: list(is('rejected')),
      returned: list(is('returned')),
      undecided: list(is('handed_off')),
      cannotTell: list(untoldStates),
      acceptance: share(is('accepted'), is('accepted').length + is('rejected').length),
    },
    rejections: { byReason, bySource },
    sla: {
      attainment: share(group('met'), group('met').length + group('late').length + group('overdue').length),
      met: list(group('met')),
      late: list(group('late')),
      overdue: list(group('overdue')),
      running: list(group('running')),
      closed: list(group('closed')),
    },
    touch: {
      handoffToTouch: lengths(touches),
      distribution: [
        { step: 'h', ...lasting(0, 0.5) },
        { step: '1', ...lasting(0.5, 1) },
        { step: '2', ...lasting(1, 2) },
        { step: '3', ...lasting(2, 3) },
        { step: '5', ...lasting(3, 5) },
        { step: '5+', ...lasting(5, 1e9) },
        { step: 'none', ...list(month.filter((one) => touchedAt(one) === null)) },
      ],
      unread: list(month.filter((one) => touchedAt(one) === 'CONTACT_UNREAD')),
    },
    assignment: { handoffToAssigned: lengths(assigned), assignedToTouch: lengths(reacted) },
    silent: {
      buckets,
      total: list(['0-1', '1-2', '2-5', '5+'].flatMap((name) => silent[name] ?? [])),
      unassigned: list(silent.nobody ?? []),
    },
    ignored: share(ignored, past),
    ...outcome,
    ...judgement,
    cannotTell: together(untold),
    off: [],
  }
}

/** Contact by contact, the latest first; within one instant the lower id. */
function countAnswers(month: readonly HandoffRecord[], from: number, to: number): Figures['answers'] {
  const contacts = [...new Set(month.map(({ contactId }) => contactId))]
  const left = contacts.flatMap((id) =>
    (month.find(({ contactId }) => contactId === id)?.answers ?? [])
      .filter(({ at }) => from <= at && at < to)
      .map((answer) => ({ id, answer })),
  )
  left.sort((a, b) => (a.answer.at === b.answer.at ? Number(a.id) - Number(b.id) : b.answer.at - a.answer.at))
  let signals = 0
  for (const { answer } of left) if (answer.isSignal) signals += 1
  const ids = left.map(({ id }) => id)
  return { n: left.length, ids, signals, lines: left.map(({ answer }) => answer) }
}

/** The group "cannot tell", in the product's order of figures; within a figure the order is not compared. */
function together(
  untold: readonly { figure: FigureName; why: CannotTellReason; record: HandoffRecord }[],
): CannotTell[] {
  const names = [...new Set(untold.map(({ figure, why }) => `${figure}/${why}`))]
  return names.sort().map((name) => {
    const [figure, why] = name.split('/') as [FigureName, CannotTellReason]
    const own = untold.filter((one) => one.figure === figure && one.why === why)
    return { figure, reason: why, ...list(own.map(({ record }) => record)) }
  })
}
