// Tells a screen reader when the state changes, and only then: no ticks, no progress.
import type { PanelState } from '@/components/stores/panel-state'
import { isChecking } from '@/components/stores/panel-state'
import { displayText } from '@/lib/domain/display-text'
import { contactName } from '@/lib/domain/person-name'
import { stageAt, stageOf, stageSentence } from '@/lib/domain/stage'
import type { Translator } from '@/lib/i18n/translate'
import { useWords } from '../ui/language'
import { needsAction, problemText } from './problem-text'

/** One persistent live region; its text changes only with what it names. */
export function Announcer({ state }: { readonly state: PanelState }) {
  const words = useWords()
  return (
    <p role="status" className="visually-hidden">
      {announcement(state, words)}
    </p>
  )
}

/** Name, stage, handoff, problem; nothing while there is nothing to tell. */
export function announcement(state: PanelState, { t, say }: Translator): string {
  const { outdated, ref, reply, assessment, problem } = state
  if (outdated || !ref) return ''
  if (problem !== null && needsAction(problem)) return ''
  const trouble = problem === null ? '' : problemText(problem, ref, t).title
  if (reply?.snapshot == null || assessment === null) return trouble
  if (isChecking(state)) return ''
  const name = displayText(contactName(reply.snapshot.contact) ?? t('lead.unnamed'), 60)
  // The stage without its number: that would be told at every tick.
  const stage = { ...stageAt(stageOf(assessment), state.now), time: null }
  const parts = [`${name}: ${say(stageSentence(stage))}`]
  if (assessment.handoffStatus === 'handed_off' || assessment.handoffStatus === 'accepted')
    parts.push(t(`status.${assessment.handoffStatus}`))
  if (trouble !== '') parts.push(trouble)
  return parts.join('. ')
}
