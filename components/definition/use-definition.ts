// The definition as the background has it, read again whenever it changes.
import { useEffect, useState } from 'react'
import type { On, Send } from '@/lib/messaging/protocol'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'

/** Null until it has been read. Another `portalId` has its own definitions. */
export function useDefinition(
  { send, on }: { readonly send: Send; readonly on: On },
  portalId: string | null = null,
): DefinitionView | null {
  const [view, setView] = useState<DefinitionView | null>(null)
  useEffect(() => {
    let over = false
    const read = () =>
      void send('definition.read')
        .then((found) => {
          if (!over) setView(found)
        })
        .catch(() => undefined)
    read()
    const stop = on('definition.changed', read)
    return () => {
      over = true
      stop()
    }
  }, [send, on, portalId])
  return view
}
