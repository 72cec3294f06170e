// The workflow that watches the SLA: looked for when the set-up is first shown, created or brought up to date on a press.
import { useEffect, useState } from 'react'
import type { Send, WorkflowReply } from '@/lib/messaging/protocol'
import { useRun } from './use-run'

export interface Workflow {
  /** Null: not looked for yet. */
  readonly reply: WorkflowReply | null
  readonly busy: boolean
  /** The extension did not answer. */
  readonly failed: boolean
  /** Who is to be told: what was chosen, otherwise whom the definition names; '' without either. */
  readonly managerId: string
  readonly choose: (managerId: string) => void
  /** Looks for it. */
  readonly look: () => void
  readonly create: () => void
  /** Makes the changes that are shown for this revision. */
  readonly update: (id: string, revision: string) => void
}

/** `portalId`: looked for at once when it is there; null keeps HubSpot from being asked. `usual`: the definition's manager, or ''. */
export function useWorkflow(send: Send, portalId: string | null, usual: string): Workflow {
  const [chosen, setChosen] = useState<string | null>(null)
  const { reply, busy, failed, run, forget } = useRun<WorkflowReply>()
  const managerId = chosen ?? usual
  useEffect(() => {
    forget()
    if (portalId !== null) run(() => send('workflow.read', { managerId: idOf(usual) }))
  }, [send, portalId, usual, run, forget])

  const look = (manager: string) => run(() => send('workflow.read', { managerId: idOf(manager) }))

  return {
    reply,
    busy,
    failed,
    managerId,
    choose(id) {
      setChosen(id)
      // What differs was shown for another manager.
      if (reply?.id != null) look(id)
    },
    look: () => look(managerId),
    create: () => run(() => send('workflow.ensure', { managerId })),
    update: (id, revision) => run(() => send('workflow.update', { managerId, id, revision })),
  }
}

const idOf = (managerId: string) => (managerId === '' ? null : managerId)
