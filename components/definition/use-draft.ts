// The draft while it is edited: kept in the background a moment after each change, and at once when the page is left.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Send } from '@/lib/messaging/protocol'

/** Typing goes on meanwhile; leaving a field or the page does not wait for it. */
const SOON_MS = 400

export interface DraftState {
  readonly draft: Definition | null
  /** Another number whenever the draft came from elsewhere than its form. */
  readonly revision: number
  /** The last change is only on this page. */
  readonly failed: boolean
  /** From the form: kept soon. */
  readonly change: (draft: Definition) => void
  /** From elsewhere: kept at once. Null: there is none any more. */
  readonly replace: (draft: Definition | null) => void
  /** From the background, which has it already. */
  readonly take: (draft: Definition | null) => void
  /** Keeps now what waits. */
  readonly flush: () => void
}

/** `start`: what the background has. */
export function useDraft(send: Send, start: Definition | null): DraftState {
  const [draft, setDraft] = useState(start)
  const [revision, setRevision] = useState(0)
  const [failed, setFailed] = useState(false)
  const waiting = useRef<Definition | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const sent = useRef(0)

  const keep = useCallback(
    (next: Definition | null) => {
      sent.current += 1
      const mine = sent.current
      // A worker that died answers the second call; what was changed since is never overwritten.
      const again = () => (mine === sent.current ? send('definition.draft', { definition: next }) : undefined)
      send('definition.draft', { definition: next })
        .catch(again)
        .then(
          () => mine === sent.current && setFailed(false),
          () => mine === sent.current && setFailed(true),
        )
    },
    [send],
  )

  const forgetWaiting = useCallback(() => {
    clearTimeout(timer.current)
    waiting.current = null
  }, [])

  const flush = useCallback(() => {
    const next = waiting.current
    forgetWaiting()
    if (next !== null) keep(next)
  }, [forgetWaiting, keep])

  const change = useCallback(
    (next: Definition) => {
      setDraft(next)
      clearTimeout(timer.current)
      waiting.current = next
      timer.current = setTimeout(flush, SOON_MS)
    },
    [flush],
  )

  const take = useCallback(
    (next: Definition | null) => {
      forgetWaiting()
      setDraft(next)
      setRevision((before) => before + 1)
    },
    [forgetWaiting],
  )

  const replace = useCallback(
    (next: Definition | null) => {
      take(next)
      keep(next)
    },
    [take, keep],
  )

  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && flush()
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return { draft, revision, failed, change, replace, take, flush }
}
