// What-if replay: the same handoffs under a changed definition.
import type { Definition } from '../definition'
import { fingerprintOf } from '../fingerprint'
import type { HandoffRecord } from './handoff-record'
import type { Replay, ReplayEffect } from './replay-result'

const NONE = { n: 0, ids: [] } as const
const NOTHING: ReplayEffect = {
  heldBackRejected: NONE,
  lostAccepted: NONE,
  lostConverted: NONE,
  heldBackOther: NONE,
  admitted: NONE,
  toReview: NONE,
}

/** `base`: the definition in force. `earlier`: older definitions by which some of the handoffs were judged, where they are known. */
export function createReplay(
  records: readonly HandoffRecord[],
  base: Definition,
  _earlier: readonly Definition[] = [],
): Replay {
  return {
    run: (changed) => ({
      baseFingerprint: fingerprintOf(base),
      changedFingerprint: fingerprintOf(changed),
      handoffs: records.length,
      readyBefore: 0,
      readyAfter: 0,
      together: NOTHING,
      byCriterion: [],
      cannotTell: [],
    }),
  }
}
