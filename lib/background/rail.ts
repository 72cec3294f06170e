// What the HubSpot page's side may know of a lead: the words of its stage, now and as time goes by. No name, no text of a lead.
import type { Instant } from '@/lib/domain/fact'
import { isVerdict, type Stage, stageAt, stageOf, toneOf } from '@/lib/domain/stage'
import type { LeadReply, RailMoment, RailState } from '@/lib/messaging/protocol'
import type { Look } from './appearance'
import { railWords } from './rail-text'

const MINUTE = 60_000
/** For so long the rail needs nobody to tell the time left. */
const AHEAD_MS = 12 * 60 * MINUTE

/** The rail's state for a reply at `now`. Without a lead, or while the verdict may still change, it says nothing. */
export function railState(reply: LeadReply, look: Look, now: Instant): RailState {
  const nothing: RailState = {
    ref: reply.ref,
    moments: [],
    until: null,
    clockOffsetMs: reply.clockOffsetMs,
    ...look,
  }
  if (reply.judgement === null) return nothing
  const { assessment } = reply.judgement
  const stage = stageOf(assessment)
  if (assessment.provisional && isVerdict(stage.name)) return nothing
  const moments = momentsOf(stage, now, look)
  return { ...nothing, moments, until: stage.dueAt === null ? null : now + AHEAD_MS }
}

/** The words at `now`, and each later change of them until the time ahead is over. Time left changes with full minutes of the due time. */
function momentsOf(stage: Stage, now: Instant, look: Look): RailMoment[] {
  const moments = [momentAt(stage, now, look)]
  if (stage.dueAt === null || !Number.isFinite(stage.dueAt)) return moments
  const phase = (((now - stage.dueAt) % MINUTE) + MINUTE) % MINUTE
  for (let at = now - phase + MINUTE + 1; at <= now + AHEAD_MS; at += MINUTE) {
    const next = momentAt(stage, at, look)
    if (next.sentence !== moments.at(-1)?.sentence || next.tone !== moments.at(-1)?.tone) moments.push(next)
  }
  return moments
}

function momentAt(stage: Stage, at: Instant, { language }: Look): RailMoment {
  return { from: at, ...railWords(stage, at, language), tone: toneOf(stageAt(stage, at).name) }
}
