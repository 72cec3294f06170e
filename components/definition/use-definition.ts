// The definition as the background has it, read again whenever it changes.
import { useEffect, useState } from 'react'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import type { DefinitionGateway } from './definition-gateway'

/** Null until it was read. Another `portalId` has definitions of its own. */
export function useDefinition(
  gateway: Pick<DefinitionGateway, 'definition' | 'onDefinitionChanged'>,
  portalId: string | null = null,
): DefinitionView | null {
  const [view, setView] = useState<DefinitionView | null>(null)
  useEffect(() => {
    let over = false
    const read = () =>
      void gateway
        .definition()
        .then((found) => {
          if (!over) setView(found)
        })
        .catch(() => undefined)
    read()
    const stop = gateway.onDefinitionChanged(read)
    return () => {
      over = true
      stop()
    }
  }, [gateway, portalId])
  return view
}
