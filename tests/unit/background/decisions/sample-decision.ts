// Decisions as the panel makes them, for tests.
import { choiceOf, type Decision, type DecisionKind, type Seen, seenOf } from '@/lib/domain/decision/decision'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { toHandoff } from '@/lib/hubspot/mapping/to-handoff'
import type { Sandbox } from '../../../sandbox/sandbox'
import { PORTAL_ID } from '../../../sandbox/sandbox'

/** The handoff as somebody who looks now sees it. */
export function seenIn({ portal }: Sandbox, contactId: string): Seen {
  const names = Object.values(HANDOFF_PROPERTIES) as string[]
  const properties = Object.fromEntries(
    names.map((name) => [name, portal.value('contacts', contactId, name)]),
  )
  const handoff = toHandoff({ id: contactId, properties }, HANDOFF_PROPERTIES)
  if (handoff.state !== 'known') throw new Error('no handoff')
  return seenOf(handoff.value)
}

let made = 0

/** A decision on a contact, made at `now` by one of the sandbox's owners. */
export function decisionOn(
  sandbox: Sandbox,
  contactId: string,
  kind: DecisionKind,
  now: number,
  more: Partial<Decision> = {},
): Decision {
  return {
    ...choiceOf(kind, kind === 'reject' ? { reason: 'no_japan_signal' } : {}),
    id: `decision-${++made}`,
    ref: { portalId: PORTAL_ID, contactId },
    by: '70000001',
    clickedAt: now,
    language: 'en',
    seen: seenIn(sandbox, contactId),
    facts: {
      contactName: '試験 花子',
      verdict: 'ready',
      readiness: '{"v":"1"}',
      brief: ['Company: 試験株式会社'],
      origin: { source: null, recentConversion: null },
      touches: 2,
      firstContactAt: null,
    },
    ...more,
  }
}

/** The live notes or tasks of ours on a contact: their bodies. */
export function ownBodies({ portal }: Sandbox, contactId: string, type: 'tasks' | 'notes'): string[] {
  const name = type === 'tasks' ? 'hs_task_body' : 'hs_note_body'
  return portal
    .links('contacts', contactId, type)
    .map(({ toId }) => portal.value(type, toId, name) ?? '')
    .filter((body) => body.includes('hikitsugi-'))
}
