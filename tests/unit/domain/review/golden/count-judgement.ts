// The second program, continued: disagreements, missing signals, decision roles.
import { CRITERION_IDS } from '@/lib/domain/assessment'
import type { Figures } from '@/lib/domain/review/figures'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { acceptance, converted } from './count-outcome'
import { decided, isReason, list, reason, share, type Tell } from './parts'

const CRITERIA: readonly string[] = CRITERION_IDS

function ready(one: HandoffRecord): 'yes' | 'no' | 'nobody knows' {
  if (one.verdict !== null) return one.verdict === 'ready' ? 'yes' : 'no'
  const outcomes: string[] = Object.values(one.readiness?.outcomes ?? {})
  if (outcomes.length === 0) return 'nobody knows'
  return outcomes.includes('fail') || outcomes.includes('unknown') ? 'no' : 'yes'
}

const outcomeOf = (one: HandoffRecord, name: string): string | undefined =>
  (one.readiness?.outcomes as Record<string, string> | undefined)?.[name]

export function countJudgement(
  month: readonly HandoffRecord[],
  levels: ReadonlyMap<string, number | null>,
  now: number,
  tell: Tell,
): Pick<Figures, 'disagreement' | 'signals' | 'roles'> {
  for (const one of month) {
    const state = decided(one)
    if (isReason(state)) tell('disagreement', reason(state), one)
    else if (ready(one) === 'nobody knows') tell('disagreement', 'no_readiness', one)
  }
  const judged = (state: string, was: string) =>
    month.filter((one) => decided(one) === state && ready(one) === was)
  const [ra, rr] = [judged('accepted', 'yes'), judged('rejected', 'yes')]
  const [na, nr] = [judged('accepted', 'no'), judged('rejected', 'no')]
  const rejected = month.filter((one) => decided(one) === 'rejected')

  const lost: HandoffRecord[] = []
  const won: HandoffRecord[] = []
  for (const one of month) {
    const state = decided(one)
    const isWon = converted(one, now) === 'yes'
    if (isReason(state) && !isWon) tell('signals', reason(state), one)
    else if (one.readiness === null && (state === 'rejected' || isWon)) tell('signals', 'no_readiness', one)
    else if (one.readiness !== null) {
      if (state === 'rejected') lost.push(one)
      if (isWon) won.push(one)
    }
  }
  const others = [...lost, ...won]
    .flatMap((one) => Object.keys(one.readiness?.outcomes ?? {}))
    .filter((name) => !CRITERIA.includes(name))
  const missing = (records: readonly HandoffRecord[], name: string) =>
    share(
      records.filter((one) => outcomeOf(one, name) === 'fail' || outcomeOf(one, name) === 'unknown'),
      records.filter((one) => outcomeOf(one, name) !== undefined).length,
    )

  const role = (one: HandoffRecord) => outcomeOf(one, 'decision_role')
  for (const one of month) if (role(one) === undefined) tell('roles', 'no_readiness', one)
  const seen = month.filter((one) => role(one) === 'pass')
  const unseen = month.filter((one) => role(one) !== undefined && role(one) !== 'pass')
  const confirmed = month.filter(
    ({ decisionRole }) => decisionRole === 'approver' || decisionRole === 'decision_maker',
  )
  const level = (one: HandoffRecord) => levels.get(`${one.contactId} ${one.round}`) ?? null
  const steps = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0, null].filter((step) =>
    month.some((one) => level(one) === step),
  )
  return {
    disagreement: {
      any: share(
        [...rr, ...na, ...nr.filter((one) => one.disputed)],
        ra.length + rr.length + na.length + nr.length,
      ),
      disputed: share(
        rejected.filter((one) => one.disputed),
        rejected.length,
      ),
      rejectedThoughReady: share(rr, ra.length + rr.length),
      acceptedThoughNotReady: share(na, na.length + nr.length),
      unsupported: share(
        month.filter((one) => ready(one) === 'nobody knows'),
        month.length,
      ),
    },
    signals: [...CRITERIA, ...new Set(others)].map((criterion) => ({
      criterion,
      rejected: missing(lost, criterion),
      converted: missing(won, criterion),
    })),
    roles: {
      seen: share(seen, seen.length + unseen.length),
      confirmed: share(confirmed, month.length),
      acceptanceSeen: acceptance(seen),
      acceptanceUnseen: acceptance(unseen),
      byLevel: steps.map((step) => {
        const own = month.filter((one) => level(one) === step)
        return { level: step, ...list(own), acceptance: acceptance(own) }
      }),
    },
  }
}
