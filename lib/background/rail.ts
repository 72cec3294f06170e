// What the HubSpot page's side may know of a lead: verdict, SLA state and due time. No name, no text.
import type { LeadReply, RailState } from '@/lib/messaging/protocol'
import type { Look } from './appearance'

/** The rail's state for a reply. Without a lead, or while the verdict may still change, it says nothing. */
export function railState(reply: LeadReply, look: Look): RailState {
  const nothing: RailState = {
    ref: reply.ref,
    verdict: null,
    slaState: 'not_applicable',
    dueAt: null,
    clockOffsetMs: reply.clockOffsetMs,
    ...look,
  }
  if (reply.judgement === null) return nothing
  const { assessment } = reply.judgement
  return {
    ...nothing,
    verdict: assessment.provisional ? null : assessment.verdict,
    slaState: assessment.sla.state,
    dueAt: assessment.sla.dueAt,
  }
}
