// Scenes in which something is decided.
import { choiceOf } from '@/lib/domain/decision/decision'
import { known } from '@/lib/domain/fact'
import type { Handoff } from '@/lib/domain/lead-snapshot'
import type { DecisionView } from '@/lib/messaging/protocol'
import { decisionView, settleAll } from './fakes'
import { answered, play, type Scene } from './render'
import { assessment, HANDOFF, REF, snapshot } from './sample'

/** A lead that was handed off, unless said otherwise. */
export const lead = (handoff: Partial<Handoff> = {}, more: Partial<Scene> = {}): Scene => ({
  ...answered({ snapshot: snapshot({ handoff: known({ ...HANDOFF, ...handoff }) }) }, assessment()),
  ...more,
})
/** What became of a rejection with a note. */
export const view = (more: Partial<DecisionView>): DecisionView =>
  decisionView(
    {
      id: 'earlier',
      ref: REF,
      choice: choiceOf('reject', { reason: 'too_early', note: '来期に再検討' }),
      seen: HANDOFF,
      facts: {} as never,
    },
    more,
  )
/** The panel that has heard of it. */
export const told = (
  more: Partial<DecisionView>,
  handoff: Partial<Handoff> = {},
  language: 'en' | 'ja' = 'en',
) =>
  play(
    lead(handoff, {
      language,
      afterwards: async ({ decisions }) => {
        await settleAll()
        decisions.tell(view(more))
      },
    }),
  )
