// Japan presence: the company or person is based in Japan, or the person is responsible for Japan. Only a fact that places the lead abroad makes it fail.
import { inOrder } from '../../evidence'
import { presenceKind, presenceOf } from '../../japan/presence'
import { msg } from '../../message'
import { blockers, type Check, passed, unknown } from '../criterion'

export const checkJapanPresence: Check = (snapshot, definition) => {
  const kind = presenceKind(snapshot, definition)
  const { evidence, abroad } = presenceOf(snapshot, definition)
  const ordered = inOrder(evidence)
  if (kind === 'based' || (kind === 'responsible' && definition.presence.responsibleCounts)) {
    return passed(msg(`japan_presence.${kind}`), ordered)
  }
  const idle = ordered.map((one) => ({ ...one, counts: false }))
  const blockedBy = blockers(snapshot.company)
  if (blockedBy.length > 0) return unknown(msg('japan_presence.unreadable'), idle, blockedBy)
  if (kind === 'unknown') return unknown(msg(`japan_presence.${idle.length > 0 ? 'weak' : 'none'}`), idle)
  // A tie to Japan from abroad that the definition does not count, or no tie.
  const reason = msg(`japan_presence.${kind === 'responsible' ? 'not_counted' : 'abroad'}`)
  const facts = abroad()
  if (facts.length === 0) return unknown(reason, idle)
  return { outcome: 'fail', reason, evidence: inOrder([...facts, ...idle]), blockedBy }
}
