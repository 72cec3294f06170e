// The draft while it is edited: kept in the background soon after each change, and at once when the page is left.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Send } from '@/lib/messaging/protocol'
import { browserTimers } from '../stores/browser-timers'

/** Typing goes on meanwhile; leaving a field or the page does not wait for it. */
const SOON_MS = 400

export interface DraftState {
  readonly draft: Definition | null
  /** Changes whenever the draft came from elsewhere than its form. */
  readonly revision: number
  /** The last change is only on this page. */
  readonly failed: boolean
  /** From the form: kept soon. */
  readonly change: (part: Partial<Definition>) => void
  /** From elsewhere: kept at once. Null: there is no draft any more. */
  readonly replace: (draft: Definition | null) => void
  /** From the background, which has it already. */
  readonly take: (draft: Definition | null) => void
  /** Keeps now what waits. */
  readonly flush: () => void
}

/** `start`: what the background has. `inForce`: what a change applies to while there is no draft. */
export function useDraft(send: Send, start: Definition | null, inForce: Definition): DraftState {
  const [draft, setDraft] = useState(start)
  const [revision, setRevision] = useState(0)
  const [failed, setFailed] = useState(false)
  /** The same as `draft`, for changes that come before it is drawn. */
  const latest = useRef(start)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const sent = useRef(0)

  const show = useCallback((next: Definition | null) => {
    latest.current = next
    setDraft(next)
  }, [])

  const keep = useCallback(
    (next: Definition | null) => {
      sent.current += 1
      const mine = sent.current
      // The first call may meet a background that has just died. A later change is never overwritten.
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

  /** True when something was waiting to be kept. */
  const stopWaiting = useCallback(() => {
    const waited = timer.current !== null
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    return waited
  }, [])

  const flush = useCallback(() => {
    if (stopWaiting()) keep(latest.current)
  }, [stopWaiting, keep])

  const change = useCallback(
    (part: Partial<Definition>) => {
      show({ ...(latest.current ?? inForce), ...part })
      stopWaiting()
      timer.current = setTimeout(flush, SOON_MS)
    },
    [show, stopWaiting, flush, inForce],
  )

  const take = useCallback(
    (next: Definition | null) => {
      stopWaiting()
      show(next)
      setRevision((before) => before + 1)
    },
    [stopWaiting, show],
  )

  const replace = useCallback(
    (next: Definition | null) => {
      take(next)
      keep(next)
    },
    [take, keep],
  )

  useEffect(() => {
    const stop = browserTimers().onLeave(flush)
    return () => {
      stop()
      flush()
    }
  }, [flush])

  return { draft, revision, failed, change, replace, take, flush }
}
