// The contacts of the preview: read once each, kept while the editor is open.
import { useCallback, useRef, useState } from 'react'
import { type RecordRef, refKey } from '@/lib/domain/record-ref'
import type { LeadReply, Send } from '@/lib/messaging/protocol'

export interface PreviewLead {
  readonly ref: RecordRef
  /** Null while it is being read, or when the extension did not answer. */
  readonly reply: LeadReply | null
  readonly busy: boolean
}

export interface Preview {
  readonly leads: readonly PreviewLead[]
  readonly add: (ref: RecordRef) => void
  readonly remove: (ref: RecordRef) => void
  /** Adds the leads that have been with sales the longest, where there is none yet. */
  readonly fill: () => void
  /** Why there is still none; null where nobody has asked. */
  readonly unfilled: UnfilledKey | null
}

type UnfilledKey = 'preview.choosing' | 'preview.choose.none' | 'preview.failed' | 'options.failed'

/** As many as one sees beside the form. */
const FILLED = 8

/** Adding a lead that is already there reads it again. Leads are read one after another, because a page's next load cancels its last. */
export function usePreview(send: Send): Preview {
  const [leads, setLeads] = useState<readonly PreviewLead[]>([])
  const [unfilled, setUnfilled] = useState<UnfilledKey | null>(null)
  const before = useRef<Promise<unknown>>(Promise.resolve())

  const put = useCallback((lead: PreviewLead) => {
    const key = refKey(lead.ref)
    // A lead that was removed meanwhile stays removed.
    setLeads((all) => all.map((one) => (refKey(one.ref) === key ? lead : one)))
  }, [])

  const add = useCallback(
    (ref: RecordRef) => {
      const key = refKey(ref)
      setLeads((all) =>
        all.some((one) => refKey(one.ref) === key) ? all : [...all, { ref, reply: null, busy: true }],
      )
      before.current = before.current
        .then(() => send('lead.load', { ref, mode: 'fresh' }))
        .then(
          (reply) => put({ ref, reply, busy: false }),
          () => put({ ref, reply: null, busy: false }),
        )
    },
    [send, put],
  )

  const remove = useCallback(
    (ref: RecordRef) => setLeads((all) => all.filter((one) => refKey(one.ref) !== refKey(ref))),
    [],
  )
  const isEmpty = leads.length === 0
  const fill = useCallback(() => {
    if (!isEmpty) return
    setUnfilled('preview.choosing')
    send('queue.read', { team: true }).then(
      ({ entries, problem }) => {
        setUnfilled(problem !== null ? 'preview.failed' : entries.length === 0 ? 'preview.choose.none' : null)
        for (const { ref } of entries.slice(0, FILLED)) add(ref)
      },
      () => setUnfilled('options.failed'),
    )
  }, [send, add, isEmpty])
  return { leads, add, remove, fill, unfilled: isEmpty ? unfilled : null }
}
