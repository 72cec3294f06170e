// What the HubSpot page's side may know of a lead: its stage and due time. No name, no text.
import type { Language, Theme } from '@/lib/domain/settings'
import { isVerdict, stageOf } from '@/lib/domain/stage'
import { RAIL_TEXTS } from '@/lib/i18n/rail-texts'
import type { LeadReply, RailState } from '@/lib/messaging/protocol'

/** The rail's state for a reply. Without a lead, or while the verdict may still change, it says nothing. */
export function railState(
  reply: LeadReply,
  look: { readonly language: Language; readonly theme: Theme },
): RailState {
  const nothing: RailState = {
    ref: reply.ref,
    stage: null,
    texts: RAIL_TEXTS[look.language],
    clockOffsetMs: reply.clockOffsetMs,
    ...look,
  }
  if (reply.judgement === null) return nothing
  const { assessment } = reply.judgement
  const stage = stageOf(assessment)
  return assessment.provisional && isVerdict(stage.name) ? nothing : { ...nothing, stage }
}
