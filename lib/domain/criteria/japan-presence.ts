// Japan presence: the company or person is based in Japan, or the person is responsible for Japan.
import { inOrder } from '../evidence'
import { presenceOf } from '../japan/presence'
import { msg } from '../message'
import { blockers, type Criterion, failUnless } from './criterion'

export const japanPresence: Criterion = {
  id: 'japan_presence',
  check(snapshot) {
    const { kind, evidence } = presenceOf(snapshot)
    const ordered = inOrder(evidence)
    if (kind !== 'none') {
      return { outcome: 'pass', reason: msg(`japan_presence.${kind}`), evidence: ordered, blockedBy: [] }
    }
    const reason = msg(ordered.length > 0 ? 'japan_presence.weak' : 'japan_presence.none')
    return failUnless(blockers(snapshot.company), reason, msg('japan_presence.unreadable'), ordered)
  },
}
