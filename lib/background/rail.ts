// What the HubSpot page's side may know of a lead: verdict, SLA state and due time. No name, no text.
import { assess } from '@/lib/domain/assess'
import type { Instant } from '@/lib/domain/fact'
import type { Language, Theme } from '@/lib/domain/settings'
import type { LeadReply, RailState } from '@/lib/messaging/protocol'

/** The rail's state for a reply. Without a snapshot, or while the verdict may still change, it says nothing. */
export function railState(
  reply: LeadReply,
  look: { readonly language: Language; readonly theme: Theme },
  now: Instant,
): RailState {
  const nothing: RailState = {
    ref: reply.ref,
    verdict: null,
    slaState: 'not_applicable',
    dueAt: null,
    clockOffsetMs: reply.clockOffsetMs,
    ...look,
  }
  if (reply.snapshot === null) return nothing
  const assessment = assess(reply.snapshot, reply.definition, now + reply.clockOffsetMs)
  return {
    ...nothing,
    verdict: assessment.provisional ? null : assessment.verdict,
    slaState: assessment.sla.state,
    dueAt: assessment.sla.dueAt,
  }
}
