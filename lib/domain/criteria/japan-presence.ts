// Japan presence: the company or person is based in Japan, or the person is responsible for Japan.
import { inOrder } from '../evidence'
import { presenceOf } from '../japan/presence'
import { msg } from '../message'
import { blockers, type Criterion, failUnless } from './criterion'

export const japanPresence: Criterion = {
  id: 'japan_presence',
  check(snapshot, definition) {
    const { kind, evidence } = presenceOf(snapshot, definition)
    const ordered = inOrder(evidence)
    const counts = kind === 'based' || (kind === 'responsible' && definition.presence.responsibleCounts)
    if (counts) {
      return { outcome: 'pass', reason: msg(`japan_presence.${kind}`), evidence: ordered, blockedBy: [] }
    }
    const reason =
      kind === 'responsible' ? 'not_counted' : ordered.length > 0 ? ('weak' as const) : ('none' as const)
    const idle = ordered.map((one) => ({ ...one, counts: false }))
    return failUnless(
      blockers(snapshot.company),
      msg(`japan_presence.${reason}`),
      msg('japan_presence.unreadable'),
      idle,
    )
  },
}
