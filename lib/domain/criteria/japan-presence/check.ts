// Japan presence: the company or person is based in Japan, or the person is responsible for Japan. It fails only by a fact abroad.
import { inOrder } from '../../evidence'
import { presenceKind, presenceOf } from '../../japan/presence'
import { msg } from '../../message'
import { blockers, type Check } from '../criterion'

export const checkJapanPresence: Check = (snapshot, definition) => {
  const kind = presenceKind(snapshot, definition)
  const { evidence, abroad } = presenceOf(snapshot, definition)
  const ordered = inOrder(evidence)
  if (kind === 'based' || (kind === 'responsible' && definition.presence.responsibleCounts)) {
    return { outcome: 'pass', reason: msg(`japan_presence.${kind}`), evidence: ordered, blockedBy: [] }
  }
  const idle = ordered.map((one) => ({ ...one, counts: false }))
  const blockedBy = blockers(snapshot.company)
  const reason = kind === 'unknown' ? (idle.length > 0 ? 'weak' : 'none') : notInJapan(kind)
  if (blockedBy.length > 0)
    return { outcome: 'unknown', reason: msg('japan_presence.unreadable'), evidence: idle, blockedBy }
  const facts = kind === 'unknown' ? [] : abroad()
  return {
    outcome: facts.length > 0 ? 'fail' : 'unknown',
    reason: msg(`japan_presence.${reason}`),
    evidence: facts.length > 0 ? inOrder([...facts, ...idle]) : idle,
    blockedBy,
  }
}

/** A tie to Japan from abroad that the definition does not count, or no tie. */
function notInJapan(kind: 'responsible' | 'abroad') {
  return kind === 'responsible' ? ('not_counted' as const) : ('abroad' as const)
}
