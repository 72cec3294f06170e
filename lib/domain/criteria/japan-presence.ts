// Japan presence: the company or person is based in Japan, or the person is responsible for Japan. It fails only by a fact abroad.
import { inOrder } from '../evidence'
import { presenceOf } from '../japan/presence'
import { msg } from '../message'
import { blockers, type Criterion } from './criterion'

export const japanPresence: Criterion = {
  id: 'japan_presence',
  check(snapshot, definition) {
    const { kind, evidence, abroad: facts } = presenceOf(snapshot, definition)
    const ordered = inOrder(evidence)
    const counts = kind === 'based' || (kind === 'responsible' && definition.presence.responsibleCounts)
    if (counts) {
      return { outcome: 'pass', reason: msg(`japan_presence.${kind}`), evidence: ordered, blockedBy: [] }
    }
    const idle = ordered.map((one) => ({ ...one, counts: false }))
    const blockedBy = blockers(snapshot.company)
    const unknown = (reason: 'unreadable' | 'not_counted' | 'weak' | 'none') =>
      ({ outcome: 'unknown', reason: msg(`japan_presence.${reason}`), evidence: idle, blockedBy }) as const
    if (blockedBy.length > 0) return unknown('unreadable')
    const abroad = facts()
    if (abroad.length > 0) {
      const reason = kind === 'responsible' ? ('not_counted' as const) : ('abroad' as const)
      return {
        outcome: 'fail',
        reason: msg(`japan_presence.${reason}`),
        evidence: inOrder([...abroad, ...idle]),
        blockedBy,
      }
    }
    return unknown(kind === 'responsible' ? 'not_counted' : idle.length > 0 ? 'weak' : 'none')
  },
}
