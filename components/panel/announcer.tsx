// Tells a screen reader when the state changes, and only then: no ticks, no progress.
import type { PanelState } from '@/components/stores/panel-state'
import { isChecking } from '@/components/stores/panel-state'
import { displayText } from '@/lib/domain/display-text'
import { contactName } from '@/lib/domain/person-name'
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

/** Name, verdict, handoff and clock state, problem; nothing while there is nothing to tell. */
export function announcement(state: PanelState, { t }: Translator): string {
  const { outdated, ref, reply, assessment, problem } = state
  if (outdated || !ref) return ''
  if (problem !== null && needsAction(problem)) return ''
  const trouble = problem === null ? '' : problemText(problem, ref, t).title
  if (reply?.snapshot == null || assessment === null) return trouble
  if (isChecking(state)) return ''
  const name = displayText(contactName(reply.snapshot.contact) ?? t('lead.unnamed'), 60)
  const parts = [`${name}: ${t(`verdict.${assessment.verdict}`)}`]
  if (assessment.handoffStatus !== null) parts.push(t(`status.${assessment.handoffStatus}`))
  if (assessment.sla.state !== 'not_applicable')
    parts.push(`${t('sla.name')}: ${t(`sla.state.${assessment.sla.state}`)}`)
  if (trouble !== '') parts.push(trouble)
  return parts.join('. ')
}
