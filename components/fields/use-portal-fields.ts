// What the portal says about its properties: compared with the mapping as soon as there is a connection, suggestions on request.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PortalProperty } from '@/lib/domain/fields/portal-properties'
import type { Suggestion } from '@/lib/domain/fields/suggestion'
import type { Send } from '@/lib/messaging/protocol'
import type { FieldsReply } from '@/lib/messaging/protocol-definition'

export interface PortalFields {
  /** Null: not read. */
  readonly properties: readonly PortalProperty[] | null
  /** The kinds of records whose properties could be read. */
  readonly seen: FieldsReply['seen']
  /** Null: nobody asked. */
  readonly suggestions: readonly Suggestion[] | null
  readonly busy: 'no' | 'checking' | 'suggesting'
  readonly problem: NonNullable<FieldsReply['problem']> | { readonly kind: 'no_answer' } | null
  /** Reads the properties; with `suggest` also what the newest records hold. */
  readonly read: (suggest: boolean) => void
}

/** `compare`: something is mapped, so that the portal may have changed it. A former answer stays while the next one comes. */
export function usePortalFields(send: Send, connected: boolean, compare: boolean): PortalFields {
  const [state, setState] = useState<Omit<PortalFields, 'read'>>(NOT_READ)
  const round = useRef(0)
  const asked = useRef(false)
  const read = useCallback(
    (suggest: boolean) => {
      asked.current = true
      round.current += 1
      const mine = round.current
      setState((before) => ({ ...before, busy: suggest ? 'suggesting' : 'checking', problem: null }))
      const end = (change: Partial<PortalFields>) => {
        if (mine === round.current) setState((before) => ({ ...before, ...change, busy: 'no' }))
      }
      send('fields.read', { suggest }).then(
        ({ properties, seen, suggestions, problem }) =>
          end(
            problem === null
              ? { properties, seen, ...(suggestions === null ? {} : { suggestions }), problem }
              : { problem },
          ),
        () => end({ problem: { kind: 'no_answer' } }),
      )
    },
    [send],
  )
  useEffect(() => {
    if (!connected) asked.current = false
    else if (compare && !asked.current) read(false)
  }, [connected, compare, read])
  return { ...state, read }
}

const NOT_READ: Omit<PortalFields, 'read'> = {
  properties: null,
  seen: [],
  suggestions: null,
  busy: 'no',
  problem: null,
}
