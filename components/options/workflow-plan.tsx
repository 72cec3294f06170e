// What differs in an existing SLA workflow, what would change, and the button that changes it.
import { displayText } from '@/lib/domain/display-text'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import { LAST_CONTACTED, type WorkflowPart } from '@/lib/domain/setup/workflow-part'
import type { WorkflowReply } from '@/lib/messaging/protocol'
import { useWords } from '../ui/language'

interface Props {
  readonly reply: WorkflowReply
  readonly names: HandoffProperties
  readonly managerName: string
  readonly busy: boolean
  readonly onUpdate: (id: string, revision: string) => void
}

/** Nothing where nothing differs. */
export function WorkflowPlan({ reply, names, managerName, busy, onUpdate }: Props) {
  const { t, list } = useWords()
  const { id, revision, differs, mendable } = reply
  if (differs.length === 0) return null
  const listed = (parts: readonly WorkflowPart[]) => list(parts.map((part) => t(`workflow.differs.${part}`)))
  const byHand = differs.filter((part) => !mendable.includes(part))
  const texts = {
    status: names.status,
    due: names.slaDueAt,
    lastContacted: LAST_CONTACTED,
    handedOff: names.handedOffAt,
    manager: displayText(managerName, 80),
  }
  return (
    <div className="notice stack" data-tone="warn">
      <p role="alert">{t('workflow.differs', { parts: listed(differs) })}</p>
      {byHand.length === 0 ? null : <p>{t('workflow.differs.byHand', { parts: listed(byHand) })}</p>}
      {mendable.length === 0 || id === null || revision === null ? null : (
        <>
          <p>{t('workflow.plan')}</p>
          <ul className="dots">
            {mendable.map((part) => (
              <li key={part}>{t(`workflow.plan.${part}`, texts)}</li>
            ))}
          </ul>
          <button
            type="button"
            className="button"
            data-kind="primary"
            disabled={busy}
            onClick={() => onUpdate(id, revision)}
          >
            {t('workflow.update')}
          </button>
        </>
      )}
    </div>
  )
}
