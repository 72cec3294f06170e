// A request that a person may make again: its latest answer, and whether it is on its way.
import { useCallback, useRef, useState } from 'react'

export interface Run<T> {
  /** Null: not answered yet. */
  readonly reply: T | null
  readonly busy: boolean
  /** The extension did not answer the last time. */
  readonly failed: boolean
  /** The answer takes the place of the one before. */
  readonly run: (call: () => Promise<T>) => void
  /** Forgets the answer, and the one that is on its way. */
  readonly forget: () => void
}

/** Only the latest request is heard. */
export function useRun<T>(): Run<T> {
  const [reply, setReply] = useState<T | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const latest = useRef(0)

  const run = useCallback((call: () => Promise<T>) => {
    latest.current += 1
    const mine = latest.current
    const end = (fails: boolean, answer?: T) => {
      if (mine !== latest.current) return
      setBusy(false)
      setFailed(fails)
      if (answer !== undefined) setReply(answer)
    }
    setBusy(true)
    call().then(
      (answer) => end(false, answer),
      () => end(true),
    )
  }, [])

  const forget = useCallback(() => {
    latest.current += 1
    setBusy(false)
    setFailed(false)
    setReply(null)
  }, [])

  return { reply, busy, failed, run, forget }
}
