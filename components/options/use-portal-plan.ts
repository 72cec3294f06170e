// What the portal needs: read when the set-up is first shown, applied on a press, read again on request.
import { useEffect, useState } from 'react'
import type { Language } from '@/lib/domain/settings'
import type { StepPart } from '@/lib/domain/setup/plan'
import type { On, Send, SetupProgress, SetupReply } from '@/lib/messaging/protocol'
import { useRun } from './use-run'

export interface PortalPlan {
  /** Null: not read yet. */
  readonly reply: SetupReply | null
  readonly busy: 'no' | 'checking' | 'applying'
  readonly progress: SetupProgress | null
  /** The extension did not answer. */
  readonly failed: boolean
  /** Reads the portal, for labels in the language that was chosen last. */
  readonly check: () => void
  readonly choose: (language: Language) => void
  /** Carries out a part of the plan that is shown. */
  readonly apply: (part: StepPart) => void
}

/** `portalId`: read at once when it is there; null keeps HubSpot from being asked. */
export function usePortalPlan(send: Send, on: On, portalId: string | null): PortalPlan {
  /** Null: not chosen, so the portal's own. */
  const [chosen, setChosen] = useState<Language | null>(null)
  const [applying, setApplying] = useState(false)
  const [progress, setProgress] = useState<SetupProgress | null>(null)
  const { reply, busy, failed, run, forget } = useRun<SetupReply>()
  useEffect(() => on('setup.changed', setProgress), [on])
  useEffect(() => {
    forget()
    setChosen(null)
    setApplying(false)
    if (portalId !== null) run(() => send('setup.plan', { language: null }))
  }, [send, portalId, run, forget])

  function read(language: Language | null): void {
    setApplying(false)
    run(() => send('setup.plan', { language }))
  }

  return {
    reply,
    busy: busy ? (applying ? 'applying' : 'checking') : 'no',
    progress,
    failed,
    check: () => read(chosen),
    choose(language) {
      if (busy) return
      setChosen(language)
      read(language)
    },
    apply(part) {
      const plan = reply?.plan ?? null
      if (reply === null || plan === null) return
      setApplying(true)
      setProgress(null)
      run(() => send('setup.apply', { plan, language: reply.language, part }))
    },
  }
}
