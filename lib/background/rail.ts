// What the HubSpot page's side may know of a lead: its stage and due time. No name, no text.
import type { Language, Theme } from '@/lib/domain/settings'
import { isVerdict, type Stage, stageOf } from '@/lib/domain/stage'
import { backgroundWords } from '@/lib/i18n/background-words'
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
  if (assessment.provisional && isVerdict(stage.name)) return nothing
  return { ...nothing, stage, texts: { ...nothing.texts, ...dueText(stage, look.language) } }
}

/** When first contact is due, as a sentence that follows another one. */
function dueText({ dueAt }: Stage, language: Language): { readonly due?: string } {
  if (dueAt === null) return {}
  const { t, record } = backgroundWords(language)
  return { due: `${record.sentenceEnd}${record.space}${t('sla.due', { at: { at: dueAt } })}` }
}
