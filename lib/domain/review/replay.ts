// What-if replay: the same handoffs under a changed definition; who would have been held back, and at what cost.
import { CRITERION_IDS, type CriterionId } from '../assessment'
import type { Definition } from '../definition/definition'
import { fingerprintOf } from '../definition/fingerprint'
import { countOf } from './counting'
import type { HandoffRecord } from './handoff-record'
import { isConverted, stateOrNull } from './record-readers'
import { Codes } from './replay-codes'
import { judgesAlike } from './replay-parts'
import type { Replay, ReplayDoubt, ReplayEffect, ReplayResult } from './replay-result'
import {
  outcomeReader,
  type Recorded,
  type ReplayVerdict,
  recordedIn,
  requiredOf,
  verdictFrom,
} from './replay-verdicts'

/**
 * Prepares a replay. `base`: the definition in force. `earlier`: older definitions by which some of the handoffs were judged, where
 * they are known. A recorded outcome holds for each criterion whose part of the definition is the same; the others are judged on
 * the lead as it was at the handoff, and what was not read is never guessed.
 */
export function createReplay(
  records: readonly HandoffRecord[],
  base: Definition,
  earlier: readonly Definition[] = [],
): Replay {
  const judged = new Codes(records, [base, ...earlier])
  let recorded: Recorded | null = null
  return {
    run(changed) {
      if (recorded === null) {
        recorded = recordedIn(records, [base, ...earlier])
        judged.warm(base)
      }
      return replayed(records, base, changed, recorded, judged)
    },
  }
}

function replayed(
  records: readonly HandoffRecord[],
  base: Definition,
  changed: Definition,
  recorded: Recorded,
  judged: Codes,
): ReplayResult {
  const touched = CRITERION_IDS.filter(
    (id) => base.required[id] !== changed.required[id] || !judgesAlike(id, base, changed),
  )
  const verdicts = (wanted: Definition, of: (id: CriterionId) => Definition): ReplayVerdict[] => {
    const { ids, others } = requiredOf(wanted)
    const readers = ids.map((id) => outcomeReader(id, of(id), recorded, judged))
    return records.map((_, index) => verdictFrom(readers, index, others))
  }
  const before = verdicts(base, () => base)
  const after = verdicts(changed, () => changed)
  const alone = touched.map((criterion) => {
    const required = { ...base.required, [criterion]: changed.required[criterion] }
    return {
      criterion,
      verdicts: verdicts({ ...base, required }, (id) => (id === criterion ? changed : base)),
    }
  })
  const told = records.map((_, index) => doubtOf(before[index]) === null && doubtOf(after[index]) === null)
  const effect = (verdictsAfter: readonly ReplayVerdict[]) =>
    effectOf(records, { told, before, after: verdictsAfter })
  const isReady = (verdict: ReplayVerdict, index: number) => verdict === 'ready' && told[index] === true
  return {
    baseFingerprint: fingerprintOf(base),
    changedFingerprint: fingerprintOf(changed),
    handoffs: records.length,
    readyBefore: before.filter(isReady).length,
    readyAfter: after.filter(isReady).length,
    together: effect(after),
    byCriterion: alone.map((one) => ({ criterion: one.criterion, effect: effect(one.verdicts) })),
    cannotTell: DOUBTS.map((why) => ({
      why,
      ...countOf(records.filter((_, index) => (doubtOf(before[index]) ?? doubtOf(after[index])) === why)),
    })).filter(({ n }) => n > 0),
  }
}

const DOUBTS: readonly ReplayDoubt[] = ['not_read', 'changed_since', 'not_known']

function doubtOf(verdict: ReplayVerdict | undefined): ReplayDoubt | null {
  return DOUBTS.find((one) => one === verdict) ?? null
}

function effectOf(
  records: readonly HandoffRecord[],
  {
    told,
    before,
    after,
  }: {
    readonly told: readonly boolean[]
    readonly before: readonly ReplayVerdict[]
    readonly after: readonly ReplayVerdict[]
  },
): ReplayEffect {
  const held: HandoffRecord[] = []
  const admitted: HandoffRecord[] = []
  const toReview: HandoffRecord[] = []
  records.forEach((record, index) => {
    const verdict = after[index]
    if (told[index] !== true || doubtOf(verdict) !== null) return
    const wasReady = before[index] === 'ready'
    if (!wasReady && verdict === 'ready') admitted.push(record)
    if (!wasReady || verdict === 'ready') return
    held.push(record)
    if (verdict === 'review') toReview.push(record)
  })
  const state = (one: HandoffRecord) => stateOrNull(one)
  return {
    heldBackRejected: countOf(held.filter((one) => state(one) === 'rejected')),
    lostAccepted: countOf(held.filter((one) => state(one) === 'accepted')),
    lostConverted: countOf(held.filter((one) => isConverted(one, Number.POSITIVE_INFINITY))),
    heldBackOther: countOf(held.filter((one) => state(one) !== 'rejected' && state(one) !== 'accepted')),
    admitted: countOf(admitted),
    toReview: countOf(toReview),
  }
}
