// The portal's own values and their labels, read when they are first needed.
import { useEffect, useState } from 'react'
import type { Send } from '@/lib/messaging/protocol'
import type { VocabularyReply } from '@/lib/messaging/protocol-definition'

/** Null while they are being read; nothing is asked without a connection. */
export function useVocabulary(send: Send, connected: boolean): VocabularyReply | null {
  const [reply, setReply] = useState<VocabularyReply | null>(null)
  useEffect(() => {
    if (!connected) return setReply(NOT_KNOWN)
    let over = false
    void send('portal.vocabulary')
      .catch(() => NOT_KNOWN)
      .then((found) => {
        if (!over) setReply(found)
      })
    return () => {
      over = true
    }
  }, [send, connected])
  return reply
}

const NOT_KNOWN: VocabularyReply = { vocabulary: null, problem: { kind: 'not_connected' } }
